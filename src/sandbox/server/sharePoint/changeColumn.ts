import { MOST_INDEXES } from '../graph/lists/columns';
import { isUniqueViolation } from '../store/database';
import type { StoredColumn, StoredList } from '../store/listModel';
import type { ListStore } from '../store/listStore';

/** What SharePoint's pages do to a column. */
export type ColumnChange =
  | { readonly kind: 'index' | 'unindex' | 'delete' }
  | { readonly kind: 'save'; readonly unique: boolean; readonly choices: readonly string[] };

/** Changes a column as SharePoint would. @returns why it refuses; undefined when it is done */
export function changeColumn(
  store: ListStore,
  list: StoredList,
  column: StoredColumn,
  change: ColumnChange,
): string | undefined {
  const indexes = list.columns.filter(({ indexed }) => indexed).length;
  const full = `Cette liste a déjà ${MOST_INDEXES} index.`;
  switch (change.kind) {
    case 'index':
      if (indexes >= MOST_INDEXES && !column.indexed) return full;
      store.changeColumn(list, { ...column, indexed: true });
      return undefined;
    case 'unindex':
      if (column.unique) return 'Une colonne à valeurs uniques garde son index.';
      store.changeColumn(list, { ...column, indexed: false });
      return undefined;
    case 'delete':
      store.removeColumn(list, column);
      return undefined;
    case 'save':
      if (change.unique && !column.indexed && indexes >= MOST_INDEXES) return full;
      try {
        // SharePoint asks for the index before it makes a column unique.
        store.changeColumn(list, {
          ...column,
          unique: change.unique,
          indexed: change.unique || column.indexed,
          choices: change.choices,
        });
        return undefined;
      } catch (error) {
        if (isUniqueViolation(error)) return 'La colonne contient deux fois la même valeur.';
        throw error;
      }
  }
}
