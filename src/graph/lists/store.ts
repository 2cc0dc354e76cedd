import * as z from 'zod/mini';
import { Failure, isFailure } from '../../app/failure';
import { readBatch, unwrap, type BatchAnswer } from '../batch';
import type { Pace } from '../behaviors/backOff';
import type { GraphClient } from '../client';
import type { ListDeclaration } from './declarations';
import { fieldsUrl, handUrl, itemsUrl, itemUrl, newItemUrl, type Query } from './query';
import { readRow, readRows, type Page, type RowReader } from './row';

/** The lists of one site, spoken to through one Graph client. */
export interface ListStore {
  readonly client: GraphClient;
  /** Path of the site, e.g. `/sites/contoso.sharepoint.com:/sites/relances:`. */
  readonly site: string;
  /** Root of Graph with its version. */
  readonly graphUrl: string;
  readonly pace?: Pace;
}

/** Something to be read in a batch, and how its answer is understood. */
export interface Asked<T> {
  readonly url: string;
  understand(answer: BatchAnswer | undefined): T;
}

/** Rows by an indexed column: 2 resource units. */
export const rows = <L extends ListDeclaration, T extends object>(
  list: L,
  query: Query<L>,
  reader: RowReader<L, T>,
): Asked<Page<T>> => ({
  url: itemsUrl(list, query),
  understand: (answer) => readRows(list, unwrapList(answer), reader),
});

/** One row by its id: 1 resource unit. Fails with `not-found`, or `bad-data` when the row cannot be understood. */
export const row = <L extends ListDeclaration, T extends object>(
  list: L,
  id: string,
  reader: RowReader<L, T>,
): Asked<T> => ({
  url: itemUrl(list, id),
  understand: (answer) => understandRow(list, unwrap(answer), reader),
});

export function understandRow<L extends ListDeclaration, T extends object>(
  list: L,
  raw: unknown,
  reader: RowReader<L, T>,
): T {
  const read = readRow(list, raw, reader);
  if (read.ok) return read.value;
  throw new Failure('bad-data', `${list.name}: ${read.quarantined.fields.join(', ')}`);
}

/** One round trip for everything asked, up to 20; answers in the same order. */
export function answersTo(
  { client, site, pace }: ListStore,
  asked: readonly Asked<unknown>[],
  signal?: AbortSignal,
): Promise<readonly BatchAnswer[]> {
  const requests = asked.map(({ url }) => ({ url: site + url }));
  return readBatch(client, requests, { signal, pace });
}

/** A list that is not there at all is a site not set up; a row that is not there is `not-found`. */
function unwrapList(answer: BatchAnswer | undefined): unknown {
  try {
    return unwrap(answer);
  } catch (error) {
    if (isFailure(error, 'not-found')) throw new Failure('not-set-up', error.detail, error.options);
    throw error;
  }
}

/** Posts a new item: 2 resource units. Repeatable: every list has a unique column that refuses the second one. */
export const createItem = (
  { client, site }: ListStore,
  list: ListDeclaration,
  fields: object,
): Promise<unknown> =>
  client.send({ method: 'POST', path: site + newItemUrl(list), body: { fields }, repeatable: true });

/** Changes columns of one item if it still has this eTag; fails with `conflict` otherwise. Repeatable for that reason. */
export const changeItem = (
  { client, site }: ListStore,
  list: ListDeclaration,
  id: string,
  etag: string,
  fields: object,
): Promise<unknown> =>
  client.send({
    method: 'PATCH',
    path: site + fieldsUrl(list, id),
    body: fields,
    headers: { 'If-Match': etag },
    repeatable: true,
  });

/**
 * The change may have been made: its answer was lost, or an earlier attempt's was and the last one says something else. A
 * conflict may be with our own change.
 */
export const mayHaveArrived = (error: unknown): boolean =>
  isFailure(error, 'conflict', 'timeout', 'unreachable', 'service-error', 'throttled');

const handSchema = z.object({
  lastModifiedBy: z.optional(
    z.object({
      user: z.optional(z.object({ displayName: z.optional(z.string()), email: z.optional(z.string()) })),
    }),
  ),
});

/** Who changed a row last, as the service tells it: 1 resource unit. Empty texts where it does not. */
export async function lastHand(
  { client, site }: ListStore,
  list: ListDeclaration,
  id: string,
): Promise<{ readonly name: string; readonly address: string }> {
  const body = await client.send({ method: 'GET', path: site + handUrl(list, id) });
  const user = handSchema.safeParse(body).data?.lastModifiedBy?.user;
  return { name: user?.displayName ?? '', address: user?.email?.toLowerCase() ?? '' };
}

/** All rows, when the first page is not the last: one round trip for each further page, 20 at most; `next` is then left. */
export async function readOn<L extends ListDeclaration, T extends object>(
  { client, graphUrl }: ListStore,
  list: L,
  first: Page<T>,
  reader: RowReader<L, T>,
  signal?: AbortSignal,
): Promise<Page<T>> {
  let { next } = first;
  const all = { rows: [...first.rows], quarantine: [...first.quarantine] };
  for (let more = 0; next !== undefined && more < MOST_PAGES; more++) {
    const page = readRows(
      list,
      await client.send({ method: 'GET', path: relative(next, graphUrl), signal }),
      reader,
    );
    all.rows.push(...page.rows);
    all.quarantine.push(...page.quarantine);
    next = page.next;
  }
  return next === undefined ? all : { ...all, next };
}

const MOST_PAGES = 20;

/** The next page's address is absolute; one that is not under our own Graph is not followed. */
export function relative(next: string, graphUrl: string): string {
  const home = graphUrl.replace(/\/+$/, '');
  if (!next.startsWith(`${home}/`)) throw new Failure('bad-data', 'nextLink');
  return next.slice(home.length);
}
