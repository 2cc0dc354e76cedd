import { useEffect, useState } from 'react';
import type { ComposeItem } from '../../app/ports';
import { dayOf, type PlainDate } from '../../domain/dates/plainDate';

/** Milliseconds: Outlook tells nobody that the departure was put off. */
const LOOK_AGAIN = 2_000;

/** The day to which the person, or the pane, had Outlook put the departure off; undefined for none. */
export function useDelay(item: ComposeItem): PlainDate | undefined {
  const [day, setDay] = useState<PlainDate>();
  useEffect(() => {
    let stopped = false;
    const look = (): void => {
      if (document.hidden) return;
      // Not known, it is as if it were not: the send gate reads it too.
      item.delayedUntil?.().then(
        (until) => !stopped && setDay(until && dayOf(until)),
        () => {},
      );
    };
    look();
    const timer = setInterval(look, LOOK_AGAIN);
    return () => {
      stopped = true;
      clearInterval(timer);
    };
  }, [item]);
  return day;
}
