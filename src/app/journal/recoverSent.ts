import type { NewJournalEntry } from '../../domain/journal/journal';
import { instantOf, type Instant } from '../../domain/dates/plainDate';
import { groupBy } from '../../domain/groupBy';
import { ownAddresses } from '../../domain/policy/ownAddresses';
import type { Policy } from '../../domain/policy/schema';
import { departure, entryOfCopy, wholeMarks } from './entryOfCopy';
import { isRefusedEntry } from './refusedEntry';
import { isFailure } from '../failure';
import type { Clock, Looks, Pending, Records, SentCopy, SentItems } from '../ports';

export interface Recovery {
  /** Messages that left without an entry, written to the journal now. */
  readonly recovered: readonly NewJournalEntry[];
  /** Messages that carry a reference which leads to no dossier, or whose entry could not be written: a person must look. */
  readonly unplaced: readonly SentCopy[];
  /** Why some of them may be left: the look is done again. What was written until then is told all the same. */
  readonly trouble?: unknown;
}

interface Ports {
  readonly pending: Pick<Pending, 'all' | 'remove'>;
  readonly looks: Looks;
  readonly sentItems: Pick<SentItems, 'find' | 'marked'>;
  readonly records: Pick<Records, 'append' | 'journaled' | 'read' | 'withReference'>;
  readonly clock: Clock;
  /** Says which addresses are the firm's own. */
  readonly policy: Pick<Policy, 'firm'>;
  /** Lower-case address of the mailbox's owner. */
  readonly me: string;
}

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** How far back a machine goes that never looked, or has forgotten it. */
const FIRST_LOOK = 30 * DAY;
/** How far back it goes to where it looked last: a leave, a season elsewhere. Empty weeks cost one request each, once. */
const FARTHEST = 200 * DAY;
/** Sent copies show hours late: what was looked through is looked through again. */
const LATENESS = 2 * DAY;
/** One look reads stretches of this length, so that none has too many pages. */
const STRETCH = 7 * DAY;
/** The machine's clock may be behind Exchange's. */
const AHEAD = DAY;
/**
 * A relance given up is asked for by its mark this long: an Outlook without network may have held it, and some date a message
 * by the hour of the press, which was looked through long before. One request for each.
 */
const HELD_UP = 14 * DAY;

/**
 * Finds relances that left without an entry, by their marks alone: sent from another machine, after this one's storage was
 * cleared, or with the add-in switched off. Each is written under its operation id, so that running this anywhere, at any
 * time, by two panes at once, changes nothing twice. What fails leaves the look to be done again.
 */
export async function recoverSent(ports: Ports, signal?: AbortSignal): Promise<Recovery> {
  const now = Date.parse(ports.clock.now());
  const last = await ports.looks.until();
  const from = last ? Math.max(Date.parse(last) - LATENESS, now - FARTHEST) : now - FIRST_LOOK;
  // A clock put back must not make the look begin in the future.
  const start = Math.min(from, now - LATENESS);

  const copies: SentCopy[] = [];
  for (let at = start; at < now + AHEAD; at += STRETCH) {
    const until = Math.min(at + STRETCH, now + AHEAD);
    copies.push(...(await ports.sentItems.marked(instant(at), instant(until), signal)));
  }

  for (const { marks, withdrawnAt } of await ports.pending.all()) {
    if (!withdrawnAt || now - Date.parse(withdrawnAt) > HELD_UP) continue;
    copies.push(...(await ports.sentItems.find(marks.operationId, instant(now + AHEAD), signal)));
  }

  const known = await ports.looks.journaled();
  const idOf = ({ marks }: SentCopy): string => marks?.operationId ?? '';
  const unknown = copies.filter((copy) => idOf(copy) && !known.has(idOf(copy)));
  const byOperation = groupBy(unknown, idOf);
  const journaled = await ports.records.journaled([...byOperation.keys()], signal);

  const own = ownAddresses(ports.policy.firm.ownAddresses, ports.me);
  const recovered: NewJournalEntry[] = [];
  const unplaced: SentCopy[] = [];
  const settled = [...journaled];
  let trouble: unknown;
  for (const [operationId, found] of byOperation) {
    if (journaled.has(operationId)) continue;
    const copy = departure(found, own);
    if (!copy) continue;
    try {
      const entry = await placed(ports, copy, operationId, signal);
      if (entry === undefined) {
        unplaced.push(copy);
        continue;
      }
      if ((await ports.records.append(entry)) === 'written') recovered.push(entry);
    } catch (refusal) {
      if (signal?.aborted || !isFailure(refusal)) throw refusal;
      if (!isRefusedEntry(refusal)) return { recovered, unplaced, trouble: refusal };
      unplaced.push(copy);
      // Somebody may let it be written later.
      if (isFailure(refusal, 'forbidden', 'not-found')) trouble = refusal;
      continue;
    }
    await ports.pending.remove(operationId);
    settled.push(operationId);
  }
  if (trouble !== undefined) return { recovered, unplaced, trouble };
  await ports.looks.note(instant(now), settled);
  return { recovered, unplaced };
}

const instant = (time: number): Instant => instantOf(new Date(time));

/** The entry of a message found; undefined when nothing says to which dossier it belongs. */
async function placed(
  { pending, records, me }: Ports,
  copy: SentCopy,
  operationId: string,
  signal?: AbortSignal,
): Promise<NewJournalEntry | undefined> {
  const remembered = (await pending.all()).find((one) => one.marks.operationId === operationId);
  const marks = remembered?.marks ?? wholeMarks(copy.marks);
  try {
    const dossierId = marks?.dossierId ?? (await dossierOf(records, copy.marks?.reference, signal));
    if (!dossierId) return undefined;
    const pieces = remembered?.pieces ?? (await piecesOf(records, dossierId, marks?.pieceIds ?? [], signal));
    return entryOfCopy({ copy, operationId, dossierId, marks, pending: remembered, pieces, author: me });
  } catch (error) {
    // A dossier that is gone, or closed to this person, must not hide the others.
    if (isFailure(error, 'not-found', 'forbidden', 'bad-data')) return undefined;
    throw error;
  }
}

async function dossierOf(
  records: Ports['records'],
  reference: string | undefined,
  signal?: AbortSignal,
): Promise<string | undefined> {
  return reference ? (await records.withReference(reference, signal))?.id : undefined;
}

/** Names of the pieces that the marks point to; one that is gone since keeps its id for a name. */
async function piecesOf(
  records: Ports['records'],
  dossierId: string,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<NewJournalEntry['pieces']> {
  if (ids.length === 0) return [];
  const { pieces, factures } = await records.read(dossierId, signal, { factures: true });
  const labels = new Map<string, string>([
    ...factures.map(({ id, numero }): [string, string] => [id, numero]),
    ...pieces.map(({ id, label }): [string, string] => [id, label]),
  ]);
  return ids.map((id) => ({ id, label: labels.get(id) ?? id }));
}
