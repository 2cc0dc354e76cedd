import type { Piece } from '../dossier';
import { lastDayFor } from './lastDayFor';
import { addDays, earliest, weekdayOf } from '../dates/plainDate';
import type { PlainDate } from '../dates/plainDate';
import type { Policy } from '../policy/schema';
import { addWorkingDays, isWorkingDay, workingDayFrom } from '../dates/workingDays';

/** A moment that the policy prefers for writing, calling or meeting; hours as `HH:MM`, local. */
export interface Moment {
  readonly date: PlainDate;
  readonly from: string;
  readonly to: string;
}

/** Working days until a call that is proposed on its own. */
const CALL_IN = 2;

/** A firm that prefers nothing is offered its mornings. */
const ANY_MORNING = { from: '09:00', to: '11:00' };

/**
 * The next `count` preferred moments on or after `day`, holidays and closures avoided. When the policy has no slot, or
 * none on a working day within ten weeks, the next working mornings.
 */
export function nextMoments(policy: Policy, day: PlainDate, count: number): readonly Moment[] {
  const moments: Moment[] = [];
  for (let ahead = 0; ahead < 70 && moments.length < count; ahead += 1) {
    const date = addDays(day, ahead);
    if (!isWorkingDay(date, policy.workingDays)) continue;
    const slots = policy.slots.filter((slot) => slot.weekday === weekdayOf(date));
    moments.push(...slots.map(({ from, to }) => ({ date, from, to })));
  }
  if (moments.length > 0) return moments.slice(0, count);
  const mornings: Moment[] = [];
  for (let date = day; mornings.length < count; date = addDays(date, 1)) {
    date = workingDayFrom(date, policy.workingDays);
    mornings.push({ date, ...ANY_MORNING });
  }
  return mornings;
}

/** A meeting or a call to propose. */
export interface Meeting extends Moment {
  /** The nearest legal deadline, where no day before it is left that our own work does not need: a call today comes first. */
  readonly tightFor?: PlainDate;
  /** Even this moment comes after that deadline: only today is left. */
  readonly late: boolean;
}

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
  const [morning] = nextMoments({ ...policy, slots: [] }, addDays(today, 1), 1);
  const soonest = preferred.date > morning!.date ? morning! : preferred;
  if (limit <= today) return { ...soonest, tightFor: deadline, late: soonest.date > deadline };
  return { ...(preferred.date <= limit ? preferred : soonest), late: false };
}

/** The next day but one of work, in the morning, for a call that cannot wait for the policy's slots. */
export const nextCall = (policy: Policy, today: PlainDate, deadlines: readonly PlainDate[]): Meeting => {
  const date = addWorkingDays(today, CALL_IN, policy.workingDays);
  return meetingBefore(policy, today, { date, ...ANY_MORNING }, deadlines);
};

/**
 * The nearest legal deadline of these pieces, where a message that leaves on that day only is too late for it: they would
 * have to arrive the same day, or later than what our own working days leave.
 */
export function deadlineMissed(
  policy: Policy,
  pieces: readonly Piece[],
  leaving: PlainDate,
): PlainDate | undefined {
  const deadline = earliest(pieces.flatMap(({ echeanceLegale }) => echeanceLegale ?? []));
  return deadline && leaving >= lastDayFor(deadline, policy) ? deadline : undefined;
}
