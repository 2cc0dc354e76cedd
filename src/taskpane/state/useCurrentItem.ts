import { useEffect, useState } from 'react';
import type { CurrentItem, Mailbox } from '../../app/ports';

export interface Shown {
  readonly item: CurrentItem;
  /** Grows with each message: what belongs to one message is never shown on another. */
  readonly turn: number;
}

/** The message beside the pane. A pinned pane goes from message to message. */
export function useCurrentItem(mailbox: Mailbox): Shown {
  const [shown, setShown] = useState<Shown>(() => ({ item: mailbox.current(), turn: 0 }));
  useEffect(() => {
    const follow = (): void => {
      const item = mailbox.current();
      setShown((now) => (now.item === item ? now : { item, turn: now.turn + 1 }));
    };
    // The message may have changed between the first drawing and now.
    follow();
    return mailbox.onItemChanged(follow);
  }, [mailbox]);
  return shown;
}
