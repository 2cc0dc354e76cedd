import type { PlainDate } from '../dates/plainDate';
import type { Policy } from '../policy/schema';
import { addWorkingDays, isWorkingDay } from '../dates/workingDays';

/**
 * The last day on which what is awaited still leaves us our own working days before a legal deadline. Before
 * a deadline on a Saturday, the last of them is the Friday.
 */
export function lastDayFor(deadline: PlainDate, { message, workingDays }: Policy): PlainDate {
  const last = isWorkingDay(deadline, workingDays) ? deadline : addWorkingDays(deadline, -1, workingDays);
  return addWorkingDays(last, -message.processingWorkingDays, workingDays);
}
