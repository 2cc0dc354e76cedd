import fc from 'fast-check';
import { amount, sum } from '../../../src/domain/factures/money';
import { monthlySchedule, scheduleProblems } from '../../../src/domain/factures/schedule';
import { isWorkingDay, type WorkingDayRules } from '../../../src/domain/dates/workingDays';
import { day } from '../support/dossiers';

const TODAY = day('2026-04-14');
const RULES: WorkingDayRules = {
  region: 'metropole',
  closedWeekdays: [6, 7],
  workedHolidays: [],
  closures: [],
};
const at = (date: string, text: string) => ({ date: day(date), amount: text });

test.each([
  ['adds up', [at('2026-04-30', '500'), at('2026-05-31', '747.50')], []],
  ['one payment today', [at('2026-04-14', '1247.50')], []],
  ['nothing', [], [{ code: 'empty' }]],
  [
    'a cent short',
    [at('2026-04-30', '500'), at('2026-05-31', '747.49')],
    [{ code: 'total', missing: '0.01' }],
  ],
  ['too much', [at('2026-04-30', '1300')], [{ code: 'total', missing: '-52.50' }]],
  [
    'a negative amount',
    [at('2026-04-30', '-10'), at('2026-05-31', '1257.50')],
    [{ code: 'amount', index: 0 }],
  ],
  ['zero', [at('2026-04-30', '0'), at('2026-05-31', '1247.50')], [{ code: 'amount', index: 0 }]],
  ['a comma', [at('2026-04-30', '1247,50')], [{ code: 'amount', index: 0 }]],
  ['a tenth of a cent', [at('2026-04-30', '1247.501')], [{ code: 'amount', index: 0 }]],
  ['in the past', [at('2026-04-13', '1247.50')], [{ code: 'date', index: 0 }]],
  ['out of order', [at('2026-05-31', '500'), at('2026-04-30', '747.50')], [{ code: 'date', index: 1 }]],
  ['twice the same day', [at('2026-05-31', '500'), at('2026-05-31', '747.50')], [{ code: 'date', index: 1 }]],
])('%s', (_what, instalments, problems) => {
  expect(scheduleProblems(amount('1247.50'), instalments, TODAY)).toEqual(problems);
});

/** Each payment as `day`, or as `day < day of the rhythm` where the firm is closed on that one. */
const daysFrom = (first: string, count: number, rules = RULES): readonly string[] =>
  monthlySchedule(amount('100'), count, day(first), rules).map(({ date, movedFrom }) =>
    movedFrom ? `${date} < ${movedFrom}` : date,
  );

test.each([
  ['the end of the month kept where it exists', '2027-12-31', ['2027-12-31', '2028-01-31', '2028-02-29']],
  [
    'a Sunday gives way to the Monday, and the next month keeps its own day',
    '2026-04-05',
    // Monday 6 April 2026 is Easter Monday.
    ['2026-04-07 < 2026-04-05', '2026-05-05', '2026-06-05', '2026-07-06 < 2026-07-05'],
  ],
  [
    'a Saturday, then a public holiday',
    '2026-06-13',
    ['2026-06-15 < 2026-06-13', '2026-07-13', '2026-08-13'],
  ],
  ['a public holiday on a Friday', '2026-04-01', ['2026-04-01', '2026-05-04 < 2026-05-01', '2026-06-01']],
  [
    'the month may end meanwhile',
    '2026-01-31',
    ['2026-02-02 < 2026-01-31', '2026-03-02 < 2026-02-28', '2026-03-31'],
  ],
])('month after month: %s', (_what, first, days) => {
  expect(daysFrom(first, days.length)).toEqual(days);
});

test('the firm’s own calendar decides: its closures, and the holidays on which it works', () => {
  const rules = {
    ...RULES,
    closures: [{ from: day('2026-08-01'), to: day('2026-08-16') }],
    workedHolidays: ['fete-nationale'] as const,
  };
  expect(daysFrom('2026-07-14', 2, rules)).toEqual(['2026-07-14', '2026-08-17 < 2026-08-14']);
});

test('two days of the rhythm that meet in one: the later one goes on by a day', () => {
  const rules = { ...RULES, closures: [{ from: day('2026-08-01'), to: day('2026-09-10') }] };
  expect(daysFrom('2026-08-03', 3, rules)).toEqual([
    '2026-09-11 < 2026-08-03',
    '2026-09-14 < 2026-09-03',
    '2026-10-05 < 2026-10-03',
  ]);
});

test('a monthly schedule always adds up, whatever the amount and the number of payments', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 99_999_999 }),
      fc.integer({ min: 1, max: 36 }),
      (cents, count) => {
        const owed = amount(String(cents)).div(100);
        const schedule = monthlySchedule(owed, count, TODAY, RULES);
        expect(scheduleProblems(owed, schedule, TODAY)).toEqual([]);
        expect(schedule.every(({ date }) => isWorkingDay(date, RULES))).toBe(true);
        expect(sum(schedule.map((one) => amount(one.amount))).eq(owed)).toBe(true);
      },
    ),
  );
});
