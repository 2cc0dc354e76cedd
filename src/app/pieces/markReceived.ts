import type { Person, Piece } from '../../domain/dossier';
import { operationId, type JournalEntry, type NewJournalEntry } from '../../domain/journal/journal';
import type { Policy } from '../../domain/policy/schema';
import { isFailure } from '../failure';
import { PieceConflict } from './pieceConflict';
import type { Clock, DossierFile, Records, Unwritten, UnwrittenEntry } from '../ports';
import { asWritten } from '../journal/writeEntry';

interface Needs {
  readonly records: Pick<Records, 'setReceived' | 'append'>;
  readonly unwritten: Unwritten;
  readonly clock: Clock;
  readonly policy: Pick<Policy, 'version'>;
  readonly randomBytes: (count: number) => Uint8Array;
}

export interface Marked {
  readonly piece: Piece;
  /** `already`: someone else had done the same, and their entry tells it. `later`: this machine writes it when it can. */
  readonly journal: 'written' | 'already' | 'later';
  /** The entry, once it is in the journal. */
  readonly entry?: JournalEntry;
}

/**
 * Marks a piece as received today, or as awaited again (the undo). The row is the state, the journal the history: both are
 * written, the row first, so that a refused change leaves no trace of something that did not happen. The entry is kept on
 * this machine until it is in the journal: a change that was accepted is told there once, whatever happens in between.
 * Fails with `PieceConflict` when someone else changed the piece to something else, and with `unsure` when nobody can say.
 */
export async function markReceived(
  needs: Needs,
  piece: Piece,
  received: boolean,
  author: Person,
): Promise<Marked> {
  const { records, unwritten } = needs;
  const recueLe = received ? needs.clock.today() : null;
  const before = await sameBefore(needs, piece, received);
  const entry = before?.entry ?? entryOf(needs, piece, received, author);
  await unwritten.put({ entry, recueLe, changed: false });

  let changed: Piece;
  try {
    changed = await records.setReceived(piece, recueLe);
  } catch (refusal) {
    if (isFailure(refusal, 'unsure')) throw refusal;
    // The earlier attempt may be the one that was made: still to be found out.
    if (before && refusal instanceof PieceConflict && refusal.mine) await unwritten.put(before);
    else await unwritten.remove(entry.operationId);
    if (refusal instanceof PieceConflict && isReceived(refusal.current) === received)
      return { piece: refusal.current, journal: 'already' };
    throw refusal;
  }
  await unwritten.put({ entry, recueLe, changed: true });
  try {
    await records.append(entry);
  } catch {
    return { piece: changed, journal: 'later' };
  }
  await unwritten.remove(entry.operationId);
  return { piece: changed, journal: 'written', entry: asWritten(entry, author, needs.clock.now()) };
}

/** The dossier as it is after that, without reading it again. */
export const withMarked = (
  file: DossierFile,
  { piece, entry }: Pick<Marked, 'piece' | 'entry'>,
): DossierFile => ({
  ...file,
  pieces: file.pieces.map((one) => (one.id === piece.id ? piece : one)),
  journal:
    entry && !file.journal.some(({ operationId: known }) => known === entry.operationId)
      ? [...file.journal, entry]
      : file.journal,
});

const isReceived = ({ recueLe }: Piece): boolean => recueLe !== undefined;

/** The entry of the same change, tried before without anybody knowing whether it was made: told once, not twice. */
async function sameBefore(
  { unwritten }: Needs,
  piece: Piece,
  received: boolean,
): Promise<UnwrittenEntry | undefined> {
  return (await unwritten.all()).find(
    ({ entry, recueLe, changed }) =>
      !changed && entry.pieces[0]?.id === piece.id && (recueLe !== null) === received,
  );
}

const entryOf = (
  { clock, policy, randomBytes }: Needs,
  piece: Piece,
  received: boolean,
  author: Person,
): NewJournalEntry => ({
  operationId: operationId(randomBytes(12)),
  dossierId: piece.dossierId,
  at: clock.now(),
  action: received ? 'piece-recue' : 'piece-attendue',
  author: author.address,
  pieces: [{ id: piece.id, label: piece.label }],
  policyVersion: policy.version,
  origin: 'manual',
});
