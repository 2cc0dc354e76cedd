import { LISTS } from '../../graph/lists/declarations';
import type { ListName } from '../../graph/lists/declarations';
import type { SqlValue } from '../server/store/database';
import type { StoredList } from '../server/store/listModel';
import type { Author } from '../server/store/listSchema';
import type { ListStore } from '../server/store/listStore';

type ColumnName<L extends ListName> = (typeof LISTS)[L]['columns'][number]['name'];
/** Values by column as the store keeps them: days as `YYYY-MM-DD`, instants to the second, booleans as booleans. */
export type RowValues<L extends ListName> = Partial<Record<ColumnName<L>, string | number | boolean>>;

/** Writes rows into the firm's lists, by anybody and at any time, as nobody can through Graph. */
export class FirmWriter {
  private readonly lists: ReadonlyMap<string, StoredList>;

  constructor(
    private readonly store: ListStore,
    siteId: string,
  ) {
    this.lists = new Map(Object.keys(LISTS).map((name) => [name, store.list(siteId, name)!]));
  }

  /** Returns the row's id. Throws SQLite's unique violation. */
  add<L extends ListName>(name: L, values: RowValues<L>, author: Author): string {
    const cells = new Map<string, SqlValue>(
      Object.entries(values as Record<string, string | number | boolean>).map(([column, value]) => [
        column,
        typeof value === 'boolean' ? Number(value) : value,
      ]),
    );
    return String(this.store.insert(this.lists.get(name)!, cells, author).id);
  }
}
