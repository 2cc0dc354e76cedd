import type {
  ComposeKind,
  Draft,
  FolderId,
  MailAddress,
  MailAttachment,
  MailMessage,
  MailSummary,
} from '../../mailApi';
import type { Row } from '../store/database';
import { conversationId, folderBoundId, immutableId } from './messageIds';

export interface Recipients {
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly bcc: readonly MailAddress[];
}

/** A message as the store keeps it. */
export interface StoredMessage {
  readonly id: number;
  readonly mailbox: string;
  readonly folder: FolderId;
  readonly kind: ComposeKind;
  readonly saved: boolean;
  readonly isDraft: boolean;
  readonly isRead: boolean;
  readonly version: number;
  /** The conversation, whatever the mailbox; null until a new message is saved with a subject. */
  readonly thread: string | null;
  readonly subject: string;
  readonly from: MailAddress | null;
  readonly recipients: Recipients;
  readonly html: string;
  readonly preview: string;
  readonly internetMessageId: string;
  readonly inReplyTo: string | null;
  readonly createdAt: string;
  readonly modifiedAt: string;
  readonly receivedAt: string;
  readonly sentAt: string | null;
  readonly hasAttachments: boolean;
  readonly headersToSend: Readonly<Record<string, string>>;
  readonly internetHeaders: Readonly<Record<string, string>>;
}

export const toMessage = (row: Row): StoredMessage => ({
  id: Number(row.id),
  mailbox: String(row.mailbox),
  folder: row.folder as FolderId,
  kind: row.kind as ComposeKind,
  saved: row.saved === 1,
  isDraft: row.isDraft === 1,
  isRead: row.isRead === 1,
  version: Number(row.version),
  thread: row.thread as string | null,
  subject: String(row.subject),
  from: row.sender === null ? null : (JSON.parse(String(row.sender)) as MailAddress),
  recipients: JSON.parse(String(row.recipients)) as Recipients,
  html: String(row.html),
  preview: String(row.preview),
  internetMessageId: String(row.internetMessageId),
  inReplyTo: row.inReplyTo as string | null,
  createdAt: String(row.createdAt),
  modifiedAt: String(row.modifiedAt),
  receivedAt: String(row.receivedAt),
  sentAt: row.sentAt as string | null,
  hasAttachments: row.hasAttachments === 1,
  headersToSend: JSON.parse(String(row.headersToSend)) as Record<string, string>,
  internetHeaders: JSON.parse(String(row.internetHeaders)) as Record<string, string>,
});

export const conversationOf = (message: StoredMessage): string | null =>
  message.thread === null ? null : conversationId(message.mailbox, message.thread);

export const toSummary = (message: StoredMessage): MailSummary => ({
  id: immutableId(message.id),
  itemId: folderBoundId(message.id, message.folder),
  folder: message.folder,
  conversationId: conversationOf(message),
  subject: message.subject,
  from: message.from,
  to: message.recipients.to,
  cc: message.recipients.cc,
  preview: message.preview,
  receivedAt: message.receivedAt,
  sentAt: message.sentAt,
  isRead: message.isRead,
  isDraft: message.isDraft,
  hasAttachments: message.hasAttachments,
});

export const toMailMessage = (
  message: StoredMessage,
  attachments: readonly MailAttachment[],
): MailMessage => ({
  ...toSummary(message),
  bcc: message.recipients.bcc,
  html: message.html,
  internetMessageId: message.internetMessageId,
  inReplyTo: message.inReplyTo,
  createdAt: message.createdAt,
  modifiedAt: message.modifiedAt,
  attachments,
  internetHeaders: message.internetHeaders,
});

export const toDraft = (message: StoredMessage, attachments: readonly MailAttachment[]): Draft => ({
  ...toMailMessage(message, attachments),
  kind: message.kind,
  saved: message.saved,
  headersToSend: message.headersToSend,
});
