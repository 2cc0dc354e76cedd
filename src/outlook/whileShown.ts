import { Failure } from '../app/failure';
import { callOutlook, type Call } from './call';

/**
 * Calls about one message. Office.js sends every call to whatever message Outlook shows at that moment, by an object of
 * another one too: a pane that moved on would read, or write, in a message to somebody else. Fails with `cancelled`.
 * @param item `Office.context.mailbox.item` as it was
 */
export const whileShown =
  (item: unknown): Call =>
  (what, start, options) =>
    callOutlook(
      what,
      (done) => {
        // Looked at when the call is really made: it may have waited in the queue.
        if (Office.context.mailbox.item !== item) throw new Failure('cancelled', what);
        start(done);
      },
      options,
    );
