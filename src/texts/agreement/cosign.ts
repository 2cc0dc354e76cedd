import type { AskedText } from '../../app/agreement/askedText';
import type { CosignRequest, RecordedDecision } from '../../app/agreement/cosignPorts';
import type { Obstacle } from '../../app/agreement/decideRequest';
import type { Outcome, RejectionCode } from '../../domain/agreement/approval';
import { isStep } from '../../domain/steps/noStep';
import type { Instant, PlainDate } from '../../domain/dates/plainDate';
import type { Approver } from '../../domain/policy/sequence';
import type { EscalationTrigger } from '../../domain/escalation/trigger';
import type { JournalEntry } from '../../domain/journal/journal';
import { formatDate, formatInstant, listed } from '../format';
import { fr } from '../fr';
import { decisionText } from './decisionNotes';

// --- Asking, beside the message ---

export const askTitle = fr`Co-signature`;
export const askLabel = (again: boolean): string =>
  again ? 'Demander à nouveau la co-signature' : 'Demander la co-signature';
export const askWhy = (names: readonly string[], step: string): string =>
  isStep(step)
    ? fr`La relance ${step} part avec l’accord de ${listed(names)}.`
    : fr`Ce message part avec l’accord de ${listed(names)}.`;
export const askAfterErrors = fr`Corrigez d’abord les points signalés, puis demandez la co-signature.`;
export const askNoteLabel = fr`Ajouter un mot…`;
export const askNoteQuestion = (names: readonly string[]): string => fr`Un mot pour ${listed(names)}`;
const DEMANDING: Record<EscalationTrigger, string> = {
  'honoraires-contestes': 'conteste les honoraires',
  refus: 'refuse d’envoyer des documents',
  'faire-avec': 'demande de faire avec ce qu’il y a',
  'risque-fiscal-social': 'évoque un risque fiscal ou social',
};
export const askNoteEscalation = (trigger: EscalationTrigger): string =>
  fr`Cette relance répond à un message où le client ${DEMANDING[trigger]}. L’escalade n’est pas encore ouverte.`;
export const askedNews = (names: readonly string[]): string => fr`Demande envoyée à ${listed(names)}.`;
export const tellAgainLabel = fr`Renvoyer l’e-mail`;
/** Nobody knew at first that SharePoint had taken it. */
export const requestUntold = fr`La demande est enregistrée, mais l’e-mail qui la signale n’est pas parti.`;
export const toldNews = (names: readonly string[]): string => fr`E-mail envoyé à ${listed(names)}.`;

/** `Demande envoyée à Marc Lefèvre le 31/03/2026 à 9 h 05 · en attente` */
export const waitingText = (names: readonly string[], askedAt: Instant): string =>
  fr`Demande envoyée à ${listed(names)} le ${formatInstant(askedAt)} · en attente`;
export const noteWaiting = (askedAt: Instant): string =>
  fr`Demandée le ${formatInstant(askedAt)} · en attente`;
export const waitingChanged = fr`Le message a changé depuis la demande. L’accord ne vaudra que pour le texte demandé.`;
export const recallText = (hours: number): string =>
  hours >= 48
    ? fr`Sans réponse depuis ${Math.floor(hours / 24)}\u00A0jours.`
    : fr`Sans réponse depuis ${hours}\u00A0h.`;
export const recallLabel = (names: readonly string[]): string => `Rappeler à ${listed(names)}`;
export const standInLabel = (name: string): string => `Demander à ${name}`;

export const grantedText = fr`Le message peut partir tel quel.`;
/** A copy of what left already. */
export const servedText = fr`Cette relance est déjà partie : son accord a servi, et ne vaut pas pour une copie. Supprimez celle-ci ; pour écrire encore, commencez un nouveau message.`;
export const grantedChanged = fr`Le message a changé depuis l’accord : l’accord ne vaut plus pour ce texte.`;
export const changeThenAsk = fr`Modifiez le message, puis demandez à nouveau.`;
export const changeOrTalk = (name: string): string =>
  fr`Modifiez le message et demandez à nouveau, ou parlez-en avec ${name}, qui peut retirer son refus.`;
