import type { QueryOptions } from '../../odata/queryOptions';
import { stableGuid } from '../../stableGuid';
import type { StoredItem, StoredList } from '../../store/listModel';
import type { ListContext } from '../context';
import { shownFields } from './fieldValues';
import { identityOf } from '../identities';
import { listUrl } from './lists';
import { pick } from '../picked';

export const eTagOf = (list: StoredList, item: StoredItem): string =>
  `"${stableGuid(`${list.id}/${item.id}`)},${item.version}"`;

/** An item as Graph shows it; `fields` only when expanded. */
export function shownItem(
  context: ListContext,
  list: StoredList,
  item: StoredItem,
  query: Pick<QueryOptions, 'select' | 'expand'>,
): Record<string, unknown> {
  const eTag = eTagOf(list, item);
  const expansion = query.expand.find(({ path }) => path === 'fields');
  const entity = {
    '@odata.etag': eTag,
    createdDateTime: item.createdAt,
    eTag,
    id: String(item.id),
    lastModifiedDateTime: item.modifiedAt,
    webUrl: `${listUrl(context, list)}/${item.id}_.000`,
    createdBy: identityOf(item.createdBy),
    lastModifiedBy: identityOf(item.modifiedBy),
    parentReference: { id: stableGuid(`${list.id}/root`), siteId: list.siteId },
    contentType: { id: '0x0100A1B2C3D4', name: 'Élément' },
  };
  return {
    ...pick(entity, query.select),
    ...(expansion ? { fields: fieldSet(context, list, item, expansion.select) } : {}),
  };
}

/** `fields` with what SharePoint adds of itself; `$select` inside `$expand` leaves the chosen ones. */
export function fieldSet(
  context: ListContext,
  list: StoredList,
  item: StoredItem,
  select: readonly string[] | undefined,
): Record<string, unknown> {
  const all: Record<string, unknown> = {
    '@odata.etag': eTagOf(list, item),
    ...shownFields(list, item, context.time),
    id: String(item.id),
    ContentType: 'Élément',
    Modified: item.modifiedAt,
    Created: item.createdAt,
    AuthorLookupId: String(item.createdBy),
    EditorLookupId: String(item.modifiedBy),
    _UIVersionString: `${item.version}.0`,
    Attachments: false,
  };
  if (!select?.length) return all;
  const wanted = new Set(['@odata.etag', ...select]);
  return Object.fromEntries(Object.entries(all).filter(([name]) => wanted.has(name)));
}
