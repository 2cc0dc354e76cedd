import type { JournalAction } from '../../domain/journal/journal';
import { isRefusedEntry } from './refusedEntry';
import type { Records, Unwritten, UnwrittenEntry } from '../ports';

interface Ports {
  readonly records: Pick<Records, 'read' | 'append'>;
  readonly unwritten: Unwritten;
}

/**
 * Writes to the journal what this machine still owes it: entries of changes that were made while the journal could not be
 * reached. Of a change that nobody could confirm, the dossier is asked first. Safe to run at any time and twice: each entry
 * keeps its operation id. An entry that is refused does not hold up the others; fails when the service cannot be reached.
 * @returns the entries written now
 */
export async function writeUnwritten(ports: Ports): Promise<readonly UnwrittenEntry[]> {
  const { records, unwritten } = ports;
  const written: UnwrittenEntry[] = [];
  for (const owed of await unwritten.all()) {
    try {
      if (owed.changed || (await wasMade(records, owed))) {
        await records.append(owed.entry);
        written.push(owed);
      }
    } catch (refusal) {
      if (!isRefusedEntry(refusal)) throw refusal;
      continue;
    }
    await unwritten.remove(owed.entry.operationId);
  }
  return written;
}

/** The piece is as this change would have left it, and the journal's last word about it is another one. */
async function wasMade(records: Ports['records'], { entry, recueLe }: UnwrittenEntry): Promise<boolean> {
  const { pieces, journal } = await records.read(entry.dossierId);
  const id = entry.pieces[0]?.id;
  const piece = pieces.find((one) => one.id === id);
  const [last] = journal
    .filter(({ action, pieces: named }) => PIECE_ACTIONS.has(action) && named.some((one) => one.id === id))
    // By the order of writing: machines' clocks differ.
    .sort((one, other) => Number(other.id) - Number(one.id));
  return piece !== undefined && (piece.recueLe ?? null) === recueLe && last?.action !== entry.action;
}

const PIECE_ACTIONS: ReadonlySet<JournalAction> = new Set(['piece-recue', 'piece-attendue']);
