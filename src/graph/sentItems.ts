import * as z from 'zod/mini';
import { Failure } from '../app/failure';
import type { SentCopy, SentItems } from '../app/ports';
import { findReferenceLine, MARKS_KEY, PASSAGE_KEY, type RelanceMarks } from '../domain/template/marks';
import type { Instant } from '../domain/dates/plainDate';
import type { GraphClient } from './client';
import { literal, queryString } from './odata';

/** Ids that stay the same from the draft to the Sent copy, and texts without their HTML. */
const HEADERS = { Prefer: 'IdType="ImmutableId", outlook.body-content-type="text"' };
const COLUMNS =
  'id,internetMessageId,conversationId,subject,toRecipients,ccRecipients,bccRecipients,sentDateTime,webLink,bodyPreview,uniqueBody';
const MOST = 50;
/** Pages read of one stretch of time: 2,000 messages. */
const MOST_PAGES = 40;

const people = z.nullish(
  z.array(z.object({ emailAddress: z.nullish(z.object({ address: z.nullish(z.string()) })) })),
);
const messageSchema = z.object({
  id: z.string(),
  internetMessageId: z.nullish(z.string()),
  conversationId: z.nullish(z.string()),
  subject: z.nullish(z.string()),
  toRecipients: people,
  ccRecipients: people,
  bccRecipients: people,
  sentDateTime: z.string(),
  webLink: z.nullish(z.string()),
  bodyPreview: z.nullish(z.string()),
  uniqueBody: z.nullish(z.object({ content: z.nullish(z.string()) })),
  singleValueExtendedProperties: z.nullish(
    z.array(z.object({ id: z.string(), value: z.nullish(z.string()) })),
  ),
});
type Message = z.infer<typeof messageSchema>;

/**
 * The sender's Sent Items. Two marks are looked at, because none is sure to survive from the draft to the sent copy: the
 * custom property that Exchange keeps as one JSON text, and the reference line in the message's own text. Internet
 * headers are no third: Graph does not give them for the copy (office-js #5413, #6796).
 */
export function createSentItems(client: GraphClient, addinId: string): SentItems {
  const property = `String {00020329-0000-0000-C000-000000000046} Name cecp-${addinId}`;
  const expand = `singleValueExtendedProperties($filter=id eq ${literal(property)})`;

  const page = async (path: string, signal?: AbortSignal): Promise<Page> => {
    const body = await client.send({ method: 'GET', path, headers: HEADERS, signal });
    const read = pageSchema.safeParse(body);
    if (!read.success) throw new Failure('bad-data', 'sentitems');
    const copies = read.data.value.flatMap((raw) => {
      const message = messageSchema.safeParse(raw);
      return message.success ? [toCopy(message.data)] : [];
    });
    return { copies, next: read.data['@odata.nextLink'] };
  };

  // No $orderby: with a filter on anything else Exchange answers InefficientFilter. Sorted here instead.
  const pathOf = (filter: string): string =>
    `/me/mailFolders/sentitems/messages${queryString({ $filter: filter, $select: COLUMNS, $expand: expand, $top: MOST })}`;

  const list = async (filter: string, signal?: AbortSignal): Promise<readonly SentCopy[]> =>
    newestFirst((await page(pathOf(filter), signal)).copies);

  /** Every page. Fails with `bad-data` beyond 2,000 messages: a part must not be taken for the whole. */
  const listAll = async (filter: string, signal?: AbortSignal): Promise<readonly SentCopy[]> => {
    const all: SentCopy[] = [];
    let path: string | undefined = pathOf(filter);
    for (let count = 0; path !== undefined; count++) {
      if (count === MOST_PAGES) throw new Failure('bad-data', 'sentitems: too many pages');
      const { copies, next }: Page = await page(path, signal);
      all.push(...copies);
      // Absolute, on Graph's own host or not: only what follows the mailbox is kept of it.
      path = next === undefined ? undefined : /\/me\/mailFolders\/.+$/i.exec(next)?.[0];
      if (next !== undefined && path === undefined) throw new Failure('bad-data', 'sentitems: next page');
    }
    return newestFirst(all);
  };

  const recent = (since: Instant, signal?: AbortSignal): Promise<readonly SentCopy[]> =>
    list(`sentDateTime ge ${since}`, signal);

  return {
    recent,
    async marked(since, until, signal) {
      const all = await listAll(`sentDateTime ge ${since} and sentDateTime le ${until}`, signal);
      return all.filter((copy) => copy.marks !== undefined).reverse();
    },
    async find(operationId, since, signal) {
      // By its mark whatever the date: clocks differ, and an operation id is used once.
      const carries = (copy: SentCopy): boolean => copy.marks?.operationId === operationId;
      const marked = await list(
        `singleValueExtendedProperties/Any(ep: ep/id eq ${literal(property)} and contains(ep/value, ${literal(operationId)}))`,
        signal,
      ).catch(refusedFilter);
      const found = marked.filter(carries);
      return found.length > 0 ? found : (await listAll(`sentDateTime ge ${since}`, signal)).filter(carries);
    },
  };
}

/** A mailbox that cannot filter by the mark (400) is read by date instead. */
function refusedFilter(error: unknown): readonly SentCopy[] {
  if (error instanceof Failure && error.options.status === 400) return [];
  throw error;
}

const pageSchema = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.optional(z.string()) });

interface Page {
  readonly copies: readonly SentCopy[];
  readonly next: string | undefined;
}

const newestFirst = (copies: readonly SentCopy[]): readonly SentCopy[] =>
  [...copies].sort((one, other) => other.sentAt.localeCompare(one.sentAt));

function toCopy(message: Message): SentCopy {
  return {
    graphId: message.id,
    internetMessageId: message.internetMessageId ?? '',
    conversationId: message.conversationId ?? '',
    subject: message.subject ?? '',
    recipients: [message.toRecipients, message.ccRecipients, message.bccRecipients]
      .flatMap((field) => field ?? [])
      .flatMap(({ emailAddress }) => (emailAddress?.address ? [emailAddress.address.toLowerCase()] : [])),
    sentAt: new Date(message.sentDateTime).toISOString() as Instant,
    webLink: message.webLink ?? '',
    preview: message.bodyPreview ?? '',
    ...marksOf(message),
  };
}

const marksSchema = z.looseObject({ operationId: z.string() });

/**
 * From the custom property, else from the reference line. Only in the message's own text: an answer that quotes a relance
 * is none. The preview, which holds the quoted thread too, serves where Exchange gives no text of its own.
 */
function marksOf(message: Message): Pick<SentCopy, 'marks' | 'marksFrom' | 'passedAt'> {
  for (const { value } of message.singleValueExtendedProperties ?? []) {
    const properties = parsed(value);
    const marks = marksSchema.safeParse(parsed(fieldOf(properties, MARKS_KEY)));
    if (!marks.success) continue;
    const passage = z.iso.datetime().safeParse(fieldOf(properties, PASSAGE_KEY));
    return {
      marks: marks.data as Partial<RelanceMarks>,
      marksFrom: 'property',
      ...(passage.success ? { passedAt: passage.data as Instant } : {}),
    };
  }
  const line = findReferenceLine(message.uniqueBody?.content ?? message.bodyPreview ?? '');
  return line ? { marks: line, marksFrom: 'line' } : {};
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
