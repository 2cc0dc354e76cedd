import type { JournalEntry, NewJournalEntry } from '../../domain/journal/journal';
import { verifyJournal, type SealedEntry, type SealProblem } from '../../domain/journal/journalSeal';
import { isStep, NO_STEP } from '../../domain/steps/noStep';
import { dayOf } from '../../domain/dates/plainDate';
import { formatDate, formatInstant } from '../format';
import { actionLabel, entryLabel, originLabel } from './journal';
import { channelLabel } from '../steps/steps';

/** Columns of an exported journal. The last ones hold what is checked again when the file is given back. */
export const JOURNAL_COLUMNS = [
  'N°',
  'Dossier',
  'Date',
  'Action',
  'Étape',
  'Canal',
  'Pièces',
  'Objet',
  'Destinataires',
  'Promis pour le',
  'Note',
  'Auteur',
  'Inscrit par',
  'Inscrit le',
  'Origine',
  'Étendue',
  'Données scellées',
] as const;

/** What a file holds: the whole journal of its dossiers, or what was written down of a period. */
export type Extent = 'journal entier' | 'période';

const DATA = JOURNAL_COLUMNS.length - 1;
const EXTENT = JOURNAL_COLUMNS.indexOf('Étendue');

/** A cell that a spreadsheet would run as a formula is a text that begins with an apostrophe. */
const guarded = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** One entry as a row, for people and for the check. `dossier`: its reference and client. */
export function journalRow(entry: JournalEntry, dossier: string, extent: Extent): readonly string[] {
  const readable = [
    entry.id,
    dossier,
    formatInstant(entry.at),
    entryLabel(entry),
    entry.step && isStep(entry.step) ? entry.step : '',
    entry.channel ? channelLabel(entry.channel) : '',
    entry.pieces.map(({ label }) => label).join(' ; '),
    entry.message?.subject ?? '',
    (entry.message?.recipients ?? []).join(' ; '),
    entry.promisedFor ? formatDate(entry.promisedFor) : '',
    entry.note ?? '',
    entry.author,
    entry.writtenBy.name || entry.writtenBy.address,
    formatInstant(entry.writtenAt),
    originLabel(entry),
    extent,
  ];
  return [...readable.map(guarded), JSON.stringify(entry)];
}

/** By the order in which entries were written, oldest first: the order of the seals. */
const inWritingOrder = (journal: readonly JournalEntry[]): readonly JournalEntry[] =>
  [...journal].sort((one, other) => Number(one.id) - Number(other.id));

export type TableProblem = SealProblem | 'cell-changed' | 'unreadable' | 'twice';

export type TableVerification =
  | { readonly holds: true; readonly dossiers: number; readonly sealed: number; readonly unsealed: number }
  | {
      readonly holds: false;
      readonly problem: TableProblem;
      /** Row of the file, its header being the first. */
      readonly row: number;
      readonly entry?: SealedEntry;
      /** The column that does not say what was sealed. */
      readonly column?: string;
    };

/** Checks the rows of an exported file, header excluded: that each row says what was sealed, and that the seals hold. */
export function verifyTable(rows: readonly (readonly string[])[]): TableVerification {
  const dossiers = new Map<string, { entry: JournalEntry; row: number; part: boolean }[]>();
  const known = new Set<string>();
  for (const [index, cells] of rows.entries()) {
    const row = index + 2;
    const entry = entryOf(cells[DATA]);
    if (!entry) return { holds: false, problem: 'unreadable', row };
    if (known.has(entry.operationId)) return { holds: false, problem: 'twice', row, entry };
    known.add(entry.operationId);
    const expected = journalRow(entry, '', cells[EXTENT] as Extent);
    const changed = JOURNAL_COLUMNS.findIndex(
      (name, at) =>
        at < EXTENT &&
        name !== 'Dossier' &&
        cells[at] !== formerly(entry)[name] &&
        !saysTheSame(cells[at] ?? '', expected[at] ?? '', name),
    );
    if (changed >= 0)
      return { holds: false, problem: 'cell-changed', row, entry, column: JOURNAL_COLUMNS[changed] };
    const part = cells[EXTENT] !== ('journal entier' satisfies Extent);
    dossiers.set(entry.dossierId, [...(dossiers.get(entry.dossierId) ?? []), { entry, row, part }]);
  }
  let sealed = 0;
  let unsealed = 0;
  for (const lines of dossiers.values()) {
    const journal = inWritingOrder(lines.map(({ entry }) => entry));
    const verification = verifyJournal(
      journal,
      lines.some(({ part }) => part),
    );
    if (!verification.holds) {
      const { entry, problem } = verification;
      const row = lines.find((line) => line.entry.operationId === entry.operationId)?.row ?? 0;
      return { holds: false, problem, row, entry };
    }
    sealed += verification.sealed;
    unsealed += verification.unsealed;
  }
  return { holds: true, dossiers: dossiers.size, sealed, unsealed };
}

/** What files exported before said of a message that is no step: they still hold. */
const formerly = ({ action, step }: JournalEntry): Readonly<Record<string, string | undefined>> =>
  step === NO_STEP ? { Action: actionLabel(action), Étape: step } : {};

/** Instants are shown in the zone of who exported: whoever checks elsewhere may read another hour, at most a day away. */
function saysTheSame(cell: string, expected: string, column: string): boolean {
  if (cell === expected) return true;
  if (column === 'Date' || column === 'Inscrit le') return near(cell, expected);
  // Spreadsheets rewrite line breaks.
  return cell.replace(/\r\n?/g, '\n').trim() === expected.replace(/\r\n?/g, '\n').trim();
}

function near(cell: string, expected: string): boolean {
  const dayIn = (text: string): number => {
    const match = /^(\d{2})\/(\d{2})\/(\d{4}) à/.exec(text);
    return match ? Date.UTC(Number(match[3]), Number(match[2]) - 1, Number(match[1])) : NaN;
  };
  return Math.abs(dayIn(cell) - dayIn(expected)) <= 24 * 60 * 60 * 1000;
}

function entryOf(text: string | undefined): JournalEntry | undefined {
  try {
    const value = JSON.parse(text ?? '') as Partial<JournalEntry> | null;
    const wellFormed =
      typeof value?.operationId === 'string' &&
      typeof value.dossierId === 'string' &&
      typeof value.at === 'string' &&
      typeof value.writtenAt === 'string' &&
      typeof value.author === 'string' &&
      typeof value.writtenBy?.address === 'string' &&
      Array.isArray(value.pieces) &&
      (value.seal === undefined || Array.isArray(value.seal.parents));
    return wellFormed ? (value as JournalEntry) : undefined;
  } catch {
    return undefined;
  }
}

/** `journal-D-0012-2026-03-16.csv` */
export const exportName = (reference: string, now: NewJournalEntry['at'], extension: string): string =>
  `journal-${reference.replace(/[^\w-]+/g, '-')}-${dayOf(now)}.${extension}`;
