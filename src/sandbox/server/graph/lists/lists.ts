import type { List } from '@microsoft/microsoft-graph-types';
import type { ListDeclaration } from '../../../../graph/lists/declarations';
import { LISTS } from '../../../../graph/lists/declarations';
import { parseQuery } from '../../odata/queryOptions';
import type { StoredList } from '../../store/listModel';
import { readColumn, shownColumns } from './columnShape';
import type { ListContext } from '../context';
import { authorOf } from '../context';
import { identityOf } from '../identities';
import type { Operation } from '../operation';
import { pick } from '../picked';
import { GraphProblem, invalidRequest, itemNotFound } from '../problem';
import { SCOPES, mayManageLists } from '../rights';
import { siteOf, siteUrl } from '../sites';

/** The list that a path names by id or by name. Throws a 404. */
export function listOf(context: ListContext, params: Readonly<Record<string, string>>): StoredList {
  const site = siteOf(context, params.site!);
  const list = context.store.list(site.id, params.list!);
  if (!list) throw itemNotFound();
  return list;
}

export const listUrl = (context: ListContext, list: StoredList): string =>
  `${siteUrl(siteOf(context, list.siteId))}/Lists/${encodeURIComponent(list.name)}`;

function shownList(context: ListContext, list: StoredList): Record<string, unknown> {
  const hidden = context.hiddenLists.has(list.name);
  const eTag = `"${list.id},${Math.floor(Date.parse(list.modifiedAt) / 1000)}"`;
  return {
    '@odata.etag': eTag,
    createdDateTime: list.createdAt,
    description: list.description,
    eTag,
    id: list.id,
    lastModifiedDateTime: list.modifiedAt,
    name: list.name,
    webUrl: listUrl(context, list),
    displayName: list.displayName,
    createdBy: identityOf(list.createdBy),
    parentReference: { siteId: list.siteId },
    list: { contentTypesEnabled: false, hidden, template: 'genericList' },
    ...(hidden ? { system: {} } : {}),
  };
}

export const listOperations = (context: ListContext): Operation[] => [
  {
    method: 'GET',
    pattern: '/sites/{site}/lists',
    scopes: SCOPES.readList,
    units: 2,
    answer: ({ params, url }) => {
      const site = siteOf(context, params.site!);
      const { select, expand } = parseQuery(url);
      const withColumns = expand.some(({ path }) => path === 'columns');
      return {
        status: 200,
        body: {
          '@odata.context': `${context.root()}/$metadata#sites('${encodeURIComponent(site.id)}')/lists`,
          value: context.store
            .lists(site.id)
            .filter(({ name }) => !context.hiddenLists.has(name) || select?.includes('system'))
            .map((list) => ({
              ...pick(shownList(context, list), select),
              ...(withColumns ? { columns: shownColumns(list) } : {}),
            })),
        },
      };
    },
  },
  {
    method: 'GET',
    pattern: '/sites/{site}/lists/{list}',
    scopes: SCOPES.readList,
    units: 1,
    answer: ({ params, url }) => {
      const list = listOf(context, params);
      const { select, expand } = parseQuery(url);
      return {
        status: 200,
        body: {
          '@odata.context': `${context.root()}/$metadata#sites('${encodeURIComponent(list.siteId)}')/lists/$entity`,
          ...pick(shownList(context, list), select),
          ...(expand.some(({ path }) => path === 'columns') ? { columns: shownColumns(list) } : {}),
        },
      };
    },
  },
  {
    method: 'POST',
    pattern: '/sites/{site}/lists',
    scopes: SCOPES.manageList,
    units: 2,
    answer: ({ params, body, caller }) => {
      mayManageLists(caller);
      const site = siteOf(context, params.site!);
      const { displayName, columns, list } = (body ?? {}) as List;
      if (!displayName?.trim() || (list?.template ?? 'genericList') !== 'genericList') throw invalidRequest();
      if (context.store.list(site.id, displayName)) {
        throw new GraphProblem(409, 'nameAlreadyExists', 'The specified list name already exists');
      }
      // SharePoint makes the address from the first display name, without accents or spaces.
      const name = displayName.normalize('NFD').replace(/[^\w]/g, '');
      const declared: Readonly<Record<string, ListDeclaration>> = LISTS;
      const created = context.store.createList(
        site.id,
        {
          name,
          label: displayName,
          // Graph v1.0 cannot set a list's permissions: the sandbox's administrator is taken to have done it.
          appendOnly: declared[name]?.appendOnly,
          columns: (columns ?? []).map(readColumn),
        },
        authorOf(context, caller),
      );
      return {
        status: 201,
        body: {
          '@odata.context': `${context.root()}/$metadata#sites('${encodeURIComponent(site.id)}')/lists/$entity`,
          ...shownList(context, created),
        },
      };
    },
  },
  {
    method: 'PATCH',
    pattern: '/sites/{site}/lists/{list}',
    scopes: SCOPES.manageList,
    units: 2,
    answer: ({ params, body, caller }) => {
      mayManageLists(caller);
      const { displayName, description } = (body ?? {}) as List;
      const list = context.store.describeList(listOf(context, params), {
        displayName: displayName ?? undefined,
        description: description ?? undefined,
      });
      return { status: 200, body: shownList(context, list) };
    },
  },
];
