import fc from 'fast-check';
import { amount, sum } from '../../src/domain/money';
import { monthlySchedule, scheduleProblems } from '../../src/domain/schedule';
import { day } from './support/dossiers';

const TODAY = day('2026-04-14');
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

test('month after month, the end of the month kept where it exists', () => {
  expect(monthlySchedule(amount('100'), 3, day('2027-12-31')).map(({ date }) => date)).toEqual([
    '2027-12-31',
    '2028-01-31',
    '2028-02-29',
  ]);
});

test('a monthly schedule always adds up, whatever the amount and the number of payments', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 99_999_999 }),
      fc.integer({ min: 1, max: 36 }),
      (cents, count) => {
        const owed = amount(String(cents)).div(100);
        const schedule = monthlySchedule(owed, count, TODAY);
        expect(scheduleProblems(owed, schedule, TODAY)).toEqual([]);
        expect(sum(schedule.map((one) => amount(one.amount))).eq(owed)).toBe(true);
      },
    ),
  );
});
