import * as z from 'zod';
import { Failure } from '../app/failure';
import type { SentCopy, SentItems } from '../app/ports';
import { findReferenceLine, MARKS_KEY, type RelanceMarks } from '../domain/marks';
import type { Instant } from '../domain/plainDate';
import type { GraphClient } from './client';
import { literal, queryString } from './odata';

/** Ids that stay the same from the draft to the Sent copy, and texts without their HTML. */
const HEADERS = { Prefer: 'IdType="ImmutableId", outlook.body-content-type="text"' };
const COLUMNS =
  'id,internetMessageId,conversationId,subject,toRecipients,ccRecipients,sentDateTime,webLink,bodyPreview,uniqueBody';
const MOST = 50;

const people = z
  .array(z.object({ emailAddress: z.object({ address: z.string().nullish() }).nullish() }))
  .nullish();
const messageSchema = z.object({
  id: z.string(),
  internetMessageId: z.string().nullish(),
  conversationId: z.string().nullish(),
  subject: z.string().nullish(),
  toRecipients: people,
  ccRecipients: people,
  sentDateTime: z.string(),
  webLink: z.string().nullish(),
  bodyPreview: z.string().nullish(),
  uniqueBody: z.object({ content: z.string().nullish() }).nullish(),
  singleValueExtendedProperties: z.array(z.object({ id: z.string(), value: z.string().nullish() })).nullish(),
});
type Message = z.infer<typeof messageSchema>;

/**
 * The sender's Sent Items. Two marks are looked at, because none is sure to survive (PLATFORM, "Finding the sent
 * message"): the custom property that Exchange keeps as one JSON text, and the reference line in the message's own text.
 */
export function createSentItems(client: GraphClient, addinId: string): SentItems {
  const property = `String {00020329-0000-0000-C000-000000000046} Name cecp-${addinId}`;
  const expand = `singleValueExtendedProperties($filter=id eq ${literal(property)})`;

  const list = async (filter: string, signal?: AbortSignal): Promise<readonly SentCopy[]> => {
    // No $orderby: with a filter on anything else Exchange answers InefficientFilter. Sorted here instead.
    const path = `/me/mailFolders/sentitems/messages${queryString({ $filter: filter, $select: COLUMNS, $expand: expand, $top: MOST })}`;
    const body = await client.send({ method: 'GET', path, headers: HEADERS, signal });
    const page = z.object({ value: z.array(z.unknown()) }).safeParse(body);
    if (!page.success) throw new Failure('bad-data', 'sentitems');
    return page.data.value
      .flatMap((raw) => {
        const message = messageSchema.safeParse(raw);
        return message.success ? [toCopy(message.data)] : [];
      })
      .sort((one, other) => other.sentAt.localeCompare(one.sentAt));
  };

  const recent = (since: Instant, signal?: AbortSignal): Promise<readonly SentCopy[]> =>
    list(`sentDateTime ge ${since}`, signal);

  return {
    recent,
    async find(operationId, since, signal) {
      const carries = (copy: SentCopy): boolean =>
        copy.marks?.operationId === operationId && Date.parse(copy.sentAt) >= Date.parse(since);
      const marked = await list(
        `singleValueExtendedProperties/Any(ep: ep/id eq ${literal(property)} and contains(ep/value, ${literal(operationId)}))`,
        signal,
      ).catch(refusedFilter);
      const found = marked.filter(carries);
      return found.length > 0 ? found : (await recent(since, signal)).filter(carries);
    },
  };
}

/** A mailbox that cannot filter by the mark (400) is read by date instead. */
function refusedFilter(error: unknown): readonly SentCopy[] {
  if (error instanceof Failure && error.options.status === 400) return [];
  throw error;
}

function toCopy(message: Message): SentCopy {
  const marks = marksOf(message);
  return {
    graphId: message.id,
    internetMessageId: message.internetMessageId ?? '',
    conversationId: message.conversationId ?? '',
    subject: message.subject ?? '',
    recipients: [...(message.toRecipients ?? []), ...(message.ccRecipients ?? [])].flatMap(
      ({ emailAddress }) => (emailAddress?.address ? [emailAddress.address.toLowerCase()] : []),
    ),
    sentAt: new Date(message.sentDateTime).toISOString() as Instant,
    webLink: message.webLink ?? '',
    preview: message.bodyPreview ?? '',
    ...(marks ? { marks } : {}),
  };
}

const marksSchema = z.looseObject({ operationId: z.string() });

/**
 * From the custom property, else from the reference line. Only in the message's own text: an answer that quotes a relance
 * is none. The preview, which holds the quoted thread too, serves where Exchange gives no text of its own.
 */
function marksOf(message: Message): Partial<RelanceMarks> | undefined {
  for (const { value } of message.singleValueExtendedProperties ?? []) {
    const marks = marksSchema.safeParse(parsed(fieldOf(parsed(value), MARKS_KEY)));
    if (marks.success) return marks.data as Partial<RelanceMarks>;
  }
  return findReferenceLine(message.uniqueBody?.content ?? message.bodyPreview ?? '');
}

/** Outlook keeps custom properties as JSON; each value that is itself JSON text is read as well. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

const fieldOf = (value: unknown, key: string): unknown =>
  (value as Record<string, unknown> | null | undefined)?.[key];
