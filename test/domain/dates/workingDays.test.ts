import { plainDate } from '../../../src/domain/dates/plainDate';
import {
  addWorkingDays,
  holidayOn,
  isWorkingDay,
  workingDayFrom,
} from '../../../src/domain/dates/workingDays';
import type { WorkingDayRules } from '../../../src/domain/dates/workingDays';

const FIRM: WorkingDayRules = {
  region: 'metropole',
  closedWeekdays: [6, 7],
  workedHolidays: [],
  closures: [],
};
const SUMMER: WorkingDayRules = {
  ...FIRM,
  closures: [{ from: plainDate('2026-08-03'), to: plainDate('2026-08-21') }],
};

test.each<[string, number, string, Partial<WorkingDayRules>]>([
  ['2026-04-14', 3, '2026-04-17', {}],
  ['2026-04-16', 3, '2026-04-21', {}], // over a week-end
  ['2026-04-18', 1, '2026-04-20', {}], // from a Saturday
  ['2026-04-02', 3, '2026-04-08', {}], // Easter Monday
  ['2026-04-02', 3, '2026-04-09', { region: 'alsace-moselle' }], // Good Friday too
  ['2026-04-29', 3, '2026-05-05', {}], // 1 May
  ['2026-05-06', 3, '2026-05-12', {}], // 8 May
  ['2026-05-13', 2, '2026-05-18', {}], // Ascension is a Thursday, Friday is worked
  ['2026-05-22', 1, '2026-05-26', {}], // Whit Monday
  ['2026-05-22', 1, '2026-05-25', { workedHolidays: ['lundi-de-pentecote'] }],
  ['2026-12-24', 2, '2026-12-29', {}],
  ['2026-12-31', 1, '2027-01-04', {}],
  ['2026-07-31', 1, '2026-08-24', SUMMER],
  ['2026-04-14', 0, '2026-04-14', {}],
  ['2026-04-24', -3, '2026-04-21', {}],
  ['2026-04-08', -3, '2026-04-02', {}],
  ['2026-04-14', 2, '2026-04-17', { closedWeekdays: [3, 6, 7] }],
])('%s, %i working days: %s', (from, count, expected, rules) => {
  expect(addWorkingDays(plainDate(from), count, { ...FIRM, ...rules })).toBe(expected);
});

test.each([
  ['2026-04-14', true],
  ['2026-04-18', false],
  ['2026-04-06', false],
  ['2026-07-14', false],
])('%s is a working day: %s', (text, works) => {
  expect(isWorkingDay(plainDate(text), FIRM)).toBe(works);
});

test('a day that the firm works is kept, another moves to the next', () => {
  expect(workingDayFrom(plainDate('2026-04-14'), FIRM)).toBe('2026-04-14');
  expect(workingDayFrom(plainDate('2026-04-04'), FIRM)).toBe('2026-04-07');
});

test('a public holiday has its name, unless the firm works on it', () => {
  const whitMonday = plainDate('2026-05-25');
  expect(holidayOn(whitMonday, FIRM)).toBe('lundi-de-pentecote');
  expect(holidayOn(whitMonday, { ...FIRM, workedHolidays: ['lundi-de-pentecote'] })).toBeUndefined();
});

test('rules without one working day are refused rather than searched for ever', () => {
  expect(() =>
    addWorkingDays(plainDate('2026-04-14'), 1, { ...FIRM, closedWeekdays: [1, 2, 3, 4, 5, 6, 7] }),
  ).toThrow(RangeError);
});
