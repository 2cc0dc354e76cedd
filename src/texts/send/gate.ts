import type { SendDecision, StopReason } from '../../app/send/decideSend';
import type { RecipientTrouble } from '../../app/dossier/correspondents';
import type { Held } from '../../app/send/handover';
import type { ApprovalGap } from '../../app/send/verdict';
import type { Finding } from '../../domain/phrasing/types';
import type { Approver } from '../../domain/policy/sequence';
import { counted, listed } from '../format';
import { fr } from '../fr';
import { describeMissing } from '../phrasing/required';
import { describeFinding } from '../phrasing/rules';
import { putOffText } from './putOff';

/** Outlook cuts or refuses a Smart Alert longer than this. */
export const GATE_MESSAGE_LIMIT = 500;

/** Label of the button that opens the pane; Outlook allows 20 characters. */
export const OPEN_PANE_LABEL = 'Voir dans le volet';

const WHO: Record<Approver, string> = { manager: 'du manager', direction: 'de la direction' };

/** Why an approval that may have been given does not count for this message. */
const GAPS: Record<ApprovalGap, string> = {
  absent: '',
  incomplete: fr` Il manque encore un accord.`,
  own: fr` L’accord donné est le vôtre, et ne compte pas si vous envoyez vous-même : la personne qui l’a demandé peut envoyer ce message.`,
  stale: fr` L’accord doit être revérifié : ouvrez le volet Relance, puis renvoyez.`,
  served: fr` L’accord donné a déjà servi : la relance qu’il couvrait est partie. Supprimez cette copie ; pour écrire encore, commencez un nouveau message.`,
  'other-text': fr` Le message a changé depuis l’accord : demandez-le à nouveau dans le volet.`,
};

const HELD: Record<Held, string> = {
  escalation: fr`Une escalade est ouverte sur ce dossier : aucune relance ordinaire ne part tant qu’elle n’est pas close. Répondez au client depuis l’escalade, dans le volet.`,
  'mission-suspended': fr`La mission est suspendue : aucune relance de pièces ne part tant qu’elle n’a pas repris.`,
  'nothing-due': fr`Ce dossier n’a pas de relance à envoyer aujourd’hui : le volet dit pourquoi. Si celle-ci est déjà partie, supprimez cette copie. Pour écrire au client, commencez un nouveau message.`,
  'policy-unread': fr`La politique du cabinet n’a pas encore pu être lue, et elle seule dit qui doit donner son accord. Gardez le volet Relance ouvert : il la relit, puis renvoyez.`,
  'policy-refused': fr`Vous n’avez pas le droit de lire la politique du cabinet, et elle seule dit qui doit donner son accord. Demandez à la personne qui administre SharePoint de vous ouvrir la liste « Politique », puis rouvrez le volet Relance.`,
};

function sentenceOf(reason: StopReason): string {
  switch (reason.code) {
    case 'approval':
      return `${fr`Co-signature requise : la relance ${reason.step} part avec l’accord ${listed(reason.approvals.map((who) => WHO[who]))}.`}${reason.putOffTo ? ` ${putOffText(reason.putOffTo)}` : GAPS[reason.gap]}`;
    case 'pane-needed':
      return fr`Cette relance n’a pas encore été contrôlée : ouvrez le volet Relance, puis renvoyez. Si elle est déjà partie, supprimez cette copie.`;
    case 'held':
      return HELD[reason.held];
    case 'correction':
      return fr`Base incomplète : décrivez dans le volet l’impact et l’action corrective, puis demandez l’accord du manager.`;
    case 'recipient':
      return recipientSentence(reason.trouble);
    case 'attachment':
      return fr`Aucun fichier n’est joint, alors que le message en annonce un : « ${shortened(reason.sentence)} ».`;
    case 'missing':
      return fr`Il manque : ${describeMissing(reason.id).title}.`;
    case 'finding':
      return findingSentence(reason.finding);
  }
}

function findingSentence(finding: Finding): string {
  const { title } = describeFinding(finding);
  if (finding.severity === 'validation')
    return fr`${title} : « ${shortened(finding.excerpt)} », à faire valider par le manager, ou à reformuler.`;
  const [best] = finding.suggestions;
  return best?.text && best.after.length <= 120
    ? fr`${title} : « ${shortened(best.before)} », dites plutôt « ${best.after.trim()} ».`
    : fr`${title} : « ${shortened(finding.excerpt)} », à reformuler.`;
}

function recipientSentence(trouble: RecipientTrouble): string {
  switch (trouble.kind) {
    case 'other-client':
      return fr`Secret professionnel : ${trouble.address} est un contact de ${trouble.client}, pas de ce dossier. Retirez cette adresse, ou rattachez-la au dossier dans le volet.`;
    case 'several-clients':
      return fr`Secret professionnel : ces clients de dossiers différents verront leurs adresses (${listed(trouble.addresses.slice(0, 3))}${trouble.addresses.length > 3 ? '…' : ''}). Écrivez à chacun, ou passez-les en copie cachée.`;
    case 'unknown':
      return fr`${trouble.address} n’est pas un contact de ce dossier.`;
  }
}

const shortened = (excerpt: string): string => {
  const line = excerpt.replace(/\s+/g, ' ').trim();
  return line.length <= 110 ? line : `${line.slice(0, 109)}…`;
};

type Stopped = Extract<SendDecision, { allow: false }>;

/** What Outlook shows when the gate stops a message: most important first, within Outlook's limit, nothing cut mid-word. */
export const gateMessage = (decision: Stopped): string =>
  withinLimit(decision, headOf(decision), (sentence) => ` ${sentence}`);

/** The same as a list, for an Outlook that shows Markdown (Mailbox 1.15). */
export const gateMarkdown = (decision: Stopped): string =>
  withinLimit(decision, `**${headOf(decision)}**\n`, (sentence) => `\n- ${unmarked(sentence)}`);

const headOf = (decision: Stopped): string =>
  decision.mayOverride
    ? fr`${counted(decision.reasons.length, 'point')} à revoir avant l’envoi.`
    : fr`Le message est gardé, il n’est pas parti.`;

/** A client's or a writer's own words must not become formatting or a link. */
const unmarked = (sentence: string): string => sentence.replace(/[*_`[\]<>#~|\\]/g, ' ');

function withinLimit(decision: Stopped, head: string, shown: (sentence: string) => string): string {
  let message = head;
  let told = 0;
  for (const reason of decision.reasons) {
    const next = shown(sentenceOf(reason));
    const left = decision.reasons.length - told - 1;
    const room = GATE_MESSAGE_LIMIT - (left > 0 ? shown(restOf(left)).length : 0);
    if (message.length + next.length > room) break;
    message += next;
    told += 1;
  }
  const left = decision.reasons.length - told;
  return left > 0 ? message + shown(restOf(left)) : message;
}

const restOf = (count: number): string =>
  fr`Et ${counted(count, 'autre point', 'autres points')} dans le volet.`;

/** When the gate itself fails, the message goes (SoftBlock would let it) unless it is a relance, which can wait. */
export const GATE_FAILED = fr`Le contrôle de cette relance n’a pas pu se faire. Le message est gardé : ouvrez le volet Relance, puis renvoyez.`;
