import { gregorianEaster } from 'date-easter';
import { by } from '../compare';
import { addDays, plainDate } from './plainDate';
import type { PlainDate } from './plainDate';

/** Alsace and Moselle keep two more public holidays (art. L3134-13 of the labour code). */
export type Region = 'metropole' | 'alsace-moselle';

export const HOLIDAYS = [
  'jour-de-l-an',
  'vendredi-saint',
  'lundi-de-paques',
  'fete-du-travail',
  'victoire-1945',
  'ascension',
  'lundi-de-pentecote',
  'fete-nationale',
  'assomption',
  'toussaint',
  'armistice',
  'noel',
  'saint-etienne',
] as const;

export type HolidayId = (typeof HOLIDAYS)[number];

export interface Holiday {
  readonly id: HolidayId;
  readonly date: PlainDate;
}

type When = { readonly easter: number } | { readonly monthDay: string };

/** Art. L3133-1 of the labour code; days counted from Easter Sunday where the feast moves with it. */
const WHEN: Readonly<Record<HolidayId, When>> = {
  'jour-de-l-an': { monthDay: '01-01' },
  'vendredi-saint': { easter: -2 },
  'lundi-de-paques': { easter: 1 },
  'fete-du-travail': { monthDay: '05-01' },
  'victoire-1945': { monthDay: '05-08' },
  ascension: { easter: 39 },
  'lundi-de-pentecote': { easter: 50 },
  'fete-nationale': { monthDay: '07-14' },
  assomption: { monthDay: '08-15' },
  toussaint: { monthDay: '11-01' },
  armistice: { monthDay: '11-11' },
  noel: { monthDay: '12-25' },
  'saint-etienne': { monthDay: '12-26' },
};

const ALSACE_MOSELLE_ONLY: readonly HolidayId[] = ['vendredi-saint', 'saint-etienne'];

function easterSunday(year: number): PlainDate {
  const { month, day } = gregorianEaster(year);
  return dayIn(year, `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

/** A year that somebody is still typing has fewer than four digits. */
const dayIn = (year: number, monthDay: string): PlainDate =>
  plainDate(`${String(year).padStart(4, '0')}-${monthDay}`);

/** The same few years are asked for again and again: each is worked out once. */
const known = new Map<string, readonly Holiday[]>();

/** French public holidays of a year (1583 or later), in the order of the year. */
export function publicHolidays(year: number, region: Region): readonly Holiday[] {
  const key = `${region} ${year}`;
  const holidays = known.get(key) ?? workOut(year, region);
  known.set(key, holidays);
  return holidays;
}

function workOut(year: number, region: Region): readonly Holiday[] {
  const easter = easterSunday(year);
  return HOLIDAYS.filter((id) => region === 'alsace-moselle' || !ALSACE_MOSELLE_ONLY.includes(id))
    .map((id) => {
      const when = WHEN[id];
      return {
        id,
        date: 'easter' in when ? addDays(easter, when.easter) : dayIn(year, when.monthDay),
      };
    })
    .sort(by(({ date }) => date));
}
