import { amount, formatEuros, overpaidBy, remaining, sum } from '../../../src/domain/factures/money';
import { penaltiesOf } from '../../../src/domain/factures/penalties';
import { plainDate } from '../../../src/domain/dates/plainDate';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { facture } from '../support/dossiers';

test.each([
  ['1247.50', '1\u00a0247,50\u00a0€'],
  ['0', '0,00\u00a0€'],
  ['0.9', '0,90\u00a0€'],
  ['999.999', '1\u00a0000,00\u00a0€'],
  ['1234567.8', '1\u00a0234\u00a0567,80\u00a0€'],
  ['-1247.5', '-1\u00a0247,50\u00a0€'],
  ['1.005', '1,01\u00a0€'],
])('%s is written %s', (text, written) => {
  expect(formatEuros(amount(text))).toBe(written);
});

test('amounts are exact where floats are not', () => {
  expect(sum(['0.10', '0.20'].map(amount)).toString()).toBe('0.3');
  expect(remaining({ montantTtc: '1.10', dejaRegle: '1.00' }).toString()).toBe('0.1');
});

test.each([
  ['1247.50', '', '1247.5'],
  ['1247.50', '1247.50', '0'],
  ['1247.50', '2495.00', '0'],
  ['1247.50', '747.49', '500.01'],
])('%s with %s paid leaves %s', (montantTtc, dejaRegle, left) => {
  expect(remaining({ montantTtc, dejaRegle }).toString()).toBe(left);
});

test.each([
  ['1247.50', '', '0'],
  ['1247.50', '1247.50', '0'],
  ['1247.50', '1247.51', '0.01'],
  ['1247.50', '2495.00', '1247.5'],
])('%s with %s paid was overpaid by %s', (montantTtc, dejaRegle, credit) => {
  expect(overpaidBy({ montantTtc, dejaRegle }).toString()).toBe(credit);
});

// 12.15 % a year: 1 000 € for 365 days is 121.50 €.
test.each([
  ['the due day', '2026-03-01', '0', '0', '0.00'],
  ['the day after', '2026-03-02', '0', '40', '0.33'],
  ['a year late', '2027-03-01', '0', '40', '121.50'],
  ['half paid, a year late', '2027-03-01', '500', '40', '60.75'],
  ['paid', '2027-03-01', '1000', '0', '0.00'],
])('penalties on %s', (_when, today, dejaRegle, indemnity, interest) => {
  const late = penaltiesOf(
    cabinetPolicy,
    facture('f', '2026-03-01', { montantTtc: '1000', dejaRegle }),
    plainDate(today),
  );
  expect([late.indemnity.toString(), late.interest.toFixed(2)]).toEqual([indemnity, interest]);
});
