import { by } from '../compare';
import type { Claim } from '../factures/claims';
import type { SequenceId } from '../dossier';
import { openEscalation } from '../escalation/escalation';
import { correctionsOf, isContact, isTakenBack } from '../journal/journal';
import type { JournalEntry } from '../journal/journal';
import { dayOf } from '../dates/plainDate';
import type { PlainDate } from '../dates/plainDate';
import type { PolicyStep } from '../policy/schema';

/** A step of the sequence that really left, as the journal tells it. */
export interface SentStep {
  /** Index in the steps of the sequence. */
  readonly index: number;
  readonly on: PlainDate;
  readonly entry: JournalEntry;
}

/** What still holds of steps and promises: a call that reached nobody after all gives neither, whatever was told of it before. */
function told(journal: readonly JournalEntry[]): readonly JournalEntry[] {
  const gone = journal.filter(isTakenBack).flatMap((back) => {
    const follows = back.follows ?? '';
    const all = correctionsOf({ operationId: follows }, journal).map(({ operationId }) => operationId);
    return [follows, ...all.slice(0, all.indexOf(back.operationId) + 1)];
  });
  return gone.length > 0 ? journal.filter(({ operationId }) => !gone.includes(operationId)) : journal;
}

/** The steps of this sequence that left, oldest first; entries of steps that the policy no longer has count as contacts only. */
export function sentSteps(
  journal: readonly JournalEntry[],
  sequence: SequenceId,
  steps: readonly PolicyStep[],
): readonly SentStep[] {
  // A call that reached nobody, corrected since: its own day is that of the step.
  const calledIn = ({ follows, at }: JournalEntry): JournalEntry['at'] =>
    journal.find(({ operationId }) => operationId === follows)?.at ?? at;
  return told(journal)
    .filter((entry) => (isContact(entry) || entry.action === 'correction') && entry.sequence === sequence)
    .map((entry) => ({
      index: steps.findIndex((step) => step.id === entry.step),
      on: dayOf(entry.action === 'correction' ? calledIn(entry) : entry.at),
      entry,
    }))
    .filter((sent) => sent.index >= 0)
    .sort(by(({ entry }) => entry.at));
}

/** An entry that names no claim (found again without its marks) speaks of every claim that was due on its day. */
export const speaksOf = (sent: SentStep, claim: Claim): boolean =>
  sent.entry.pieces.length > 0
    ? sent.entry.pieces.some((piece) => piece.id === claim.id)
    : sent.on >= claim.echeance;

const concerns = (entry: JournalEntry, sequence: SequenceId): boolean =>
  entry.sequence === undefined || entry.sequence === sequence;

/** Day of the last contact by any channel, of one sequence or of the whole dossier. */
export function lastContact(journal: readonly JournalEntry[], sequence?: SequenceId): PlainDate | undefined {
  return journal
    .filter((entry) => isContact(entry) && (sequence === undefined || entry.sequence === sequence))
    .map((entry) => dayOf(entry.at))
    .sort()
    .at(-1);
}

/** The client's last promise, while it holds: its day has not passed and something that it covers is still awaited. */
export function promiseInForce(
  journal: readonly JournalEntry[],
  sequence: SequenceId,
  open: readonly Claim[],
  today: PlainDate,
): PlainDate | undefined {
  const last = latestEntry(
    told(journal).filter((entry) => entry.promisedFor !== undefined && concerns(entry, sequence)),
  );
  if (!last?.promisedFor || last.promisedFor < today) return undefined;
  const covers =
    last.pieces.length === 0 || last.pieces.some((piece) => open.some((claim) => claim.id === piece.id));
  return covers ? last.promisedFor : undefined;
}

/** True from an escalation until it is closed (policy, "Escalade"). */
export const isEscalated = (journal: readonly JournalEntry[], sequence: SequenceId): boolean =>
  openEscalation(journal.filter((entry) => concerns(entry, sequence))) !== undefined;

const latestEntry = (entries: readonly JournalEntry[]): JournalEntry | undefined =>
  entries.reduce<JournalEntry | undefined>(
    (last, entry) => (last === undefined || entry.at >= last.at ? entry : last),
    undefined,
  );
