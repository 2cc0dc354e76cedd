import * as z from 'zod/mini';
import type { ListDeclaration } from './declarations';
import { newItemUrl } from './query';
import type { ListStore } from './store';

/** A column that no list has: a row with it is refused by whoever may write, too. */
const NO_COLUMN = 'RelanceEssaiDroits';
const statusSchema = z.object({ responses: z.array(z.object({ id: z.string(), status: z.number() })) });

/**
 * Whether SharePoint would take a row of this person's, in the order of the lists, 20 at most; `undefined` where it did not
 * say. One round trip; nothing is written.
 */
export async function mayAdd(
  { client, site }: ListStore,
  lists: readonly ListDeclaration[],
  signal?: AbortSignal,
): Promise<readonly (boolean | undefined)[]> {
  const requests = lists.map((list, index) => ({
    id: String(index + 1),
    method: 'POST',
    url: site + newItemUrl(list),
    headers: { 'content-type': 'application/json' },
    body: { fields: { [NO_COLUMN]: '' } },
  }));
  const body = await client.send({
    method: 'POST',
    path: '/$batch',
    body: { requests },
    repeatable: true,
    signal,
  });
  const answers = statusSchema.safeParse(body).data?.responses ?? [];
  return requests.map(({ id }) => {
    const status = answers.find((answer) => answer.id === id)?.status;
    // Refused for its column, the row would have been taken otherwise.
    return status === 400 ? true : status === 403 ? false : undefined;
  });
}
