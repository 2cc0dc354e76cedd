import type { JournalEntry } from '../../src/domain/journal/journal';
import { verifyJournal } from '../../src/domain/journal/journalSeal';
import type { PieceHistory } from './farSide';
import type { Attempt } from './person';

export interface ChangeVerdict {
  /** Changes that the rows really went through. */
  readonly stored: number;
  /** Made, and changed again by somebody else before its own answer was found: shown as a conflict. */
  readonly overtaken: number;
  /** All these must be zero. */
  readonly lost: number;
  readonly storedTwice: number;
  /** Refused for sure, and stored all the same. */
  readonly storedBehind: number;
  /** Accepted, and not told in the journal. */
  readonly untold: number;
  readonly toldTwice: number;
  /** Told in the journal, and never done. */
  readonly toldWrongly: number;
  readonly sealsBroken: number;
}

/** The rows' own histories and the journal, against what each person was told. */
export async function compareChanges(
  before: readonly PieceHistory[],
  after: readonly PieceHistory[],
  attempts: readonly Attempt[],
  journalOf: (dossierId: string) => Promise<readonly JournalEntry[]>,
): Promise<ChangeVerdict> {
  const verdict = {
    stored: 0,
    overtaken: 0,
    lost: 0,
    storedTwice: 0,
    storedBehind: 0,
    untold: 0,
    toldTwice: 0,
    toldWrongly: 0,
    sealsBroken: 0,
  };
  const journals = new Map<string, readonly JournalEntry[]>();
  for (const dossierId of new Set(after.map((history) => history.dossierId))) {
    const journal = await journalOf(dossierId);
    if (!verifyJournal(journal).holds) verdict.sealsBroken += 1;
    journals.set(dossierId, journal);
  }
  for (const history of after) {
    const known = before.find(({ pieceId }) => pieceId === history.pieceId)!.states.length;
    const stored = history.states.slice(known);
    verdict.stored += stored.length;
    const own = attempts.filter(({ pieceId }) => pieceId === history.pieceId);
    const told = journals
      .get(history.dossierId)!
      .filter(({ action, pieces }) => action.startsWith('piece-') && pieces[0]?.id === history.pieceId);
    const entriesOf = ({ at, received }: Attempt): number =>
      told.filter(
        (entry) => entry.at === at && entry.action === (received ? 'piece-recue' : 'piece-attendue'),
      ).length;

    for (const attempt of own) {
      const times = stored.filter((state) => state === attempt.day).length;
      const entries = entriesOf(attempt);
      if (attempt.outcome === 'accepted') {
        if (attempt.received && times === 0) verdict.lost += 1;
        // Pressed again after an answer that nobody had: its first entry tells it.
        const elder = own.filter((one) => one.outcome === 'unsure' && one.received === attempt.received);
        if (entries + elder.reduce((sum, one) => sum + entriesOf(one), 0) === 0) verdict.untold += 1;
      }
      if (attempt.outcome === 'refused' && (times > 0 || entries > 0)) verdict.storedBehind += 1;
      if (attempt.outcome === 'conflict') {
        if (entries > 0) verdict.toldWrongly += 1;
        if (times > 0 && stored.at(-1) !== attempt.day) verdict.overtaken += 1;
        else if (times > 0) verdict.storedBehind += 1;
      }
      if (attempt.outcome === 'already' && entries > 0) verdict.toldWrongly += 1;
      if (times > 1) verdict.storedTwice += 1;
      if (entries > 1) verdict.toldTwice += 1;
    }
    // An undo leaves no day behind: they are counted together.
    const undone = stored.filter((state) => state === null).length;
    const undos = (outcome: Attempt['outcome']): number =>
      own.filter((one) => !one.received && one.outcome === outcome).length;
    verdict.lost += Math.max(0, undos('accepted') - undone);
    verdict.storedTwice += Math.max(0, undone - undos('accepted') - undos('unsure') - undos('conflict'));
    const since = told.filter(({ at }) => own.some((one) => one.at === at));
    verdict.toldWrongly += Math.max(0, since.length - stored.length);
  }
  return verdict;
}
