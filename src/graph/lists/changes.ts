import * as z from 'zod/mini';
import { Failure, isFailure } from '../../app/failure';
import { readBatch, unwrap } from '../batch';
import { queryString, segment } from '../odata';
import type { ListDeclaration } from './declarations';
import { relative, type Asked, type ListStore } from './store';

/** Pages of changes read of one list; beyond, the whole is read again. */
const MOST_PAGES = 5;
const PAGE = 1000;

const pageSchema = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      deleted: z.optional(z.nullable(z.unknown())),
      fields: z.optional(z.record(z.string(), z.unknown())),
    }),
  ),
  '@odata.nextLink': z.optional(z.string()),
  '@odata.deltaLink': z.optional(z.string()),
});

/** A list whose changes are followed, and the column that says whom a row concerns. */
export interface Watched {
  readonly list: ListDeclaration;
  readonly column: string;
}

/** The last state of a row changed; without its value where the row was deleted. */
export interface Change {
  readonly id: string;
  readonly value?: string;
}

/** Where the changes of a list begin now: 1 resource unit. No row is read. */
export const markNow = (store: ListStore, { list, column }: Watched): Asked<string> => ({
  url: `/lists/${segment(list.name)}/items/delta${queryString({
    $select: 'id,deleted',
    $expand: `fields($select=${column})`,
    $top: PAGE,
    token: 'latest',
  })}`,
  understand(answer) {
    const mark = pageSchema.safeParse(unwrap(answer)).data?.['@odata.deltaLink'];
    if (mark === undefined) throw new Failure('bad-data', 'delta');
    return relative(mark, store.graphUrl);
  },
});

/**
 * What changed in each list since its mark: 1 resource unit for each list and each thousand rows. Undefined when the service
 * no longer knows a mark (410), or when so much changed that reading the whole again costs less.
 */
export async function changesSince(
  store: ListStore,
  watched: readonly Watched[],
  marks: readonly string[],
  signal?: AbortSignal,
): Promise<
  { readonly changes: readonly (readonly Change[])[]; readonly marks: readonly string[] } | undefined
> {
  try {
    const answers = await readBatch(
      store.client,
      marks.map((url) => ({ url })),
      { signal, pace: store.pace },
    );
    const read: { readonly changes: readonly Change[]; readonly mark: string }[] = [];
    for (const [index, { column }] of watched.entries()) {
      const followed = await follow(store, unwrap(answers[index]), column, signal);
      if (!followed) return undefined;
      read.push(followed);
    }
    return { changes: read.map(({ changes }) => changes), marks: read.map(({ mark }) => mark) };
  } catch (error) {
    if (isFailure(error) && (error.options.status === 410 || error.code === 'bad-data')) return undefined;
    throw error;
  }
}

async function follow(
  store: ListStore,
  first: unknown,
  column: string,
  signal?: AbortSignal,
): Promise<{ readonly changes: readonly Change[]; readonly mark: string } | undefined> {
  const changes: Change[] = [];
  let body = first;
  for (let count = 0; count < MOST_PAGES; count++) {
    const page = pageSchema.safeParse(body);
    if (!page.success) throw new Failure('bad-data', 'delta');
    for (const { id, deleted, fields } of page.data.value) {
      const value = deleted ? undefined : fields?.[column];
      changes.push({ id, ...(typeof value === 'string' ? { value } : {}) });
    }
    const { '@odata.deltaLink': mark, '@odata.nextLink': next } = page.data;
    if (mark !== undefined) return { changes, mark: relative(mark, store.graphUrl) };
    if (next === undefined) throw new Failure('bad-data', 'delta');
    body = await store.client.send({ method: 'GET', path: relative(next, store.graphUrl), signal });
  }
  return undefined;
}
