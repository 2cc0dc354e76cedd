import fc from 'fast-check';
import { amount, sum } from '../../../src/domain/factures/money';
import { plainDate } from '../../../src/domain/dates/plainDate';
import { monthlySchedule } from '../../../src/domain/factures/schedule';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { balanced } from '../../../src/domain/factures/scheduleDraft';

const FIRST = plainDate('2026-04-01');

describe('the last instalment takes what the others leave', () => {
  test.each<[string, readonly string[], string]>([
    ['three equal ones', ['100.00', '100.00', '100.00'], '100.00'],
    ['one more on the first', ['250', '25.5', '0'], '24.50'],
    ['too much on the first', ['350.00', '0.01', '1.00'], '-50.01'],
    ['an amount being typed', ['35,', '100', '1'], ''],
  ])('%s', (_name, amounts, last) => {
    const instalments = amounts.map((text) => ({ date: FIRST, amount: text }));
    expect(balanced(amount('300'), instalments).at(-1)!.amount).toBe(last);
  });

  test('the total is the debt, whatever is changed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 10_000_000 }),
        fc.integer({ min: 2, max: 12 }),
        fc.array(fc.tuple(fc.nat(11), fc.nat(99_999)), { maxLength: 6 }),
        (cents, count, changes) => {
          const owed = amount((cents / 100).toFixed(2));
          let schedule = monthlySchedule(owed, count, FIRST, cabinetPolicy.workingDays);
          for (const [at, value] of changes) {
            schedule = balanced(
              owed,
              schedule.map((one, index) =>
                index === at ? { ...one, amount: (value / 100).toFixed(2) } : one,
              ),
            );
          }
          expect(sum(schedule.map((one) => amount(one.amount))).toFixed(2)).toBe(owed.toFixed(2));
        },
      ),
    );
  });
});
