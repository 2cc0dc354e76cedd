import type { MailEvent } from '../../mailApi';

type Listener = (event: MailEvent) => void;

/** Who watches which mailbox: the page's server-sent events. */
export class MailEvents {
  private readonly listeners = new Map<Listener, string>();

  /** Returns the function that stops it. */
  watch(mailbox: string, listener: Listener): () => void {
    this.listeners.set(listener, mailbox);
    return () => this.listeners.delete(listener);
  }

  /** `undefined`: tells everybody. */
  tell(mailbox: string | undefined, event: MailEvent): void {
    for (const [listener, watched] of this.listeners) {
      if (mailbox === undefined || mailbox === watched) listener(event);
    }
  }
}