export const commentText = (comment: string): string => fr`« ${comment} »`;
export const alteredText = fr`La demande enregistrée a été modifiée après son envoi : rien de ce qu’elle porte ne compte. Demandez à nouveau.`;
/** The journal's entry of what was asked about. */
type Departure = Pick<JournalEntry, 'action' | 'at'>;
const departed = ({ action }: Departure, already: string): string => {
  if (action === 'appel') return fr`Cet appel a ${already}eu lieu`;
  return action === 'courrier' ? fr`Ce courrier est ${already}parti` : fr`Ce message est ${already}parti`;
};
/** `Ce message est parti le 31/03/2026 à 9 h 05.` */
export const departedText = (left: Departure): string =>
  fr`${departed(left, '')} le ${formatInstant(left.at)}.`;
export const refreshLabel = 'Actualiser';

// --- Deciding, beside the mail ---

export const decideTitle = (step: string): string =>
  isStep(step) ? `Co-signature demandée · ${step}` : 'Accord demandé';
export const decideWhy = (asker: string, dueBy: PlainDate): string =>
  fr`${asker} demande votre accord pour le ${formatDate(dueBy)}.`;
export const signLabel = (decision: 'cosigned' | 'validated'): string =>
  decision === 'cosigned' ? 'Co-signer' : 'Valider avant envoi';
export const changesLabel = 'Demander une modification';
export const changeLabel = 'Modifier et co-signer…';
export const changeTitle = 'Modifier et co-signer';
export const changeExplained = fr`Changez les mots ; les destinataires, l’objet, les liens et les pièces jointes restent ceux de la demande.`;
export const lineLabel = (number: number): string => `Ligne ${number}`;
export const changeSign = 'Co-signer ce texte';
export const changeFailed = fr`Une ligne n’a pas été retrouvée dans le message. Demandez plutôt une modification.`;
/** Beside the draft, once the approver agreed to other words. */
export const changedByText = (name: string): string =>
  fr`${name} a modifié le texte et l’a approuvé ainsi. Reprenez ce texte pour l’envoyer.`;
export const takeOverLabel = 'Reprendre ce texte';
export const changedShown = fr`Le texte a été modifié par un premier approbateur : votre accord vaut pour ce texte.`;
export const decisionUntold = (asker: string): string =>
  fr`Votre décision est enregistrée, mais l’e-mail qui prévient ${asker} n’est pas parti.`;
/** A reason typed while the message left: it is written nowhere, and whoever typed it may want it. */
export const unsaidText = (words: string): string => fr`Vos mots n’ont été envoyés à personne : « ${words} »`;
export const refuseLabel = 'Refuser…';
export const changesQuestion = fr`Que faut-il changer ?`;
export const changesSend = 'Envoyer la demande de modification';
export const refuseQuestion = fr`Pourquoi refuser ?`;
export const refuseSend = 'Refuser la co-signature';
export const withdrawLabel = 'Retirer ma décision';
export const recordedText = fr`Votre décision est enregistrée.`;
/** Beside a request whose words were changed and asked about anew. */
export const askedAgainText = (asker: string, at: Instant): string =>
  fr`${asker} a refait cette demande le ${formatInstant(at)} : voyez plutôt la nouvelle.`;
export const openNewerLabel = fr`Ouvrir la nouvelle demande`;
const INEFFECTIVE: Partial<Record<RejectionCode, string>> = {
  'already-refused': fr`Votre accord est enregistré, mais ne compte pas : la demande avait déjà reçu une réponse.`,
  'other-message': fr`Votre accord est enregistré, mais ne compte pas : le texte venait d’être modifié. Relisez-le, puis décidez à nouveau.`,
  'role-taken': fr`Votre accord est enregistré, mais ne compte pas : cet accord venait d’être donné.`,
};
/** Somebody decided first, and the screen did not know. */
export const ineffectiveText = (why: RejectionCode): string =>
  INEFFECTIVE[why] ?? fr`Votre décision est enregistrée, mais ne compte pas pour cette demande.`;
export const askedTextTitle = fr`Le texte de cette demande`;
export const messageTitle = (text: AskedText): string => {
  if (text.kind === 'asked') return askedTextTitle;
  return text.kind === 'left'
    ? fr`Le message, tel qu’il est parti le ${formatInstant(text.at)}`
    : fr`Le message, tel qu’il partira`;
};
/** A letter, or what is said in a call. */
export const spokenTitle = ({ kind }: AskedText): string =>
  kind === 'leaves' ? fr`Le texte à approuver` : askedTextTitle;
