/** A calendar day without time zone, as `YYYY-MM-DD`. Due dates, working days and J are counted in these. */
export type PlainDate = string & { readonly __plainDate: unique symbol };

/** An instant in UTC, as an ISO 8601 text ending in `Z`. */
export type Instant = string & { readonly __instant: unique symbol };

const MS_PER_DAY = 86_400_000;

// UTC has no daylight saving: every day of the arithmetic lasts 24 hours, in any zone of the machine.
const toEpochDay = (day: PlainDate): number => Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
const fromEpochDay = (epochDay: number): PlainDate =>
  new Date(epochDay * MS_PER_DAY).toISOString().slice(0, 10) as PlainDate;

/** Reads `YYYY-MM-DD`; `undefined` when the text is no such day (31/02 included). */
export function parsePlainDate(text: string): PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const epochDay = toEpochDay(text as PlainDate);
  // Engines read 31/02 as 03/03: only a day that comes back as it went is a day.
  return Number.isFinite(epochDay) && fromEpochDay(epochDay) === text ? (text as PlainDate) : undefined;
}

/** Reads `YYYY-MM-DD` that is known to be right (a literal, a value already parsed). Throws a RangeError otherwise. */
export function plainDate(text: string): PlainDate {
  const day = parsePlainDate(text);
  if (!day) throw new RangeError(`not a calendar day: ${text}`);
  return day;
}

/** The calendar day of an instant in the zone of the machine that runs this. */
export function dayOf(instant: Instant | Date): PlainDate {
  const date = typeof instant === 'string' ? new Date(instant) : instant;
  return fromEpochDay(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / MS_PER_DAY);
}

export const instantOf = (date: Date): Instant => date.toISOString() as Instant;

export const addDays = (day: PlainDate, days: number): PlainDate => fromEpochDay(toEpochDay(day) + days);

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. J of the policy is `daysBetween(echeance, today)`. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => toEpochDay(to) - toEpochDay(from);

/** ISO day of the week: 1 = Monday ... 7 = Sunday. */
export function weekdayOf(day: PlainDate): number {
  // 1970-01-01 was a Thursday (4).
  return ((((toEpochDay(day) + 3) % 7) + 7) % 7) + 1;
}

/** The earlier of the days; `undefined` for none. ISO texts of days compare as the days do. */
export const earliest = (days: readonly PlainDate[]): PlainDate | undefined =>
  days.reduce<PlainDate | undefined>(
    (first, day) => (first === undefined || day < first ? day : first),
    undefined,
  );

/** The later of the days; `undefined` for none. */
export const latest = (days: readonly PlainDate[]): PlainDate | undefined =>
  days.reduce<PlainDate | undefined>(
    (last, day) => (last === undefined || day > last ? day : last),
    undefined,
  );
