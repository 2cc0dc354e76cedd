import { nextCall, nextMoments } from '../../../src/domain/steps/bestMoment';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { callProposal } from '../../../src/texts/escalation';
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

/** On Thursday 16 April; our own work takes three working days. A call that answers an escalation: in two working days. */
test.each([
  [[], 'le 20/04/2026 entre 9 h et 11 h'],
  // Thursday 23 leaves until Monday 20, Wednesday 22 until Friday 17.
  [['2026-04-23'], 'le 20/04/2026 entre 9 h et 11 h'],
  [['2026-04-22', '2026-05-20'], 'le 17/04/2026 entre 9 h et 11 h'],
  [['2026-04-17'], 'dès aujourd’hui ou le 17/04/2026 entre 9 h et 11 h'],
  // The very day of the deadline.
  [['2026-04-16'], 'dès aujourd’hui, pour'],
  [['2026-04-10'], 'le 20/04/2026 entre 9 h et 11 h'],
])('a call, with legal deadlines on %j: %s', (deadlines, said) => {
  const call = nextCall(cabinetPolicy, day('2026-04-16'), deadlines.map(day));
  expect(callProposal(call).replace(/\u00a0/g, ' ')).toContain(`15 minutes ${said}`);
});
