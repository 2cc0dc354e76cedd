import { MONTHS } from '../../frenchNames';
import { daysBetween, parsePlainDate, type PlainDate } from '../../dates/plainDate';
import { fold } from '../../fold';
import type { Range } from '../engine/splitSentences';

export interface WrittenDate extends Range {
  readonly day: PlainDate;
}

const NAMES: readonly string[] = MONTHS;
const PLAIN = MONTHS.map(fold);
const DATE = new RegExp(
  `(?:^|[^\\d/])(\\d{1,2})(?:er)?(?:[\\s\\u00a0\\u202f]+(${[...NAMES, ...PLAIN].join('|')})(?![a-zé])(?:[\\s\\u00a0\\u202f]+(20\\d\\d))?|/(\\d{1,2})(?:/(20\\d\\d|\\d\\d))?(?![\\d/]))`,
  'gi',
);

const two = (value: number): string => String(value).padStart(2, '0');

/** The year that brings a date without year nearest to today. */
function nearest(month: number, day: number, today: PlainDate): PlainDate | undefined {
  const year = Number(today.slice(0, 4));
  return [year - 1, year, year + 1]
    .map((candidate) => parsePlainDate(`${candidate}-${two(month)}-${two(day)}`))
    .filter((date): date is PlainDate => date !== undefined)
    .sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0];
}

/** The full dates and day-and-months of a text ("24 avril", "24/04/2026"), in order. Accents must be composed. */
export function frenchDates(text: string, today: PlainDate): WrittenDate[] {
  const dates: WrittenDate[] = [];
  DATE.lastIndex = 0;
  for (let match = DATE.exec(text); match; match = DATE.exec(text)) {
    const [whole, dayText, name, yearByName, monthText, yearByNumber] = match;
    const lower = name?.toLowerCase();
    const month = lower ? Math.max(NAMES.indexOf(lower), PLAIN.indexOf(lower)) + 1 : Number(monthText);
    const year = yearByName ?? (yearByNumber?.length === 2 ? `20${yearByNumber}` : yearByNumber);
    const day = year
      ? parsePlainDate(`${year}-${two(month)}-${two(Number(dayText))}`)
      : nearest(month, Number(dayText), today);
    const start = match.index + whole.indexOf(dayText!);
    if (day) dates.push({ start, end: match.index + whole.length, day });
  }
  return dates;
}
