import type { SendDecision, StopReason } from '../app/decideSend';
import type { ApprovalGap } from '../app/verdict';
import type { Approver } from '../domain/sequence';
import { counted, listed } from './format';
import { fr } from './fr';
import { describeMissing } from './phrasing/required';
import { describeFinding } from './phrasing/rules';

/** Outlook cuts or refuses a Smart Alert longer than this (PLATFORM). */
export const GATE_MESSAGE_LIMIT = 500;

/** Label of the button that opens the pane; Outlook allows 20 characters. */
export const OPEN_PANE_LABEL = 'Voir dans le volet';

const WHO: Record<Approver, string> = { manager: 'du manager', direction: 'de la direction' };

/** Why an approval that may have been given does not count for this message. */
const GAPS: Record<ApprovalGap, string> = {
  absent: '',
  incomplete: fr` Il manque encore un accord.`,
  stale: fr` L’accord doit être revérifié : ouvrez le volet Relance, puis renvoyez.`,
  'other-text': fr` Le message a changé depuis l’accord : demandez-le à nouveau dans le volet.`,
};

function sentenceOf(reason: StopReason): string {
  switch (reason.code) {
    case 'approval':
      return `${fr`Co-signature requise : la relance ${reason.step} part avec l’accord ${listed(reason.approvals.map((who) => WHO[who]))}.`}${GAPS[reason.gap]}`;
    case 'pane-needed':
      return fr`Cette relance n’a pas encore été contrôlée : ouvrez le volet Relance, puis renvoyez.`;
    case 'missing':
      return fr`Il manque : ${describeMissing(reason.id).title}.`;
    case 'finding': {
      const { finding } = reason;
      const instead = finding.suggestions[0]?.text;
      const advice =
        finding.severity === 'validation'
          ? fr`à faire valider par le manager, ou à reformuler`
          : instead && instead.length <= 120
            ? fr`dites plutôt « ${instead} »`
            : fr`à reformuler`;
      return fr`${describeFinding(finding).title} : « ${shortened(finding.excerpt)} », ${advice}.`;
    }
  }
}

const shortened = (excerpt: string): string => {
  const line = excerpt.replace(/\s+/g, ' ').trim();
  return line.length <= 110 ? line : `${line.slice(0, 109)}…`;
};

/** What Outlook shows when the gate stops a message: most important first, within Outlook's limit, nothing cut mid-word. */
export function gateMessage(decision: Extract<SendDecision, { allow: false }>): string {
  const head = decision.mayOverride
    ? fr`${counted(decision.reasons.length, 'point')} à revoir avant l’envoi.`
    : fr`Le message est gardé, il n’est pas parti.`;
  let message = head;
  let told = 0;
  for (const reason of decision.reasons) {
    const sentence = sentenceOf(reason);
    const left = decision.reasons.length - told - 1;
    const room = GATE_MESSAGE_LIMIT - (left > 0 ? restOf(left).length + 1 : 0);
    if (message.length + 1 + sentence.length > room) break;
    message += ` ${sentence}`;
    told += 1;
  }
  const left = decision.reasons.length - told;
  return left > 0 ? `${message} ${restOf(left)}` : message;
}

const restOf = (count: number): string =>
  fr`Et ${counted(count, 'autre point', 'autres points')} dans le volet.`;

/** When the gate itself fails, the message goes (SoftBlock would let it) unless it is a relance, which can wait. */
export const GATE_FAILED = fr`Le contrôle de cette relance n’a pas pu se faire. Le message est gardé : ouvrez le volet Relance, puis renvoyez.`;
