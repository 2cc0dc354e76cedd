import { useEffect, useState } from 'react';
import type { ComposeItem } from '../../app/ports';
import type { Instant } from '../../domain/dates/plainDate';

/** Milliseconds: Outlook tells nobody that the departure was put off. */
const LOOK_AGAIN = 2_000;

/** The moment to which the person, or the pane, had Outlook put the departure off; undefined for none. */
export function useDelay(item: ComposeItem): Instant | undefined {
  const [moment, setMoment] = useState<Instant>();
  useEffect(() => {
    let stopped = false;
    const look = (): void => {
      if (document.hidden) return;
      // Not known, it is as if it were not: the send gate reads it too.
      item.delayedUntil?.().then(
        (until) => !stopped && setMoment(until),
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
  return moment;
}
