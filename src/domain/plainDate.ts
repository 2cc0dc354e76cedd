import { addDays as addDaysTo, differenceInCalendarDays, format, isValid, parse } from 'date-fns';

/** A calendar day without time zone, as `YYYY-MM-DD`. Due dates, working days and J are counted in these. */
export type PlainDate = string & { readonly __plainDate: unique symbol };

/** An instant in UTC, as an ISO 8601 text ending in `Z`. */
export type Instant = string & { readonly __instant: unique symbol };

const ISO = 'yyyy-MM-dd';

// Noon: no daylight-saving change of any zone moves noon to another day.
const toDate = (day: PlainDate): Date => parse(`${day} 12`, `${ISO} HH`, 0);

/** Reads `YYYY-MM-DD`; `undefined` when the text is no such day (31/02 included). */
export function parsePlainDate(text: string): PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  return isValid(parse(text, ISO, 0)) ? (text as PlainDate) : undefined;
}

/** Reads `YYYY-MM-DD` that is known to be right (a literal, a value already parsed). Throws a RangeError otherwise. */
export function plainDate(text: string): PlainDate {
  const day = parsePlainDate(text);
  if (!day) throw new RangeError(`not a calendar day: ${text}`);
  return day;
}

/** The calendar day of an instant in the zone of the machine that runs this. */
export const dayOf = (instant: Instant | Date): PlainDate =>
  format(typeof instant === 'string' ? new Date(instant) : instant, ISO) as PlainDate;

export const instantOf = (date: Date): Instant => date.toISOString() as Instant;

export const addDays = (day: PlainDate, days: number): PlainDate =>
  format(addDaysTo(toDate(day), days), ISO) as PlainDate;

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. J of the policy is `daysBetween(echeance, today)`. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  differenceInCalendarDays(toDate(to), toDate(from));
