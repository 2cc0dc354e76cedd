import type { Message, Recipient } from '@microsoft/microsoft-graph-types';
import type { MailAddress } from '../../../mailApi';
import { htmlToText, withoutQuote } from '../../mail/mailText';
import type { StoredMessage } from '../../mail/message';
import { conversationOf } from '../../mail/message';
import { folderBoundId, folderId, immutableId } from '../../mail/messageIds';
import type { MailStore } from '../../mail/mailStore';
import type { QueryOptions } from '../../odata/queryOptions';
import { pick } from '../picked';

export interface MessageView {
  readonly immutableIds: boolean;
  readonly asText: boolean;
  /** Without bodies, attachments and extended properties: the scope is Mail.ReadBasic alone. */
  readonly basic: boolean;
  /** Address of the page that shows a message. */
  readonly pageUrl: string;
}

/** What the `Prefer` header asks of messages. */
export const preferences = (prefer: string): Pick<MessageView, 'immutableIds' | 'asText'> => ({
  immutableIds: /IdType\s*=\s*"ImmutableId"/i.test(prefer),
  asText: /outlook\.body-content-type\s*=\s*"text"/i.test(prefer),
});

const recipient = ({ name, address }: MailAddress): Recipient => ({
  emailAddress: { name: name || address, address },
});

const body = (html: string, asText: boolean): { contentType: 'html' | 'text'; content: string } =>
  asText ? { contentType: 'text', content: htmlToText(html) } : { contentType: 'html', content: html };

/** A message as Graph shows it; `uniqueBody` and `internetMessageHeaders` only when selected. */
export function shownMessage(
  store: MailStore,
  message: StoredMessage,
  query: Pick<QueryOptions, 'select' | 'expand'>,
  view: MessageView,
): Record<string, unknown> {
  const changeKey = Buffer.from(`CQAAABYAAAD${message.id}v${message.version}`).toString('base64');
  const id = view.immutableIds ? immutableId(message.id) : folderBoundId(message.id, message.folder);
  const entity: Message & { '@odata.etag': string } = {
    '@odata.etag': `W/"${changeKey}"`,
    id,
    createdDateTime: message.createdAt,
    lastModifiedDateTime: message.modifiedAt,
    changeKey,
    categories: [],
    receivedDateTime: message.receivedAt,
    sentDateTime: message.sentAt ?? message.receivedAt,
    hasAttachments: message.hasAttachments,
    internetMessageId: message.internetMessageId,
    subject: message.subject,
    importance: 'normal',
    parentFolderId: folderId(message.mailbox, message.folder),
    conversationId: conversationOf(message),
    conversationIndex: Buffer.from(`${message.thread ?? ''}/${message.id}`).toString('base64'),
    isDeliveryReceiptRequested: message.isDraft ? null : false,
    isReadReceiptRequested: false,
    isRead: message.isRead,
    isDraft: message.isDraft,
    webLink: `${view.pageUrl}/?message=${encodeURIComponent(immutableId(message.id))}`,
    inferenceClassification: 'focused',
    ...(message.from ? { sender: recipient(message.from), from: recipient(message.from) } : {}),
    toRecipients: message.recipients.to.map(recipient),
    ccRecipients: message.recipients.cc.map(recipient),
    bccRecipients: message.recipients.bcc.map(recipient),
    replyTo: [],
    flag: { flagStatus: 'notFlagged' },
    ...(view.basic ? {} : withBody(message, query, view)),
  };
  return { ...pick({ ...entity }, query.select), ...expanded(store, message, query, view) };
}

function withBody(
  message: StoredMessage,
  { select }: Pick<QueryOptions, 'select'>,
  { asText }: MessageView,
): Message {
  return {
    bodyPreview: message.preview,
    body: body(message.html, asText),
    ...(select?.includes('uniqueBody') ? { uniqueBody: body(withoutQuote(message.html), asText) } : {}),
    ...(select?.includes('internetMessageHeaders')
      ? {
          internetMessageHeaders: Object.entries(message.internetHeaders).map(([name, value]) => ({
            name,
            value,
          })),
        }
      : {}),
  };
}

function expanded(
  store: MailStore,
  message: StoredMessage,
  query: Pick<QueryOptions, 'expand'>,
  view: MessageView,
): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const { path, filter } of query.expand) {
    if (view.basic) continue;
    if (path === 'attachments')
      shown.attachments = store.attachments(message).map((each) => shownAttachment(each));
    if (path === 'singleValueExtendedProperties') {
      const id =
        filter?.kind === 'compare' && filter.path === 'id' && filter.value.kind === 'text'
          ? filter.value.value
          : '';
      const found = store
        .properties(message)
        .filter((property) => property.id.toLowerCase() === id.toLowerCase());
      // Graph leaves the property out when the message has none.
      if (found.length > 0) shown.singleValueExtendedProperties = found;
    }
  }
  return shown;
}

export const shownAttachment = (
  attachment: { id: string; name: string; contentType: string; size: number; isInline: boolean },
  contentBase64?: string,
): Record<string, unknown> => ({
  '@odata.type': '#microsoft.graph.fileAttachment',
  '@odata.mediaContentType': attachment.contentType,
  id: attachment.id,
  name: attachment.name,
  contentType: attachment.contentType,
  size: attachment.size,
  isInline: attachment.isInline,
  ...(contentBase64 === undefined ? {} : { contentBytes: contentBase64 }),
});
