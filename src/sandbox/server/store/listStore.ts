import { randomUUID } from 'node:crypto';
import type { ColumnDeclaration, ListDeclaration } from '../../../graph/lists/declarations';
import type { Database, Row, SqlValue } from './database';
import type { FieldValue, StoredColumn, StoredItem, StoredList, StoredSite } from './listModel';
import { addColumn, cells, createTable, dropColumn, indexColumn, tableOf, valueColumn } from './listTable';

export interface Author {
  readonly lookupId: number;
  /** Instant to the second. */
  readonly at: string;
}

/** Sites, lists, columns and rows in the database. Knows nothing of Graph: callers have checked rights and values. */
export class ListStore {
  private cache: readonly StoredList[] | undefined;
  private knownSites: readonly StoredSite[] | undefined;

  constructor(private readonly db: Database) {}

  addSite(site: StoredSite): void {
    this.db.run(
      'INSERT OR IGNORE INTO sites (id, path, displayName, createdAt) VALUES (?, ?, ?, ?)',
      site.id,
      site.path,
      site.displayName,
      site.createdAt,
    );
    this.knownSites = undefined;
  }

  sites(): readonly StoredSite[] {
    this.knownSites ??= this.db.all('SELECT * FROM sites ORDER BY path') as unknown as StoredSite[];
    return this.knownSites;
  }

  lists(siteId: string): StoredList[] {
    return this.allLists().filter((list) => list.siteId === siteId);
  }

  /** By id, by name or by display name, as Graph takes them. */
  list(siteId: string, idOrName: string): StoredList | undefined {
    const wanted = idOrName.toLowerCase();
    return this.lists(siteId).find((list) =>
      [list.id, list.name, list.displayName].some((key) => key.toLowerCase() === wanted),
    );
  }

  /** How many rows the list holds; kept beside the rows, so that it costs nothing at a million. */
  rowCount(list: StoredList): number {
    return Number(this.db.get('SELECT rowCount FROM lists WHERE number = ?', list.number)?.rowCount ?? 0);
  }

  createList(siteId: string, declaration: ListDeclaration, author: Author): StoredList {
    const id = randomUUID();
    this.db.transaction(() => {
      const { id: number } = this.db.run(
        `INSERT INTO lists (id, siteId, name, displayName, description, appendOnly, createdAt, createdBy, modifiedAt)
         VALUES (?, ?, ?, ?, '', ?, ?, ?, ?)`,
        id,
        siteId,
        declaration.name,
        declaration.label,
        declaration.appendOnly ? 1 : 0,
        author.at,
        author.lookupId,
        author.at,
      );
      this.db.exec(createTable(number));
      this.insertColumn(number, { name: 'Title', label: 'Titre', type: 'text' });
      for (const column of declaration.columns) this.insertColumn(number, column);
    });
    this.cache = undefined;
    return this.list(siteId, id)!;
  }

  describeList(
    list: StoredList,
    change: { readonly displayName?: string; readonly description?: string },
  ): StoredList {
    this.db.run(
      'UPDATE lists SET displayName = ?, description = ? WHERE number = ?',
      change.displayName ?? list.displayName,
      change.description ?? list.description,
      list.number,
    );
    this.cache = undefined;
    return this.list(list.siteId, list.id)!;
  }

  addColumn(list: StoredList, column: ColumnDeclaration): StoredColumn {
    this.db.transaction(() => this.insertColumn(list.number, column));
    this.cache = undefined;
    return this.list(list.siteId, list.id)!.columns.find(({ name }) => name === column.name)!;
  }

  /** Throws SQLite's unique violation when a column is made unique over rows that repeat a value. */
  changeColumn(list: StoredList, column: StoredColumn): StoredColumn {
    this.db.transaction(() => {
      for (const sql of indexColumn(list.number, column)) this.db.exec(sql);
      this.db.run(
        `UPDATE columns SET displayName = ?, description = ?, required = ?, indexed = ?, isUnique = ?, choices = ? WHERE id = ?`,
        column.displayName,
        column.description,
        column.required ? 1 : 0,
        column.indexed ? 1 : 0,
        column.unique ? 1 : 0,
        JSON.stringify(column.choices),
        column.id,
      );
    });
    this.cache = undefined;
    return column;
  }

  removeColumn(list: StoredList, column: StoredColumn): void {
    this.db.transaction(() => {
      for (const sql of dropColumn(list.number, column)) this.db.exec(sql);
      this.db.run('DELETE FROM columns WHERE id = ?', column.id);
    });
    this.cache = undefined;
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

  /** Takes the list's indexes away, or makes them again: a million rows are written much faster without. */
  setIndexes(list: StoredList, present: boolean): void {
    for (const column of list.columns.filter(({ indexed }) => indexed)) {
      for (const sql of indexColumn(list.number, { ...column, indexed: present })) this.db.exec(sql);
    }
  }

  /** After rows were written without this class (bulk generation). */
  recount(list: StoredList): void {
    this.db.run(
      `UPDATE lists SET rowCount = (SELECT count(*) FROM ${tableOf(list.number)}) WHERE number = ?`,
      list.number,
    );
  }

  /** After the tables were changed without this class. */
  forget(): void {
    this.cache = undefined;
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

  private insertColumn(listNumber: number, column: ColumnDeclaration): void {
    const position = Number(
      this.db.get('SELECT count(*) AS n FROM columns WHERE list = ?', listNumber)?.n ?? 0,
    );
    const indexed = Boolean(column.indexed || column.unique);
    for (const sql of addColumn(listNumber, column.name, column.type)) this.db.exec(sql);
    for (const sql of indexColumn(listNumber, { ...column, indexed, unique: Boolean(column.unique) }))
      this.db.exec(sql);
    this.db.run(
      `INSERT INTO columns (id, list, position, name, displayName, description, type, required, indexed, isUnique, readOnly, choices)
       VALUES (?, ?, ?, ?, ?, '', ?, ?, ?, ?, 0, ?)`,
      randomUUID(),
      listNumber,
      position,
      column.name,
      column.label,
      column.type,
      column.required ? 1 : 0,
      indexed ? 1 : 0,
      column.unique ? 1 : 0,
      JSON.stringify(column.choices ?? []),
    );
  }

  private allLists(): readonly StoredList[] {
    this.cache ??= this.db.all('SELECT * FROM lists ORDER BY number').map((row) => ({
      ...(row as unknown as StoredList),
      appendOnly: row.appendOnly === 1,
      columns: this.db
        .all('SELECT * FROM columns WHERE list = ? ORDER BY position', row.number!)
        .map((column) => toColumn(column)),
    }));
    return this.cache;
  }
}

const toColumn = (row: Row): StoredColumn => ({
  ...(row as unknown as StoredColumn),
  required: row.required === 1,
  indexed: row.indexed === 1,
  unique: row.isUnique === 1,
  readOnly: row.readOnly === 1,
  choices: JSON.parse(String(row.choices)) as string[],
});

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
