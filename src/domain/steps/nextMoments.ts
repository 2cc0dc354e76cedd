import { addDays, weekdayOf, type PlainDate } from '../dates/plainDate';
import { isWorkingDay, workingDayFrom } from '../dates/workingDays';
import type { Policy } from '../policy/schema';

/** A moment that the policy prefers for writing, calling or meeting; hours as `HH:MM`, local. */
export interface Moment {
  readonly date: PlainDate;
  readonly from: string;
  readonly to: string;
}

/** Days looked through for a preferred moment: a long closure with the holidays around it fits in. */
const LOOKED_THROUGH = 70;

/** A firm that prefers nothing is offered its mornings. */
export const ANY_MORNING = { from: '09:00', to: '11:00' };

/**
 * The next `count` preferred moments on or after `day`, holidays and closures avoided. When the policy has no slot, or
 * none on a working day within ten weeks, the next working mornings.
 */
export function nextMoments(policy: Policy, day: PlainDate, count: number): readonly Moment[] {
  const moments: Moment[] = [];
  for (let ahead = 0; ahead < LOOKED_THROUGH && moments.length < count; ahead += 1) {
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
