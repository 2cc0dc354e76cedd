import { randomUUID } from 'node:crypto';
import type { ColumnDeclaration, ListDeclaration } from '../../../graph/lists/declarations';
import type { Database, Row } from './database';
import type { StoredColumn, StoredList, StoredSite } from './listModel';
import { addColumn, createTable, dropColumn, indexColumn } from './listTable';

export interface Author {
  readonly lookupId: number;
  /** Instant to the second. */
  readonly at: string;
}

/** Sites, lists and columns in the database. Knows nothing of Graph: callers have checked rights and values. */
export class ListSchema {
  private cache: readonly StoredList[] | undefined;
  private knownSites: readonly StoredSite[] | undefined;

  constructor(protected readonly db: Database) {}

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

  /** Takes the list's indexes away, or makes them again: a million rows are written much faster without. */
  setIndexes(list: StoredList, present: boolean): void {
    for (const column of list.columns.filter(({ indexed }) => indexed)) {
      for (const sql of indexColumn(list.number, { ...column, indexed: present })) this.db.exec(sql);
    }
  }

  /** After the tables were changed without this class. */
  forget(): void {
    this.cache = undefined;
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
