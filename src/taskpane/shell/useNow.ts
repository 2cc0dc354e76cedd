import { useEffect, useState } from 'react';
import type { Clock } from '../../app/ports';
import type { Instant } from '../../domain/dates/plainDate';

const EVERY = 30_000;

/** The time, for what is shown relative to it; moves twice a minute. */
export function useNow(clock: Clock): Instant {
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), EVERY);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}
