import type { QueryOptions } from '../../odata/queryOptions';
import type { Filter } from '../../odata/filter';
import { firstCondition, pathsOf } from '../../odata/filter';
import type { SiteTime } from '../../siteTime';
import type { StoredList } from '../../store/listModel';
import type { ListStore } from '../../store/listStore';
import { columnAt, filterSql } from './fieldSql';
import { beyondThreshold, invalidRequest } from '../problem';

/** Rows that SharePoint looks through for one query. */
const THRESHOLD = 5000;

const ALLOW = 'HonorNonIndexedQueriesWarningMayFailRandomly';

/**
 * Refuses what SharePoint would refuse. A column that is not indexed: 400 unless the caller prefers to try, and then 429
 * when the list is large. On a large list, 429 too when the condition written first leaves more than 5,000 rows, or when
 * the whole list is to be sorted by `id` backwards.
 */
export function checkThreshold(
  store: ListStore,
  list: StoredList,
  query: QueryOptions,
  prefer: string,
  time: SiteTime,
): void {
  const paths = [...(query.filter ? pathsOf(query.filter) : []), ...query.orderBy.map(({ path }) => path)];
  const columns = paths.map((path) => columnAt(list, path));
  for (const column of columns) {
    if (column.type === 'note') {
      throw invalidRequest(`Field '${column.name}' cannot be referenced in filter or orderby.`);
    }
  }
  const large = store.rowCount(list) > THRESHOLD;
  const plain = columns.find((column) => !column.indexed);
  if (plain) {
    if (!prefer.toLowerCase().includes(ALLOW.toLowerCase())) {
      throw invalidRequest(
        `Field '${plain.name}' cannot be referenced in filter or orderby as it is not indexed. ` +
          `Provide the 'Prefer: ${ALLOW}' header to allow this, but be warned that such queries may fail on large lists.`,
      );
    }
    const saved = large && query.filter && isSelective(store, list, firstCondition(query.filter), time);
    if (large && !saved) throw beyondThreshold();
    return;
  }
  if (!large) return;
  if (query.filter) {
    if (!isSelective(store, list, firstCondition(query.filter), time)) throw beyondThreshold();
  } else if (query.orderBy[0]?.descending && query.orderBy[0].path === 'id') {
    throw beyondThreshold();
  }
}

/** True when the condition reads indexed columns only and leaves at most 5,000 rows. */
function isSelective(store: ListStore, list: StoredList, condition: Filter, time: SiteTime): boolean {
  if (pathsOf(condition).some((path) => !columnAt(list, path).indexed)) return false;
  const { sql, values } = filterSql(list, condition, time);
  return store.countUpTo(list, sql, values, THRESHOLD + 1) <= THRESHOLD;
}
