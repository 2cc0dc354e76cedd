import * as z from 'zod/mini';
import { parsePlainDate, type Instant, type PlainDate } from '../../domain/dates/plainDate';
import type { ColumnDeclaration, ColumnType } from './declarations';

/**
 * SharePoint gives a date-only column as the midnight of the site's own zone, told in UTC: the 31st of March in Paris
 * comes as `…-30T22:00:00Z`. Zones reach from -11 to +12 hours, so whatever is past noon belongs to the next day.
 */
export function dayOfColumn(text: string): PlainDate | undefined {
  const day = parsePlainDate(text);
  if (day) return day;
  const time = Date.parse(text);
  if (Number.isNaN(time) || !/^\d{4}-\d{2}-\d{2}T/.test(text)) return undefined;
  return parsePlainDate(new Date(time + 12 * HOUR - 1).toISOString().slice(0, 10));
}

/** A day as it is written into a date-only column: noon in UTC is the same day in every zone of a site. */
export const columnOfDay = (day: PlainDate): string => `${day}T12:00:00Z`;

const HOUR = 60 * 60 * 1000;

const instantOfColumn = (text: string): Instant | undefined => {
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : (new Date(time).toISOString() as Instant);
};

/** A text read into something else, refused where it cannot be. */
const textRead = (read: (text: string) => string | undefined): z.ZodMiniType =>
  z.pipe(
    z.string(),
    z.transform((text: string, { issues }) => {
      const value = read(text);
      if (value === undefined) issues.push({ code: 'custom', input: text });
      return value;
    }),
  );

const BY_TYPE: Readonly<Record<Exclude<ColumnType, 'choice'>, z.ZodMiniType>> = {
  text: z.string(),
  note: z.string(),
  number: z.number(),
  boolean: z.boolean(),
  date: textRead(dayOfColumn),
  dateTime: textRead(instantOfColumn),
};

/** SharePoint leaves an empty column out, or gives it as `null` or an empty text: all three are `undefined` here. */
export function columnSchema(column: ColumnDeclaration): z.ZodMiniType {
  const value =
    column.type === 'choice'
      ? z.enum([...(column.choices ?? [])] as [string, ...string[]])
      : BY_TYPE[column.type];
  return z.pipe(
    z.transform((raw: unknown): unknown => (raw === null || raw === '' ? undefined : raw)),
    column.required ? value : z.optional(value),
  );
}
