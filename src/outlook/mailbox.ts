import { Failure } from '../app/failure';
import type { CurrentItem, Mailbox } from '../app/ports';
import { callOutlook } from './call';
import { composeItem } from './composeItem';
import { readItem } from './readItem';
import { missingRequirements, supports } from './requirements';

/** Outlook around the pane. Created once, after `Office.onReady`. */
export function createMailbox(): Mailbox {
  const { mailbox } = Office.context;
  const listeners = new Set<() => void>();
  let known: { readonly of: unknown; readonly item: CurrentItem } | undefined;

  const changed = (): void => {
    known = undefined;
    for (const listener of [...listeners]) listener();
  };

  return {
    current() {
      const of: unknown = mailbox.item ?? null;
      if (!known || known.of !== of) known = { of, item: wrap(mailbox.item) };
      return known.item;
    },
    onItemChanged(listener) {
      // Outlook removes all handlers of an event together: one is registered, for as long as somebody listens.
      if (listeners.size === 0) {
        mailbox.addHandlerAsync(Office.EventType.ItemChanged, changed, () => {
          // Another message may have been selected while Outlook registered.
          if (known && known.of !== (mailbox.item ?? null)) changed();
        });
      }
      listeners.add(listener);
      return () => {
        if (!listeners.delete(listener) || listeners.size > 0) return;
        mailbox.removeHandlerAsync(Office.EventType.ItemChanged, () => {});
      };
    },
    async openNewMessage({ to, subject, html }) {
      const form = { toRecipients: to.map(({ address }) => address), subject, htmlBody: html };
      if (supports('newMessageForm')) {
        await callOutlook<void>('open message', (done) => mailbox.displayNewMessageFormAsync(form, done));
        return;
      }
      if (typeof mailbox.displayNewMessageForm !== 'function')
        throw new Failure('outlook-unsupported', 'open message');
      mailbox.displayNewMessageForm(form);
    },
    missingFeatures: missingRequirements,
  };
}

/** Appointments are none of ours. In reading, the subject is a text; in writing, something to be asked. */
function wrap(item: Office.Item | undefined | null): CurrentItem {
  const message = item as unknown as Office.MessageRead | Office.MessageCompose | null | undefined;
  if (!message || message.itemType !== Office.MailboxEnums.ItemType.Message) return null;
  return typeof message.subject === 'object'
    ? composeItem(message as Office.MessageCompose)
    : readItem(message as Office.MessageRead);
}
