import { nextMoments } from '../../../src/domain/steps/nextMoments';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { day } from '../support/dossiers';

const dates = (policy: typeof cabinetPolicy, from: string, count: number) =>
  nextMoments(policy, day(from), count).map(({ date, from: begin, to }) => `${date} ${begin}-${to}`);

test('Tuesdays and Wednesdays, 9 to 11', () => {
  expect(dates(cabinetPolicy, '2026-04-13', 3)).toEqual([
    '2026-04-14 09:00-11:00',
    '2026-04-15 09:00-11:00',
    '2026-04-21 09:00-11:00',
  ]);
});

test('holidays and closures avoided', () => {
  // Tuesday 14 July; the next day is free.
  expect(dates(cabinetPolicy, '2026-07-14', 1)).toEqual(['2026-07-15 09:00-11:00']);
  const closed = {
    ...cabinetPolicy,
    workingDays: {
      ...cabinetPolicy.workingDays,
      closures: [{ from: day('2026-08-03'), to: day('2026-08-21') }],
    },
  };
  expect(dates(closed, '2026-08-04', 1)).toEqual(['2026-08-25 09:00-11:00']);
});

test('a policy without slots offers working mornings', () => {
  expect(dates({ ...cabinetPolicy, slots: [] }, '2026-04-17', 2)).toEqual([
    '2026-04-17 09:00-11:00',
    '2026-04-20 09:00-11:00',
  ]);
});
