import { Failure } from '../app/failure';
import type { ReadItem } from '../app/ports';
import type { Instant } from '../domain/dates/plainDate';
import { toAddress } from './addresses';
import { callOutlook } from './call';
import { supports } from './requirements';

/** Characters that Outlook takes for a form's HTML. */
const FORM_LIMIT = 32_000;

/** The message being read, as Outlook has it at this moment. */
export function readItem(item: Office.MessageRead): ReadItem {
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
    bodyText: () =>
      callOutlook<string>('read body', (done) => item.body.getAsync(Office.CoercionType.Text, done)),
    async openReply(html) {
      if (html.length > FORM_LIMIT) throw new Failure('outlook-failed', 'reply too long');
      // Clients before Mailbox 1.9 open the form without saying whether they did.
      if (supports('replyForms')) {
        await callOutlook<void>('open reply', (done) =>
          item.displayReplyAllFormAsync({ htmlBody: html }, done),
        );
      } else {
        item.displayReplyAllForm({ htmlBody: html });
      }
    },
  };
}

const instantOrNull = (date: Date | undefined): Instant | null =>
  date && !Number.isNaN(date.getTime()) ? (date.toISOString() as Instant) : null;
