import type { Row, SqlValue } from './database';
import type { FieldValue, StoredItem, StoredList } from './listModel';
import { ListSchema, type Author } from './listSchema';
import { cells, tableOf, valueColumn } from './listTable';

/** The rows of the lists, and what changed of them. */
export class ListStore extends ListSchema {
  /** How many rows the list holds; kept beside the rows, so that it costs nothing at a million. */
  rowCount(list: StoredList): number {
    return Number(this.db.get('SELECT rowCount FROM lists WHERE number = ?', list.number)?.rowCount ?? 0);
  }

  /** Throws SQLite's unique violation when a unique column refuses the row. */
  insert(list: StoredList, values: ReadonlyMap<string, SqlValue>, author: Author): StoredItem {
    const kept = this.cellsOf(list, values);
    const names = [
      'version',
      'createdAt',
      'createdBy',
      'modifiedAt',
      'modifiedBy',
      ...kept.map(([name]) => name),
    ];
    return this.db.transaction(() => {
      const { id } = this.db.run(
        `INSERT INTO ${tableOf(list.number)} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
        1,
        author.at,
        author.lookupId,
        author.at,
        author.lookupId,
        ...kept.map(([, value]) => value),
      );
      this.db.run(
        'UPDATE lists SET rowCount = rowCount + 1, modifiedAt = ? WHERE number = ?',
        author.at,
        list.number,
      );
      this.recordChange(list, id, false);
      return this.get(list, id)!;
    });
  }

  update(list: StoredList, id: number, values: ReadonlyMap<string, SqlValue>, author: Author): StoredItem {
    const kept = this.cellsOf(list, values);
    const sets = [
      'version = version + 1',
      'modifiedAt = ?',
      'modifiedBy = ?',
      ...kept.map(([name]) => `${name} = ?`),
    ];
    return this.db.transaction(() => {
      this.keepVersion(list, this.get(list, id)!);
      this.db.run(
        `UPDATE ${tableOf(list.number)} SET ${sets.join(', ')} WHERE id = ?`,
        author.at,
        author.lookupId,
        ...kept.map(([, value]) => value),
        id,
      );
      this.recordChange(list, id, false);
      return this.get(list, id)!;
    });
  }

  remove(list: StoredList, id: number): void {
    this.db.transaction(() => {
      const { changes } = this.db.run(`DELETE FROM ${tableOf(list.number)} WHERE id = ?`, id);
      this.db.run('UPDATE lists SET rowCount = rowCount - ? WHERE number = ?', changes, list.number);
      this.db.run('DELETE FROM itemVersions WHERE list = ? AND item = ?', list.number, id);
      this.recordChange(list, id, true);
    });
  }

  get(list: StoredList, id: number): StoredItem | undefined {
    return this.select(list, 'id = ?', [id], 'id', 1, 0)[0];
  }

  /** `where` and `order` are SQL made by `fieldSql.ts`; values are bound, never written into it. */
  select(
    list: StoredList,
    where: string,
    values: readonly SqlValue[],
    order: string,
    limit: number,
    offset: number,
  ): StoredItem[] {
    const names = list.columns.filter((column) => !column.readOnly).map((column) => valueColumn(column.name));
    const rows = this.db.all(
      `SELECT id, version, createdAt, createdBy, modifiedAt, modifiedBy${names.map((name) => `, ${name}`).join('')}
       FROM ${tableOf(list.number)} WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?`,
      ...values,
      limit,
      offset,
    );
    return rows.map((row) => toItem(list, row));
  }

  /** What the row was before each change, oldest first. */
  versions(
    list: StoredList,
    id: number,
  ): Pick<StoredItem, 'version' | 'modifiedAt' | 'modifiedBy' | 'fields'>[] {
    return this.db
      .all('SELECT * FROM itemVersions WHERE list = ? AND item = ? ORDER BY version', list.number, id)
      .map((row) => ({
        version: Number(row.version),
        modifiedAt: String(row.modifiedAt),
        modifiedBy: Number(row.modifiedBy),
        fields: JSON.parse(String(row.fields)) as StoredItem['fields'],
      }));
  }

  /** Number of the last change of the list; 0 when there was none. */
  lastChange(list: StoredList): number {
    return Number(this.db.get('SELECT max(number) AS n FROM changes WHERE list = ?', list.number)?.n ?? 0);
  }

  /** The rows changed after a change and up to another, each once, by its last change. */
  changesBetween(
    list: StoredList,
    after: number,
    upTo: number,
    limit: number,
  ): { readonly number: number; readonly item: number }[] {
    return this.db.all(
      `SELECT max(number) AS number, item FROM changes WHERE list = ? AND number > ? AND number <= ?
       GROUP BY item ORDER BY 1 LIMIT ?`,
      list.number,
      after,
      upTo,
      limit,
    ) as { number: number; item: number }[];
  }

  /** Made anew each time the data is; what a client remembers of other data is of no use. */
  epoch(): string {
    return String(this.db.get(`SELECT value FROM meta WHERE key = 'epoch'`)?.value ?? '');
  }

  /** Counts the rows that match, and stops counting at `atMost`. */
  countUpTo(list: StoredList, where: string, values: readonly SqlValue[], atMost: number): number {
    const row = this.db.get(
      `SELECT count(*) AS n FROM (SELECT 1 FROM ${tableOf(list.number)} WHERE ${where} LIMIT ?)`,
      ...values,
      atMost,
    );
    return Number(row?.n ?? 0);
  }

  /** After rows were written without this class (bulk generation). */
  recount(list: StoredList): void {
    this.db.run(
      `UPDATE lists SET rowCount = (SELECT count(*) FROM ${tableOf(list.number)}) WHERE number = ?`,
      list.number,
    );
  }

  private recordChange(list: StoredList, item: number, deleted: boolean): void {
    this.db.run(
      'INSERT INTO changes (list, item, deleted) VALUES (?, ?, ?)',
      list.number,
      item,
      Number(deleted),
    );
  }

  private keepVersion(list: StoredList, { id, version, modifiedAt, modifiedBy, fields }: StoredItem): void {
    this.db.run(
      'INSERT INTO itemVersions (list, item, version, modifiedAt, modifiedBy, fields) VALUES (?, ?, ?, ?, ?, ?)',
      list.number,
      id,
      version,
      modifiedAt,
      modifiedBy,
      JSON.stringify(fields),
    );
  }

  private cellsOf(list: StoredList, values: ReadonlyMap<string, SqlValue>): [string, SqlValue][] {
    return list.columns.flatMap((column) =>
      values.has(column.name) ? cells(column.name, column.type, values.get(column.name)!) : [],
    );
  }
}

function toItem(list: StoredList, row: Row): StoredItem {
  const fields: Record<string, FieldValue> = {};
  for (const column of list.columns) {
    const value = row[`v_${column.name}`];
    if (value === null || value === undefined) continue;
    fields[column.name] = column.type === 'boolean' ? value === 1 : value;
  }
  return {
    id: Number(row.id),
    version: Number(row.version),
    createdAt: String(row.createdAt),
    createdBy: Number(row.createdBy),
    modifiedAt: String(row.modifiedAt),
    modifiedBy: Number(row.modifiedBy),
    fields,
  };
}
