import type { ListName } from '../../graph/lists/declarations';
import type { Database, SqlValue } from '../server/store/database';
import type { StoredList } from '../server/store/listModel';
import { columnOf } from '../server/store/listModel';
import { cells, tableOf } from '../server/store/listTable';
import type { Author } from '../server/store/listSchema';
import type { RowValues } from './firmWriter';

/** Values that one SQL statement may bind. */
const MOST_VALUES = 30_000;

/** Writes many rows of one list, all with the same columns, many to a statement. The list's indexes should be away. */
export class BulkWriter<L extends ListName> {
  private readonly names: readonly string[];
  private readonly perStatement: number;
  private waiting: SqlValue[] = [];
  private rows = 0;

  constructor(
    private readonly db: Database,
    private readonly list: StoredList,
    private readonly columns: readonly (keyof RowValues<L> & string)[],
  ) {
    const own = columns.flatMap((name) =>
      cells(name, columnOf(list, name)!.type, null).map(([cell]) => cell),
    );
    this.names = ['id', 'version', 'createdAt', 'createdBy', 'modifiedAt', 'modifiedBy', ...own];
    this.perStatement = Math.floor(MOST_VALUES / this.names.length);
  }

  add(id: number, values: RowValues<L>, author: Author): void {
    this.waiting.push(id, 1, author.at, author.lookupId, author.at, author.lookupId);
    for (const name of this.columns) {
      const value = (values as Record<string, string | number | boolean | undefined>)[name] ?? null;
      const kept = typeof value === 'boolean' ? Number(value) : value;
      for (const [, cell] of cells(name, columnOf(this.list, name)!.type, kept)) this.waiting.push(cell);
    }
    if (++this.rows === this.perStatement) this.flush();
  }

  flush(): void {
    if (this.rows === 0) return;
    const row = `(${this.names.map(() => '?').join(', ')})`;
    this.db.run(
      `INSERT INTO ${tableOf(this.list.number)} (${this.names.join(', ')}) VALUES ${Array(this.rows).fill(row).join(', ')}`,
      ...this.waiting,
    );
    this.waiting = [];
    this.rows = 0;
  }
}
