import { parseQuery } from '../../odata/queryOptions';
import { isUniqueViolation } from '../../store/database';
import type { StoredItem, StoredList } from '../../store/listModel';
import type { ListContext } from '../context';
import { authorOf } from '../context';
import { columnAt, filterSql, sqlName } from './fieldSql';
import { readFields } from './fieldValues';
import { eTagOf, fieldSet, shownItem } from './itemShape';
import { listOf } from './lists';
import type { GraphRequest, Operation } from '../operation';
import { GraphProblem, invalidRequest, itemNotFound } from '../problem';
import { SCOPES, mayAddItems, mayChangeItems } from '../rights';
import { checkThreshold } from './threshold';

/** Rows of one page: what Graph gives unasked, and the most it gives. */
export const PAGE = 200;
export const LARGEST_PAGE = 5000;

/** How an item is shown where nobody says what of it. */
const WITH_FIELDS = { expand: [{ path: 'fields' }] };

/** The item that a path names. Throws a 404. */
export function itemOf(context: ListContext, list: StoredList, id: string): StoredItem {
  const item = /^\d{1,15}$/.test(id) ? context.store.get(list, Number(id)) : undefined;
  if (!item) throw itemNotFound();
  return item;
}

/** `If-Match` against the row's version. Throws a 412. */
function checkETag(list: StoredList, item: StoredItem, headers: GraphRequest['headers']): void {
  const wanted = headers['if-match'];
  if (!wanted || wanted.trim() === '*') return;
  if (!wanted.split(/,\s*(?=W\/|")/).some((tag) => tag.trim().replace(/^W\//, '') === eTagOf(list, item))) {
    throw new GraphProblem(412, 'resourceModified', "ETag does not match current item's value");
  }
}

/** Runs a write; a unique column that refuses it answers as SharePoint does through Graph. */
function write<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (isUniqueViolation(error)) {
      throw invalidRequest('One or more fields with unique constraints already has the provided value.');
    }
    throw error;
  }
}

function page(context: ListContext, request: GraphRequest): Record<string, unknown> {
  const list = listOf(context, request.params);
  const query = parseQuery(request.url);
  if (query.skip !== undefined) throw invalidRequest('$skip is not supported');
  checkThreshold(context.store, list, query, request.headers.prefer ?? '', context.time);
  const where = query.filter ? filterSql(list, query.filter, context.time) : { sql: '1', values: [] };
  const byId = query.orderBy.length === 0;
  const order = [
    ...query.orderBy.map(
      ({ path, descending }) => `${sqlName(columnAt(list, path))}${descending ? ' DESC' : ''}`,
    ),
    'id',
  ].join(', ');
  const size = Math.min(query.top || PAGE, LARGEST_PAGE);
  const from = readToken(query.skipToken);
  // By id the next page starts after the last row seen, which costs the same at any depth.
  const rows = context.store.select(
    list,
    byId ? `id > ? AND ${where.sql}` : where.sql,
    byId ? [from, ...where.values] : where.values,
    order,
    size + 1,
    byId ? 0 : from,
  );
  const shown = rows.slice(0, size);
  const answer: Record<string, unknown> = {
    '@odata.context': `${context.root()}/$metadata#sites('${encodeURIComponent(list.siteId)}')/lists('${list.id}')/items`,
    value: shown.map((item) => shownItem(context, list, item, query)),
  };
  if (rows.length > size) {
    const next = new URL(request.url);
    next.searchParams.set('$skiptoken', writeToken(byId ? shown.at(-1)!.id : from + size));
    answer['@odata.nextLink'] = next.href;
  }
  return answer;
}

const writeToken = (position: number): string =>
  Buffer.from(`Paged=TRUE&p_ID=${position}`).toString('base64url');

function readToken(token: string | undefined): number {
  if (token === undefined) return 0;
  const position = /^Paged=TRUE&p_ID=(\d{1,15})$/.exec(Buffer.from(token, 'base64url').toString())?.[1];
  if (!position) throw invalidRequest('Invalid skip token');
  return Number(position);
}

