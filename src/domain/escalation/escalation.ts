import type { JournalEntry } from '../journal/journal';
import type { Instant } from '../dates/plainDate';
import type { EscalationTrigger } from './trigger';

/** A message of the client that makes an escalation mandatory (policy, "Escalade"). */
export interface EscalationDemand {
  readonly trigger: EscalationTrigger;
  readonly receivedAt: Instant;
}

/**
 * The escalation of a dossier (policy, "Escalade"): the internal note, the manager's validation, then the answer to the
 * client or a call. Open from the note's entry until it is answered or closed; the ordinary relances are held meanwhile.
 */
export function openEscalation<E extends Pick<JournalEntry, 'action' | 'at' | 'operationId' | 'follows'>>(
  journal: readonly E[],
): E | undefined {
  const opened = journal
    .filter(({ action }) => action === 'escalade')
    .reduce<E | undefined>((last, entry) => (last && last.at > entry.at ? last : entry), undefined);
  if (!opened) return undefined;
  const answer = answerOperation(opened.operationId);
  const closed = journal.some(
    ({ operationId, action, at, follows }) =>
      operationId === answer ||
      (action === 'escalade-close' && (follows === opened.operationId || at >= opened.at)),
  );
  return closed ? undefined : opened;
}

/** The demand, as long as no escalation is open and none was opened since the message came. */
export const escalationOwed = (
  demand: EscalationDemand | undefined,
  journal: readonly JournalEntry[],
): EscalationDemand | undefined =>
  demand &&
  !openEscalation(journal) &&
  !journal.some(({ action, at }) => action === 'escalade' && at >= demand.receivedAt)
    ? demand
    : undefined;

/**
 * The operation id under which the validation of an escalation's note is asked, and the one under which its answer leaves:
 * the escalation's own, turned round, so that whoever reads the journal knows what belongs to it.
 */
export const validationOperation = (escalation: string): string =>
  escalation.slice(1) + escalation.slice(0, 1);
export const answerOperation = (escalation: string): string => [...escalation].reverse().join('');
