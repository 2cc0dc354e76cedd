import type { ColumnType } from '../../../graph/lists/declarations';

export interface StoredColumn {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly type: ColumnType;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly readOnly: boolean;
  readonly choices: readonly string[];
}

export interface StoredList {
  /** Number of the list in this data folder; names its table of rows. */
  readonly number: number;
  readonly id: string;
  readonly siteId: string;
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  /** Contributors add and view its rows, and do no more. */
  readonly appendOnly: boolean;
  readonly createdAt: string;
  /** Number of a person in the site's user list. */
  readonly createdBy: number;
  readonly modifiedAt: string;
  readonly columns: readonly StoredColumn[];
}

export interface StoredSite {
  readonly id: string;
  /** Server-relative, e.g. `/sites/relances`. */
  readonly path: string;
  readonly displayName: string;
  readonly createdAt: string;
}

export interface StoredItem {
  readonly id: number;
  readonly version: number;
  readonly createdAt: string;
  readonly createdBy: number;
  readonly modifiedAt: string;
  readonly modifiedBy: number;
  /** Values as Graph shows them; a blank column is absent. */
  readonly fields: Readonly<Record<string, FieldValue>>;
}

export type FieldValue = string | number | boolean;

export const columnOf = (list: StoredList, name: string): StoredColumn | undefined =>
  list.columns.find((column) => column.name === name);
