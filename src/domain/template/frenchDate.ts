import { MONTHS, WEEKDAYS } from '../frenchNames';
import { weekdayOf } from '../dates/plainDate';
import type { PlainDate } from '../dates/plainDate';

/** `1er avril 2026`, with no-break spaces: a date is never cut at the end of a line. */
export function frenchDate(day: PlainDate): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date === 1 ? '1er' : date}\u00a0${MONTHS[month - 1]}\u00a0${year}`;
}

/** `mardi 14 avril 2026`. */
export const frenchDateWithWeekday = (day: PlainDate): string =>
  `${WEEKDAYS[weekdayOf(day) - 1]} ${frenchDate(day)}`;

/** `9 h` or `9 h 30`, from `HH:MM`. */
export function frenchHour(hour: string): string {
  const [hours, minutes] = hour.split(':').map(Number) as [number, number];
  return `${hours}\u00a0h${minutes === 0 ? '' : `\u00a0${String(minutes).padStart(2, '0')}`}`;
}
