import type { MailStore } from './mailStore';
import type { StoredMessage } from './message';

/** Puts what was sent, files and all, into somebody's inbox: nobody there reads who was in blind copy. */
export function inboxCopy(
  store: MailStore,
  sent: StoredMessage,
  mailbox: string,
  isRead: boolean,
  headers: Readonly<Record<string, string>> = {},
): StoredMessage {
  const { thread, subject, html, internetMessageId, inReplyTo } = sent;
  const copy = store.insert({
    mailbox,
    folder: 'inbox',
    kind: 'new',
    saved: true,
    isDraft: false,
    isRead,
    thread,
    subject,
    from: sent.from!,
    recipients: { ...sent.recipients, bcc: [] },
    html,
    internetMessageId,
    inReplyTo,
    at: sent.sentAt!,
    sentAt: sent.sentAt!,
    internetHeaders: {
      'Message-ID': internetMessageId,
      ...(inReplyTo ? { 'In-Reply-To': inReplyTo } : {}),
      Date: new Date(sent.sentAt!).toUTCString(),
      ...headers,
    },
  });
  store.copyAttachments(sent, copy);
  return copy;
}
