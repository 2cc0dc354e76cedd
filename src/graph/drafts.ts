import * as z from 'zod/mini';
import type { Drafts, NewDraft } from '../app/worklist/draftPorts';
import { Failure, isFailure } from '../app/failure';
import type { GraphClient } from './client';
import { literal, queryString } from './odata';

/** Our own, beside the add-in's custom properties: those are what lets a message leave, and only the pane writes them. */
const PROPERTY = 'String {00020329-0000-0000-C000-000000000046} Name relance-brouillon';

const foundSchema = z.object({ value: z.array(z.object({ id: z.string() })) });

/** Drafts in the person's mailbox. A write whose answer was lost is looked for before it is asked for again. */
export function createDrafts(client: GraphClient): Drafts {
  const isThere = async (operationId: string, signal?: AbortSignal): Promise<boolean> => {
    const filter = `singleValueExtendedProperties/Any(ep: ep/id eq ${literal(PROPERTY)} and ep/value eq ${literal(operationId)})`;
    const path = `/me/mailFolders/drafts/messages${queryString({ $filter: filter, $select: 'id', $top: 1 })}`;
    const found = foundSchema.safeParse(await client.send({ method: 'GET', path, signal }));
    if (!found.success) throw new Failure('bad-data', 'drafts');
    return found.data.value.length > 0;
  };
  const post = (draft: NewDraft, signal?: AbortSignal): Promise<unknown> =>
    client.send({ method: 'POST', path: '/me/messages', body: messageOf(draft), repeatable: false, signal });

  return {
    async create(draft, signal) {
      try {
        await post(draft, signal);
      } catch (lost) {
        if (!isFailure(lost, 'unreachable', 'timeout', 'service-error', 'throttled')) throw lost;
        if (await isThere(draft.operationId, signal)) return;
        await post(draft, signal);
      }
    },
  };
}

const messageOf = ({ operationId, to, subject, html }: NewDraft): object => ({
  subject,
  body: { contentType: 'html', content: html },
  toRecipients: to.map(({ name, address }) => ({ emailAddress: { name, address } })),
  singleValueExtendedProperties: [{ id: PROPERTY, value: operationId }],
});
