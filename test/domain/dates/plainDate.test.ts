import { execFileSync } from 'node:child_process';
import {
  addDays,
  dayOf,
  daysBetween,
  earliest,
  latest,
  parsePlainDate,
  plainDate,
  weekdayOf,
} from '../../../src/domain/dates/plainDate';
import type { Instant } from '../../../src/domain/dates/plainDate';

test.each([
  ['2026-02-28', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-02-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-04-31', false],
  ['26-04-01', false],
  ['2026-4-1', false],
  ['2026-04-01T00:00:00Z', false],
  [' 2026-04-01', false],
  ['', false],
])('« %s » is a day: %s', (text, right) => {
  expect(parsePlainDate(text)).toBe(right ? text : undefined);
});

test('a literal that is no day is refused', () => {
  expect(() => plainDate('2026-02-31')).toThrow(RangeError);
});

test.each([
  ['2026-02-27', 3, '2026-03-02'],
  ['2028-02-27', 3, '2028-03-01'],
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-10-24', 2, '2026-10-26'],
  ['2025-12-31', 1, '2026-01-01'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-03-31', 0, '2026-03-31'],
])('%s and %i days is %s, and back', (from, days, to) => {
  expect(addDays(plainDate(from), days)).toBe(to);
  expect(daysBetween(plainDate(from), plainDate(to))).toBe(days);
});

test.each([
  ['2026-03-30', 1],
  ['2026-04-05', 7],
  ['1970-01-01', 4],
  ['1969-12-29', 1],
  ['2028-02-29', 2],
])('%s is weekday %i', (text, weekday) => {
  expect(weekdayOf(plainDate(text))).toBe(weekday);
});

test('the earlier and the later of several days', () => {
  const days = [plainDate('2026-03-02'), plainDate('2026-02-28'), plainDate('2027-01-01')];
  expect([earliest(days), latest(days), earliest([]), latest([])]).toEqual([
    '2026-02-28',
    '2027-01-01',
    undefined,
    undefined,
  ]);
});

test('an instant is a day of the machine’s zone', () => {
  const noonHere = new Date(2026, 2, 29, 12);
  expect(dayOf(noonHere)).toBe('2026-03-29');
  expect(dayOf(noonHere.toISOString() as Instant)).toBe('2026-03-29');
});

// The zone of a process is fixed when it starts: the same file is run again in each.
const ZONES = ['Europe/Paris', 'America/New_York', 'Pacific/Auckland', 'Pacific/Apia'];

(process.env.ZONE_CHECK ? describe.skip : describe)('the same everywhere', () => {
  test.each(ZONES)(
    'under TZ=%s',
    (zone) => {
      const files = ['dates/plainDate', 'steps/dueStepPieces', 'dates/workingDays'].map(
        (name) => `test/domain/${name}.test.ts`,
      );
      const jest = require.resolve('jest/bin/jest');
      execFileSync(process.execPath, [jest, ...files, '--runInBand', '--selectProjects', 'unit'], {
        env: { ...process.env, TZ: zone, ZONE_CHECK: '1' },
        stdio: 'pipe',
        timeout: 60_000,
      });
    },
    70_000,
  );
});
