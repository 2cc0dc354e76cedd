import type { ColumnType } from '../../../graph/lists/declarations';
import type { SqlValue } from './database';
import { quoted } from './database';

/** The SQL side of one list: its table of rows, and how each column's values are kept. */

export const tableOf = (listNumber: number): string => `rows_${listNumber}`;

/** The value as written. */
export const valueColumn = (name: string): string => quoted(`v_${name}`);

/** Text is compared, sorted and made unique without regard to case: on a folded twin of the value. */
const isFolded = (type: ColumnType): boolean => type === 'text' || type === 'choice';
export const keyColumn = (name: string, type: ColumnType): string =>
  isFolded(type) ? quoted(`k_${name}`) : valueColumn(name);

export const fold = (text: string): string => text.normalize('NFC').toLowerCase();

const SQL_TYPE: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT',
  note: 'TEXT',
  choice: 'TEXT',
  number: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
  dateTime: 'TEXT',
};

export const createTable = (listNumber: number): string =>
  `CREATE TABLE ${tableOf(listNumber)} (
    id INTEGER PRIMARY KEY AUTOINCREMENT, version INTEGER NOT NULL, createdAt TEXT NOT NULL, createdBy INTEGER NOT NULL,
    modifiedAt TEXT NOT NULL, modifiedBy INTEGER NOT NULL
  )`;

export const addColumn = (listNumber: number, name: string, type: ColumnType): string[] => [
  `ALTER TABLE ${tableOf(listNumber)} ADD COLUMN ${valueColumn(name)} ${SQL_TYPE[type]}`,
  ...(isFolded(type) ? [`ALTER TABLE ${tableOf(listNumber)} ADD COLUMN ${keyColumn(name, type)} TEXT`] : []),
];

const indexName = (listNumber: number, name: string): string => quoted(`ix_${listNumber}_${name}`);

/** (Re)makes the index of a column, or drops it. A unique one fails when the rows already break it. */
export function indexColumn(
  listNumber: number,
  column: {
    readonly name: string;
    readonly type: ColumnType;
    readonly indexed: boolean;
    readonly unique: boolean;
  },
): string[] {
  const drop = `DROP INDEX IF EXISTS ${indexName(listNumber, column.name)}`;
  if (!column.indexed) return [drop];
  const kind = column.unique ? 'UNIQUE INDEX' : 'INDEX';
  return [
    drop,
    `CREATE ${kind} ${indexName(listNumber, column.name)} ON ${tableOf(listNumber)} (${keyColumn(column.name, column.type)})`,
  ];
}

/** Takes a column away with its index and all that it holds. */
export const dropColumn = (
  listNumber: number,
  column: { readonly name: string; readonly type: ColumnType },
): string[] => [
  ...indexColumn(listNumber, { ...column, indexed: false, unique: false }),
  ...[...new Set([valueColumn(column.name), keyColumn(column.name, column.type)])].map(
    (name) => `ALTER TABLE ${tableOf(listNumber)} DROP COLUMN ${name}`,
  ),
];

/** The SQL columns and values that keep one value of a list's column. */
export function cells(name: string, type: ColumnType, value: SqlValue): [string, SqlValue][] {
  const kept: [string, SqlValue][] = [[valueColumn(name), value]];
  if (isFolded(type)) kept.push([keyColumn(name, type), typeof value === 'string' ? fold(value) : null]);
  return kept;
}
