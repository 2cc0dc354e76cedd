import { daysBetween, type PlainDate } from '../dates/plainDate';

/** Days of the firm's journal read at once, both ends included: a year, be it a leap one. */
export const LONGEST_PERIOD = 366;

/** Why the journal of this period cannot be read as it is asked for. */
export type PeriodProblem = 'incomplete' | 'reversed' | 'too-long';

export function periodProblem(from: PlainDate | '', to: PlainDate | ''): PeriodProblem | undefined {
  if (from === '' || to === '') return 'incomplete';
  const days = daysBetween(from, to) + 1;
  return days < 1 ? 'reversed' : days > LONGEST_PERIOD ? 'too-long' : undefined;
}
