import type { PlainDate } from './plainDate';
import type { Policy } from './policy/schema';
import { addWorkingDays } from './workingDays';

/** The last day on which what is awaited still leaves us our own working days before a legal deadline. */
export const lastDayFor = (deadline: PlainDate, { message, workingDays }: Policy): PlainDate =>
  addWorkingDays(deadline, -message.processingWorkingDays, workingDays);