const changesTitle = fr`Ce qui a changé depuis la version du`;
export const changesTitleOn = (at: Instant): string => `${changesTitle} ${formatInstant(at)}`;
export const toLine = (to: readonly string[]): string => fr`À : ${to.join(', ')}`;
export const ccLine = (cc: readonly string[]): string => fr`Cc : ${cc.join(', ')}`;
export const bccLine = (bcc: readonly string[]): string => fr`Cci : ${bcc.join(', ')}`;
export const subjectLine = (subject: string): string => fr`Objet : ${subject}`;
export const filesLine = (names: readonly string[]): string => fr`Pièces jointes : ${names.join(', ')}`;
export const checkTitle = fr`Contrôle`;
export const checkClear = fr`Aucun point relevé.`;
export const missingPart = (title: string): string => fr`Il manque : ${title}.`;
export const checkReading = fr`Lecture du message…`;
export const deadlineNear = (label: string, day: PlainDate, today: PlainDate, suspends: boolean): string => {
  if (day < today) return fr`Échéance légale passée : ${label}, le ${formatDate(day)}.`;
  const near = fr`Échéance légale proche : ${label}, le ${formatDate(day)}.`;
  return suspends ? fr`${near} Une suspension ne doit pas y exposer le client.` : near;
};
export const imagePlaceholder = (alt: string): string => (alt ? `[image : ${alt}]` : '[image]');

const ROLES: Record<Approver, string> = { manager: 'manager', direction: 'direction' };
export const agreedLine = (role: Approver, outcome: Outcome, name: string, at: Instant): string =>
  `${decisionText(outcome, name, at)} (${ROLES[role]})`;
export const missingRoles = (roles: readonly Approver[]): string =>
  roles.length === 0 ? '' : fr`Reste à obtenir : ${listed(roles.map((role) => ROLES[role]))}.`;

const OBSTACLES: Record<Exclude<Obstacle, 'left'>, string> = {
  'other-dossier': fr`Cette demande porte le nom d’un autre dossier : elle n’est pas valable. Demandez à son auteur de la refaire.`,
  altered: fr`La demande enregistrée a été modifiée après son envoi : elle n’est pas valable. Demandez à son auteur de la refaire.`,
  'mission-decided': fr`Cette décision est inscrite au journal : elle ne se retire plus. La reprise de la mission se décide dans l’onglet Dossier.`,
  'escalation-over': fr`Cette escalade est terminée : sa note n’attend plus de décision.`,
  'asker-decides': fr`Vous avez fait cette demande : quelqu’un d’autre doit décider.`,
  'not-a-decider': fr`La décision sur ce dossier revient à son manager, à son suppléant ou à la direction.`,
  'already-refused': fr`Cette demande a déjà reçu une réponse. Une nouvelle demande suivra la correction.`,
  'already-granted': fr`Tous les accords demandés sont donnés.`,
  'already-agreed': fr`Vous avez donné votre accord.`,
};
/** @param left what the request was about, where it is over */
export const obstacleText = (obstacle: Obstacle, left: Departure | undefined): string =>
  obstacle !== 'left' ? OBSTACLES[obstacle] : left ? fr`${departed(left, 'déjà ')}.` : '';

export const unknownRequestTitle = fr`Cette demande n’existe pas`;
export const unknownRequestWhy = fr`SharePoint ne connaît pas cette demande : ne décidez rien d’après cet e-mail, et prévenez son auteur par un autre moyen.`;

// --- The list of what waits ---

/** @param count absent until it is known */
export const waitingTitle = (count: number | undefined): string =>
  count === undefined ? 'À décider' : `À décider (${count})`;
export const waitingEmpty = fr`Rien à décider pour le moment.`;
export const backToList = 'Retour à la liste';
export const waitingRow = (step: string, asker: string, dueBy: PlainDate): string =>
  fr`${isStep(step) ? step : 'Message'} · demandé par ${asker} · pour le ${formatDate(dueBy)}`;

// --- The journal ---

/** What the journal says of one decision: who decided, when, on whose demand. */
export const decisionNote = (decision: RecordedDecision, request: CosignRequest): string =>
  [
    fr`${decisionText(decision.outcome, decision.name, decision.at)}.`,
    fr`Demandé par ${request.asker.name} le ${formatInstant(request.askedAt)}.`,
    decision.comment ? commentText(decision.comment) : '',
  ]
    .filter(Boolean)
    .join(' ');
