import { periodProblem } from '../../../src/domain/journal/journalPeriod';
import { plainDate } from '../../../src/domain/dates/plainDate';

test.each([
  ['one day', '2026-03-10', '2026-03-10', undefined],
  ['a year', '2025-03-10', '2026-03-10', undefined],
  ['a leap year', '2024-01-01', '2024-12-31', undefined],
  ['a year and two days', '2025-03-09', '2026-03-10', 'too-long'],
  ['its end before its beginning', '2026-03-10', '2026-03-09', 'reversed'],
  ['no beginning', '', '2026-03-10', 'incomplete'],
  ['no end', '2026-03-10', '', 'incomplete'],
] as const)('%s', (_what, from, to, problem) => {
  expect(periodProblem(from && plainDate(from), to && plainDate(to))).toBe(problem);
});
