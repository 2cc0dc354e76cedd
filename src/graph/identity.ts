import * as z from 'zod/mini';
import { Failure } from '../app/failure';
import type { Identity } from '../app/ports';
import type { GraphClient } from './client';
import { queryString } from './odata';

const meSchema = z.object({
  id: z.string(),
  displayName: z.nullish(z.string()),
  mail: z.nullish(z.string()),
  userPrincipalName: z.string(),
});

/** The person signed in, asked for once. */
export function createIdentity(client: GraphClient): Identity {
  let asked: ReturnType<Identity['me']> | undefined;

  const ask: Identity['me'] = async () => {
    const path = `/me${queryString({ $select: 'id,displayName,mail,userPrincipalName' })}`;
    const me = meSchema.safeParse(await client.send({ method: 'GET', path }));
    if (!me.success) throw new Failure('bad-data', 'me');
    const { id, displayName, mail, userPrincipalName } = me.data;
    const address = (mail ?? userPrincipalName).toLowerCase();
    return { id, name: displayName ?? address, address };
  };

  return {
    me() {
      asked ??= ask().catch((error: unknown) => {
        asked = undefined;
        throw error;
      });
      return asked;
    },
  };
}
