import type { Clock } from '../app/ports';
import { dayOf, instantOf } from '../domain/dates/plainDate';

/** The machine's clock; the day is that of the machine's own zone. */
export const systemClock: Clock = {
  now: () => instantOf(new Date()),
  today: () => dayOf(new Date()),
};