export const itemOperations = (context: ListContext): Operation[] => {
  const one = (request: GraphRequest): { list: StoredList; item: StoredItem } => {
    const list = listOf(context, request.params);
    return { list, item: itemOf(context, list, request.params.item!) };
  };
  const change = (request: GraphRequest, fields: unknown): { list: StoredList; item: StoredItem } => {
    const { list, item } = one(request);
    mayChangeItems(request.caller, list);
    checkETag(list, item, request.headers);
    const values = readFields(list, fields, context.time);
    return {
      list,
      item: write(() => context.store.update(list, item.id, values, authorOf(context, request.caller))),
    };
  };
  const entity = (list: StoredList, item: StoredItem, shown: Parameters<typeof shownItem>[3]): object => ({
    '@odata.context': `${context.root()}/$metadata#sites('${encodeURIComponent(list.siteId)}')/lists('${list.id}')/items/$entity`,
    ...shownItem(context, list, item, shown),
  });

  return [
    {
      method: 'GET',
      pattern: '/sites/{site}/lists/{list}/items',
      scopes: SCOPES.readList,
      units: 2,
      answer: (request) => ({ status: 200, body: page(context, request) }),
    },
    {
      method: 'POST',
      pattern: '/sites/{site}/lists/{list}/items',
      scopes: SCOPES.writeItem,
      units: 2,
      answer: ({ params, body, caller }) => {
        const list = listOf(context, params);
        mayAddItems(caller, list);
        const values = readFields(list, (body as { fields?: unknown } | undefined)?.fields, context.time);
        const item = write(() => context.store.insert(list, values, authorOf(context, caller)));
        return {
          status: 201,
          headers: { location: `${context.root()}/sites/${list.siteId}/lists/${list.id}/items/${item.id}` },
          body: entity(list, item, WITH_FIELDS),
        };
      },
    },
    {
      method: 'GET',
      pattern: '/sites/{site}/lists/{list}/items/{item}',
      scopes: SCOPES.readList,
      units: 1,
      answer: (request) => {
        const { list, item } = one(request);
        const query = parseQuery(request.url);
        // One item comes with its fields when nothing is said of them.
        const expand = query.select || query.expand.length ? query.expand : WITH_FIELDS.expand;
        return {
          status: 200,
          body: entity(list, item, { select: query.select, expand }),
        };
      },
    },
    {
      method: 'PATCH',
      pattern: '/sites/{site}/lists/{list}/items/{item}',
      scopes: SCOPES.writeItem,
      units: 2,
      answer: (request) => {
        const { list, item } = change(request, (request.body as { fields?: unknown } | undefined)?.fields);
        return {
          status: 200,
          body: entity(list, item, WITH_FIELDS),
        };
      },
    },
    {
      method: 'DELETE',
      pattern: '/sites/{site}/lists/{list}/items/{item}',
      scopes: SCOPES.writeItem,
      units: 2,
      answer: (request) => {
        const { list, item } = one(request);
        mayChangeItems(request.caller, list);
        checkETag(list, item, request.headers);
        context.store.remove(list, item.id);
        return { status: 204 };
      },
    },
    {
      method: 'GET',
      pattern: '/sites/{site}/lists/{list}/items/{item}/fields',
      scopes: SCOPES.readList,
      units: 1,
      answer: (request) => {
        const { list, item } = one(request);
        return { status: 200, body: fieldSet(context, list, item, parseQuery(request.url).select) };
      },
    },
    {
      method: 'PATCH',
      pattern: '/sites/{site}/lists/{list}/items/{item}/fields',
      scopes: SCOPES.writeItem,
      units: 2,
      answer: (request) => {
        const { list, item } = change(request, request.body);
        return { status: 200, body: fieldSet(context, list, item, undefined) };
      },
    },
  ];
};
