import { publicHolidays } from './calendar';
import type { HolidayId, Region } from './calendar';
import { addDays, weekdayOf } from './plainDate';
import type { PlainDate } from './plainDate';

/** When the firm works, as its policy says. */
export interface WorkingDayRules {
  readonly region: Region;
  /** ISO days of the week on which the firm is closed: 6 and 7 for Saturday and Sunday. Never all seven. */
  readonly closedWeekdays: readonly number[];
  /** Public holidays on which the firm works all the same (often `lundi-de-pentecote`). */
  readonly workedHolidays: readonly HolidayId[];
  /** Closures of the firm, both ends included. */
  readonly closures: readonly { readonly from: PlainDate; readonly to: PlainDate }[];
}

/** The public holiday on this day that the firm keeps, if any. */
export function holidayOn(day: PlainDate, rules: WorkingDayRules): HolidayId | undefined {
  return publicHolidays(Number(day.slice(0, 4)), rules.region).find(
    (holiday) => holiday.date === day && !rules.workedHolidays.includes(holiday.id),
  )?.id;
}

export const isWorkingDay = (day: PlainDate, rules: WorkingDayRules): boolean =>
  !rules.closedWeekdays.includes(weekdayOf(day)) &&
  !rules.closures.some((closure) => closure.from <= day && day <= closure.to) &&
  holidayOn(day, rules) === undefined;

/** Beyond two years without one working day the rules are wrong, not the calendar. */
const SEARCH_DAYS = 731;

/** Walks to the first working day strictly after (`step` 1) or before (`step` -1) `day`. Throws a RangeError when none is found. */
function neighbour(day: PlainDate, step: 1 | -1, rules: WorkingDayRules): PlainDate {
  let candidate = addDays(day, step);
  for (let walked = 1; walked <= SEARCH_DAYS; walked += 1) {
    if (isWorkingDay(candidate, rules)) return candidate;
    candidate = addDays(candidate, step);
  }
  throw new RangeError(`no working day within two years of ${day}`);
}

/**
 * The last day of "sous N jours ouvrés" counted from `day`: the first working day after it is day 1. A negative `count`
 * goes back. With 0, the day itself, working or not.
 */
export function addWorkingDays(day: PlainDate, count: number, rules: WorkingDayRules): PlainDate {
  const step = count < 0 ? -1 : 1;
  let reached = day;
  for (let left = Math.abs(count); left > 0; left -= 1) reached = neighbour(reached, step, rules);
  return reached;
}

/** The day itself when the firm works on it, otherwise the next working day. */
export const workingDayFrom = (day: PlainDate, rules: WorkingDayRules): PlainDate =>
  isWorkingDay(day, rules) ? day : neighbour(day, 1, rules);
