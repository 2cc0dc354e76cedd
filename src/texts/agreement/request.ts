import type { AskedText } from '../../app/agreement/askedText';
import type { CosignRequest, RecordedDecision } from '../../app/agreement/cosignPorts';
import type { Outcome } from '../../domain/agreement/approval';
import type { Instant, PlainDate } from '../../domain/dates/plainDate';
import type { Approver } from '../../domain/policy/sequence';
import { formatDate, formatInstant, listed } from '../format';
import { fr } from '../fr';
import { decisionText } from './decisionNotes';

// How a request and its decisions are shown, to whoever asked and to whoever decides.

export const commentText = (comment: string): string => fr`« ${comment} »`;
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
/** What the journal says of one decision: who decided, when, on whose demand. */
export const decisionNote = (decision: RecordedDecision, request: CosignRequest): string =>
  [
    fr`${decisionText(decision.outcome, decision.name, decision.at)}.`,
    fr`Demandé par ${request.asker.name} le ${formatInstant(request.askedAt)}.`,
    decision.comment ? commentText(decision.comment) : '',
  ]
    .filter(Boolean)
    .join(' ');
