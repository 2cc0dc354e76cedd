import Holidays from 'date-holidays';
import { publicHolidays } from '../../../src/domain/dates/calendar';

const YEARS = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032];

// The moving feasts, from the published calendars.
test.each([
  [2024, '2024-04-01', '2024-05-09', '2024-05-20'],
  [2025, '2025-04-21', '2025-05-29', '2025-06-09'],
  [2026, '2026-04-06', '2026-05-14', '2026-05-25'],
  [2027, '2027-03-29', '2027-05-06', '2027-05-17'],
  [2028, '2028-04-17', '2028-05-25', '2028-06-05'],
  [2029, '2029-04-02', '2029-05-10', '2029-05-21'],
  [2030, '2030-04-22', '2030-05-30', '2030-06-10'],
])('%i: Easter Monday %s, Ascension %s, Whit Monday %s', (year, easterMonday, ascension, whitMonday) => {
  const dates = Object.fromEntries(publicHolidays(year, 'metropole').map(({ id, date }) => [id, date]));
  expect(dates).toMatchObject({
    'lundi-de-paques': easterMonday,
    ascension,
    'lundi-de-pentecote': whitMonday,
    'jour-de-l-an': `${year}-01-01`,
    'fete-du-travail': `${year}-05-01`,
    'victoire-1945': `${year}-05-08`,
    'fete-nationale': `${year}-07-14`,
    assomption: `${year}-08-15`,
    toussaint: `${year}-11-01`,
    armistice: `${year}-11-11`,
    noel: `${year}-12-25`,
  });
  expect(Object.keys(dates)).toHaveLength(11);
});

test('a year that somebody is still typing has its feasts too', () => {
  expect(publicHolidays(202, 'metropole')[0]).toEqual({ id: 'jour-de-l-an', date: '0202-01-01' });
});

test.each([
  [2025, '2025-04-18', '2025-12-26'],
  [2026, '2026-04-03', '2026-12-26'],
  [2028, '2028-04-14', '2028-12-26'],
])('Alsace-Moselle %i adds Good Friday %s and %s', (year, goodFriday, stStephen) => {
  const plain = publicHolidays(year, 'metropole').map(({ date }) => date);
  const added = publicHolidays(year, 'alsace-moselle')
    .map(({ date }) => date)
    .filter((date) => !plain.includes(date));
  expect(added).toEqual([goodFriday, stStephen]);
});

const oracle = (year: number, ...region: string[]): string[] =>
  new Holidays('FR', ...(region as [string]))
    .getHolidays(year)
    .filter((holiday) => holiday.type === 'public')
    .map((holiday) => holiday.date.slice(0, 10));

test.each(YEARS)('%i agrees with the calendar of date-holidays', (year) => {
  const ours = publicHolidays(year, 'metropole').map(({ date }) => date);
  // The library also lists the feasts that fall on a Sunday by law (Easter, Whitsun): no working day is lost to them.
  const theirs = oracle(year).filter(
    (date) => new Date(`${date}T00:00:00Z`).getUTCDay() !== 0 || ours.includes(date as never),
  );
  expect([...new Set(ours)].sort()).toEqual([...new Set(theirs)].sort());
});
