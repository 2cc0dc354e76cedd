import fc from 'fast-check';
import { addDays, plainDate } from '../../../src/domain/dates/plainDate';
import { frenchDate, frenchDates } from '../../../src/domain/template/frenchDate';

const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

test.each([
  ['2026-04-01', '1er avril 2026'],
  ['2026-12-31', '31 décembre 2026'],
])('%s is the %s', (day, said) => {
  expect(plain(frenchDate(plainDate(day)))).toBe(said);
});

test.each([
  [[], ''],
  [['2026-03-08'], '8 mars 2026'],
  [['2026-03-08', '2026-03-15'], '8 et 15 mars 2026'],
  [['2026-03-01', '2026-03-15', '2026-03-23'], '1er, 15 et 23 mars 2026'],
  [['2026-03-08', '2026-04-02'], '8 mars et 2 avril 2026'],
  [['2026-03-08', '2026-04-02', '2026-05-04'], '8 mars, 2 avril et 4 mai 2026'],
  [['2026-03-08', '2026-03-18', '2026-04-02'], '8 et 18 mars et 2 avril 2026'],
  [['2026-03-08', '2026-03-18', '2026-04-02', '2026-05-04'], '8 et 18 mars, 2 avril et 4 mai 2026'],
  [
    ['2026-03-08', '2026-03-18', '2026-03-28', '2026-04-02', '2026-04-17'],
    '8, 18 et 28 mars, 2 et 17 avril 2026',
  ],
  [['2025-12-20', '2026-01-08'], '20 décembre 2025 et 8 janvier 2026'],
  [['2025-12-20', '2026-01-08', '2026-01-15'], '20 décembre 2025, 8 et 15 janvier 2026'],
])('%j: « %s »', (days, said) => {
  expect(plain(frenchDates(days.map(plainDate)))).toBe(said);
});

test('every day is said once, in its order, and no line ends between a day and its month', () => {
  const ascending = fc
    .tuple(fc.integer({ min: 0, max: 700 }), fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 6 }))
    .map(([first, gaps]) => {
      const days = [addDays(plainDate('2025-01-01'), first)];
      for (const gap of gaps) days.push(addDays(days.at(-1)!, gap));
      return days;
    });
  fc.assert(
    fc.property(ascending, (days) => {
      const said = frenchDates(days);
      const numbers = said.replace(/\u00a0\d{4}/g, '').match(/\d+/g)!;
      expect(numbers.map(Number)).toEqual(days.map((day) => Number(day.slice(8))));
      expect(said).not.toMatch(/ (?:janvier|février|mars|avril|mai|juin|juillet|août|[a-zé]+bre)/);
      expect(said.endsWith(days.at(-1)!.slice(0, 4))).toBe(true);
    }),
  );
});
