import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';
import type { StoredColumn, StoredList } from '../../store/listModel';
import { columnOf } from '../../store/listModel';
import { BUILT_IN, readColumn, shownColumn, shownColumns } from './columnShape';
import type { ListContext } from '../context';
import { listOf } from './lists';
import type { Operation } from '../operation';
import { pick } from '../picked';
import { GraphProblem, invalidRequest, itemNotFound } from '../problem';
import { SCOPES, mayManageLists } from '../rights';
import { parseQuery } from '../../odata/queryOptions';

/** Indexes that one list may have. */
export const MOST_INDEXES = 20;

export const columnOperations = (context: ListContext): Operation[] => [
  {
    method: 'GET',
    pattern: '/sites/{site}/lists/{list}/columns',
    scopes: SCOPES.readList,
    units: 2,
    answer: ({ params, url }) => {
      const { select } = parseQuery(url);
      const list = listOf(context, params);
      return {
        status: 200,
        body: {
          '@odata.context': `${context.root()}/$metadata#sites('${encodeURIComponent(list.siteId)}')/lists('${list.id}')/columns`,
          value: shownColumns(list).map((column) => pick(column, select)),
        },
      };
    },
  },
  {
    method: 'GET',
    pattern: '/sites/{site}/lists/{list}/columns/{column}',
    scopes: SCOPES.readList,
    units: 1,
    answer: ({ params }) => ({
      status: 200,
      body: shownColumn(columnAt(listOf(context, params), params.column!)),
    }),
  },
  {
    method: 'POST',
    pattern: '/sites/{site}/lists/{list}/columns',
    scopes: SCOPES.manageList,
    units: 2,
    answer: ({ params, body, caller }) => {
      mayManageLists(caller);
      const list = listOf(context, params);
      const column = readColumn((body ?? {}) as ColumnDefinition);
      const taken = [...list.columns.map(({ name }) => name), ...BUILT_IN.map(([name]) => name)];
      if (taken.some((name) => name.toLowerCase() === column.name.toLowerCase())) {
        throw new GraphProblem(409, 'nameAlreadyExists', 'A column with that name already exists.');
      }
      const indexes = list.columns.filter(({ indexed }) => indexed).length;
      if (column.indexed && indexes >= MOST_INDEXES) throw invalidRequest();
      return { status: 201, body: shownColumn(context.store.addColumn(list, column)) };
    },
  },
];

function columnAt(list: StoredList, idOrName: string): StoredColumn {
  const column = list.columns.find(({ id }) => id === idOrName) ?? columnOf(list, idOrName);
  if (!column) throw itemNotFound();
  return column;
}
