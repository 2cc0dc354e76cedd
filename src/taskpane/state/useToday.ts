import { useEffect, useState } from 'react';
import type { Clock } from '../../app/ports';
import type { PlainDate } from '../../domain/dates/plainDate';

const EVERY = 5_000;

/** The day, in a pane that may stay pinned overnight. */
export function useToday(clock: Clock): PlainDate {
  const [today, setToday] = useState(() => clock.today());
  useEffect(() => {
    const look = (): void => setToday(clock.today());
    const timer = setInterval(look, EVERY);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [clock]);
  return today;
}
