import { Failure } from '../app/failure';
import type { ComposeItem, DraftSnapshot } from '../app/ports';
import { instantOf } from '../domain/dates/plainDate';
import { toAddress, toOutlook } from './addresses';
import { approvalHeader } from './approvalHeader';
import { watchBody } from './bodyWatch';
import type { Call } from './call';
import { draftBody } from './draftBody';
import { hasThread } from './html/bodyText';
import { readMarks, writeMarks } from './marks';
import { onOpeningContext } from './openingContext';
import { supports } from './requirements';
import { whileShown } from './whileShown';

/** Characters of all session data together. */
const SESSION_LIMIT = 50_000;

/** The message being written, as Outlook has it at this moment. */
export function composeItem(item: Office.MessageCompose): ComposeItem {
  const call = whileShown(item);
  const body = draftBody(item.body, call);
  const tellExchange = approvalHeader(call, item);
  const subject = (): Promise<string> => call<string>('read subject', (done) => item.subject.getAsync(done));
  const people = async (field: 'to' | 'cc' | 'bcc'): Promise<DraftSnapshot['to']> => {
    const found = await call<Office.EmailAddressDetails[]>(`read ${field}`, (done) =>
      item[field].getAsync(done),
    );
    return found.map(toAddress);
  };
  // One after the other: while typing, never two calls under way.
  const text = async (): Promise<{ subject: string; html: string }> => ({
    subject: await subject(),
    html: await body.html(),
  });

  return {
    mode: 'compose',
    // Null on a new message until it is saved; changes with the subject.
    conversationId: item.conversationId || null,

    async snapshot() {
      const [readSubject, to, cc, bcc, html, plain, attachments] = await Promise.all([
        subject(),
        people('to'),
        people('cc'),
        people('bcc'),
        body.html(),
        body.text(),
        readAttachments(call, item),
      ]);
      return { subject: readSubject, to, cc, bcc, html, text: plain, attachments };
    },

    text,

    async composeType() {
      if (!supports('composeType')) {
        return hasThread(await body.html()) ? 'reply' : 'new';
      }
      const { composeType } = await call<{ composeType: string }>('compose type', (done) =>
        item.getComposeTypeAsync(done),
      );
      return composeType === 'reply' || composeType === 'forward' ? composeType : 'new';
    },

    setSubject: (value) => call<void>('write subject', (done) => item.subject.setAsync(value, done)),
    setTo: (recipients) => call<void>('write to', (done) => item.to.setAsync(toOutlook(recipients), done)),
    insertTop: (html) => body.insertTop(html),
    replaceText: (found, by, near, where) => body.replaceText(found, by, near, where),
    async delayDelivery(until) {
      if (!supports('delayedDelivery')) throw new Failure('outlook-unsupported', 'delay delivery');
      await call<void>('delay delivery', (done) => item.delayDeliveryTime.setAsync(new Date(until), done));
    },
    async delayedUntil() {
      if (!supports('delayedDelivery')) return undefined;
      // A day by Microsoft's page, milliseconds by Outlook on the web; 0 for none.
      const until = await call<Date | number>('delay delivery', (done) =>
        item.delayDeliveryTime.getAsync(done),
      );
      return until ? instantOf(new Date(until)) : undefined;
    },
    readMarks: () => readMarks(call, item),
    writeMarks: (marks) => writeMarks(call, item, marks),

    async handOver(key, value) {
      // A client without session data has no send gate either: nobody would read it.
      if (!supports('sessionData')) return;
      if (value.length > SESSION_LIMIT) throw new Failure('outlook-failed', 'session data too long');
      await call<void>('session data', (done) => item.sessionData.setAsync(key, value, done));
      await tellExchange(key, value);
    },

    async handedOver(key) {
      if (!supports('sessionData')) return undefined;
      // Outlook refuses a key that was never set.
      return call<string>('session data', (done) => item.sessionData.getAsync(key, done)).catch(
        () => undefined,
      );
    },

    watch: (onChange, onTrouble) =>
      watchBody({
        read: text,
        same: (one, other) => one.subject === other.subject && one.html === other.html,
        onChange,
        onTrouble,
        hidden: () => document.hidden,
        onShown: (listener) => {
          document.addEventListener('visibilitychange', listener);
          return () => document.removeEventListener('visibilitychange', listener);
        },
        onHint: (listener) => onRecipientsChanged(item, listener),
      }),

    onOpenedFor: (listener) => onOpeningContext(call, item, listener),
  };
}

async function readAttachments(
  call: Call,
  item: Office.MessageCompose,
): Promise<DraftSnapshot['attachments']> {
  if (!supports('attachments')) return [];
  const found = await call<Office.AttachmentDetailsCompose[]>('attachments', (done) =>
    item.getAttachmentsAsync(done),
  );
  return found.map(({ id, name, size, isInline }) => ({ id, name, size, inline: isInline }));
}

function onRecipientsChanged(item: Office.MessageCompose, listener: () => void): () => void {
  const ignore = (): void => {};
  try {
    item.addHandlerAsync(Office.EventType.RecipientsChanged, listener, ignore);
    return () => item.removeHandlerAsync(Office.EventType.RecipientsChanged, ignore);
  } catch {
    return ignore; // Before Mailbox 1.7: the next reading sees the rest.
  }
}
