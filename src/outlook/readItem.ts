import { Failure } from '../app/failure';
import type { ReadItem } from '../app/ports';
import type { Instant } from '../domain/dates/plainDate';
import { toAddress } from './addresses';
import { supports } from './requirements';
import { whileShown } from './whileShown';

/** Characters that Outlook takes for a form's HTML. */
const FORM_LIMIT = 32_000;

/** The message being read, as Outlook has it at this moment. */
export function readItem(item: Office.MessageRead): ReadItem {
  const call = whileShown(item);
  return {
    mode: 'read',
    itemId: item.itemId ?? '',
    conversationId: item.conversationId || null,
    internetMessageId: item.internetMessageId ?? '',
    subject: item.subject ?? '',
    from: toAddress(item.from),
    to: (item.to ?? []).map(toAddress),
    cc: (item.cc ?? []).map(toAddress),
    receivedAt: instantOrNull(item.dateTimeCreated),
    attachments: (item.attachments ?? []).map(({ name, isInline }) => ({ name, inline: isInline })),
    bodyText: () => call<string>('read body', (done) => item.body.getAsync(Office.CoercionType.Text, done)),
    async openReply(html) {
      if (html.length > FORM_LIMIT) throw new Failure('outlook-failed', 'reply too long');
      // Clients before Mailbox 1.9 open the form without saying whether they did.
      await call<void>('open reply', (done) => {
        if (supports('replyForms')) return item.displayReplyAllFormAsync({ htmlBody: html }, done);
        item.displayReplyAllForm({ htmlBody: html });
        done({ status: 'succeeded' });
      });
    },
  };
}

const instantOrNull = (date: Date | undefined): Instant | null =>
  date && !Number.isNaN(date.getTime()) ? (date.toISOString() as Instant) : null;
