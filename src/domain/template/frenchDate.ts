import { MONTHS, WEEKDAYS } from '../frenchNames';
import { weekdayOf } from '../dates/plainDate';
import type { PlainDate } from '../dates/plainDate';
import { groupBy } from '../groupBy';
import { listed } from '../listed';

/** `1er avril 2026`, with no-break spaces: a date is never cut at the end of a line. */
export const frenchDate = (day: PlainDate): string => `${dayAndMonth([day])}\u00a0${yearOf(day)}`;

/**
 * `8, 15 et 23 mars, 2 et 17 avril 2026`: a month and a year are said once, after the last of their days. The article is the
 * template's.
 * @param days in their order, each once
 */
export function frenchDates(days: readonly PlainDate[]): string {
  const months = [...groupBy(days, monthOf).values()];
  const said = months.map((month, i) => {
    const year = yearOf(month[0]!);
    const next = months[i + 1];
    return next && yearOf(next[0]!) === year ? dayAndMonth(month) : `${dayAndMonth(month)}\u00a0${year}`;
  });
  // A last month with an « et » of its own ends the list; one more before it would be read as part of it.
  return months.at(-1)?.length === 1 ? listed(said) : said.join(', ');
}

const yearOf = (day: PlainDate): string => day.slice(0, 4);
const monthOf = (day: PlainDate): string => day.slice(0, 7);

/** `8, 15 et 23 mars`, of days in one month. */
function dayAndMonth(days: readonly PlainDate[]): string {
  const dates = days.map((day) => Number(day.slice(8)));
  const month = MONTHS[Number(days[0]!.slice(5, 7)) - 1];
  return `${listed(dates.map((date) => (date === 1 ? '1er' : String(date))))}\u00a0${month}`;
}

/** `mardi 14 avril 2026`. */
export const frenchDateWithWeekday = (day: PlainDate): string =>
  `${WEEKDAYS[weekdayOf(day) - 1]} ${frenchDate(day)}`;

/** `9 h` or `9 h 30`, from `HH:MM`. */
export function frenchHour(hour: string): string {
  const [hours, minutes] = hour.split(':').map(Number) as [number, number];
  return `${hours}\u00a0h${minutes === 0 ? '' : `\u00a0${String(minutes).padStart(2, '0')}`}`;
}
