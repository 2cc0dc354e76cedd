import { parseQuery } from '../odata/queryOptions';

/** What `$select` leaves of an entity; its id and its annotations stay. */
export function picked(entity: Record<string, unknown>, url: URL): Record<string, unknown> {
  return pick(entity, parseQuery(url).select);
}

export function pick(
  entity: Record<string, unknown>,
  select: readonly string[] | undefined,
): Record<string, unknown> {
  if (!select?.length) return entity;
  const wanted = new Set([...select.map((name) => name.split('/')[0]), 'id']);
  return Object.fromEntries(
    Object.entries(entity).filter(([name]) => wanted.has(name) || name.startsWith('@')),
  );
}
