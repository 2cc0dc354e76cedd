import type { Civilite } from '../../domain/dossier';
import { parsePlainDate } from '../../domain/dates/plainDate';
import type { PlainDate } from '../../domain/dates/plainDate';
import { proposeColumns, REQUIRED_COLUMNS, type ImportColumn } from './importColumns';
import { csvTable, type ImportTable } from './importTable';

/** One awaited piece, its values checked. Addresses are lower-case. */
export interface ImportedRow {
  /** Line of the file, the first being 1. */
  readonly line: number;
  readonly reference: string;
  readonly client: string;
  readonly address: string;
  readonly objectif: string;
  readonly piece: string;
  readonly echeance: PlainDate;
  readonly echeanceLegale?: PlainDate;
  readonly recueLe?: PlainDate;
  readonly collaborateur?: string;
  readonly manager?: string;
  readonly mission?: string;
  readonly contact?: string;
  readonly civilite: Civilite;
}

/** What is wrong with one line, or with the file; sentences are made from it elsewhere. */
export type ImportProblem =
  | { readonly line: 1; readonly code: 'empty-file' }
  | { readonly line: 1; readonly code: 'missing-column'; readonly column: ImportColumn }
  | { readonly line: number; readonly code: 'missing-value'; readonly column: ImportColumn }
  | {
      readonly line: number;
      readonly code: 'impossible-date';
      readonly column: ImportColumn;
      readonly value: string;
    }
  /** Two digits of a year are a guess. */
  | {
      readonly line: number;
      readonly code: 'short-year';
      readonly column: ImportColumn;
      readonly value: string;
    }
  | { readonly line: number; readonly code: 'bad-address'; readonly value: string }
  | {
      readonly line: number;
      /** A name that nobody known bears, or more than one. */
      readonly code: 'not-an-address' | 'unknown-person' | 'several-people';
      readonly column: ImportColumn;
      readonly value: string;
    }
  /** By SharePoint, which says no more. */
  | { readonly line: number; readonly code: 'refused' }
  | { readonly line: number; readonly code: 'too-long'; readonly column: ImportColumn }
  | { readonly line: number; readonly code: 'other-client'; readonly value: string }
  | { readonly line: number; readonly code: 'duplicate'; readonly firstLine: number }
  | { readonly line: number; readonly code: 'unreadable' };

export interface Import {
  readonly rows: readonly ImportedRow[];
  readonly problems: readonly ImportProblem[];
}

/** A text column of a SharePoint list holds 255 characters. */
const LONGEST = 255;

/** Reads a firm's CSV by the headers that it knows. */
export function importDossiers(text: string): Import {
  const table = csvTable(text);
  return readTable(table, proposeColumns(table.header));
}

/**
 * Reads a table whose columns are known. A bad line is reported and left out; the others are read. Nothing is read when a
 * required column is missing.
 * @param columns what each column of the table is, in its order
 */
export function readTable(
  { header, lines }: ImportTable,
  columns: readonly (ImportColumn | undefined)[],
): Import {
  if (header.length === 0) return { rows: [], problems: [{ line: 1, code: 'empty-file' }] };
  const missing = REQUIRED_COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    return { rows: [], problems: missing.map((column) => ({ line: 1, code: 'missing-column', column })) };
  }
  return collect(
    lines.map(({ line, cells, unreadable }) =>
      unreadable ? ({ line, code: 'unreadable' } as const) : readRow(line, valuesOf(columns, cells)),
    ),
  );
}

function valuesOf(
  columns: readonly (ImportColumn | undefined)[],
  cells: readonly string[],
): Map<ImportColumn, string> {
  const values = new Map<ImportColumn, string>();
  for (const [index, column] of columns.entries()) {
    const value = cells[index]?.replace(/\s+/g, ' ').trim();
    if (column && value && !values.has(column)) values.set(column, value);
  }
  return values;
}

const isProblem = (read: ImportedRow | ImportProblem): read is ImportProblem => 'code' in read;

function readRow(line: number, values: ReadonlyMap<ImportColumn, string>): ImportedRow | ImportProblem {
  for (const column of REQUIRED_COLUMNS)
    if (!values.has(column)) return { line, code: 'missing-value', column };
  for (const [column, value] of values) if (value.length > LONGEST) return { line, code: 'too-long', column };
  const address = values.get('adresse')!;
  if (!isAddress(address)) return { line, code: 'bad-address', value: address };
  const days: Partial<Record<ImportColumn, PlainDate>> = {};
  for (const column of ['echeance', 'echeanceLegale', 'recueLe'] as const) {
    const value = values.get(column);
    if (value === undefined) continue;
    const day = readDay(value);
    if (!day) return { line, code: SHORT_YEAR.test(value) ? 'short-year' : 'impossible-date', column, value };
    days[column] = day;
  }
  return {
    line,
    reference: values.get('dossier')!,
    client: values.get('client')!,
    address: address.toLowerCase(),
    objectif: values.get('objectif')!,
    piece: values.get('piece')!,
    echeance: days.echeance!,
    ...(days.echeanceLegale ? { echeanceLegale: days.echeanceLegale } : {}),
    ...(days.recueLe ? { recueLe: days.recueLe } : {}),
    ...(values.has('collaborateur') ? { collaborateur: values.get('collaborateur') } : {}),
    ...(values.has('manager') ? { manager: values.get('manager') } : {}),
    ...(values.has('mission') ? { mission: values.get('mission') } : {}),
    ...(values.has('contact') ? { contact: values.get('contact') } : {}),
    civilite: readCivilite(values.get('civilite')),
  };
}

/** One address of a person, alone in its cell. */
export const isAddress = (text: string): boolean => /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]+$/.test(text);

const SHORT_YEAR = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/;

/** `03/04/2026`, `3-4-2026`, `03.04.2026`, ISO with or without time. Two-digit years are refused: they are guesses. */
function readDay(text: string): PlainDate | undefined {
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s.*)?$/.exec(text);
  if (french) {
    const [, day, month, year] = french;
    return parsePlainDate(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`);
  }
  return parsePlainDate(/^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text)?.[0] ?? '');
}

function readCivilite(text: string | undefined): Civilite {
  const plain = text?.toLowerCase().replace(/[^a-z]/g, '') ?? '';
  if (['m', 'mr', 'monsieur'].includes(plain)) return 'Monsieur';
  return ['mme', 'madame', 'mlle', 'mademoiselle'].includes(plain) ? 'Madame' : '';
}

/** Sets apart what two lines say differently or twice: one client per dossier, one line per piece. */
function collect(read: readonly (ImportedRow | ImportProblem)[]): Import {
  const rows: ImportedRow[] = [];
  const problems: ImportProblem[] = [];
  const clients = new Map<string, string>();
  const seen = new Map<string, number>();
  for (const row of read) {
    if (isProblem(row)) {
      problems.push(row);
      continue;
    }
    const dossier = row.reference.toLowerCase();
    const client = clients.get(dossier) ?? row.client;
    const key = [dossier, row.objectif, row.piece, row.address].join('\n').toLowerCase();
    const firstLine = seen.get(key);
    if (client.toLowerCase() !== row.client.toLowerCase()) {
      problems.push({ line: row.line, code: 'other-client', value: client });
    } else if (firstLine !== undefined) {
      problems.push({ line: row.line, code: 'duplicate', firstLine });
    } else {
      clients.set(dossier, client);
      seen.set(key, row.line);
      rows.push(row);
    }
  }
  return { rows, problems };
}
