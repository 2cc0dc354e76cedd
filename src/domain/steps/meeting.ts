import { addDays, earliest, type PlainDate } from '../dates/plainDate';
import { addWorkingDays } from '../dates/workingDays';
import type { Policy } from '../policy/schema';
import { lastDayFor } from './lastDayFor';
import { ANY_MORNING, nextMoments, type Moment } from './nextMoments';

/** Working days until a call that is proposed on its own. */
const CALL_IN = 2;

/** A meeting or a call to propose. */
export interface Meeting extends Moment {
  /** The nearest legal deadline, where no day before it is left that our own work does not need: a call today comes first. */
  readonly tightFor?: PlainDate;
  /** Even this moment comes after that deadline: only today is left. */
  readonly late: boolean;
}

/** The first working morning after today, whatever the policy's slots. */
export const nextMorning = (policy: Policy, today: PlainDate): Moment =>
  nextMoments({ ...policy, slots: [] }, addDays(today, 1), 1)[0]!;

/**
 * The moment preferred, or the next working morning where that one comes after the last day that a legal deadline leaves.
 * @param deadlines those that have passed press nothing any more
 */
export function meetingBefore(
  policy: Policy,
  today: PlainDate,
  preferred: Moment,
  deadlines: readonly PlainDate[],
): Meeting {
  const deadline = earliest(deadlines.filter((day) => day >= today));
  if (!deadline) return { ...preferred, late: false };
  const limit = lastDayFor(deadline, policy);
  const morning = nextMorning(policy, today);
  const soonest = preferred.date > morning.date ? morning : preferred;
  if (limit <= today) return { ...soonest, tightFor: deadline, late: soonest.date > deadline };
  return { ...(preferred.date <= limit ? preferred : soonest), late: false };
}

/** The next day but one of work, in the morning, for a call that cannot wait for the policy's slots. */
export const nextCall = (policy: Policy, today: PlainDate, deadlines: readonly PlainDate[]): Meeting => {
  const date = addWorkingDays(today, CALL_IN, policy.workingDays);
  return meetingBefore(policy, today, { date, ...ANY_MORNING }, deadlines);
};
