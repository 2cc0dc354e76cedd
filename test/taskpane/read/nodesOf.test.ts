import { plainDate } from '../../../src/domain/dates/plainDate';
import type { TimelinePoint } from '../../../src/domain/steps/timeline';
import { nodesOf } from '../../../src/taskpane/read/nodesOf';

const past = (step: string, date: string): TimelinePoint => ({
  kind: 'past',
  date: plainDate(date),
  action: 'relance',
  step,
  author: '',
  pieces: 1,
  operationId: step + date,
});
const coming = (step: string, date: string, kind: 'due' | 'coming' = 'coming'): TimelinePoint => ({
  kind,
  date: plainDate(date),
  step,
  channel: 'email',
  day: 0,
  approvals: [],
});
const steps = (points: readonly TimelinePoint[]): readonly string[] =>
  nodesOf(points).map(({ step, state }) => `${step} ${state}`);

test('past, today and to come, in their order', () => {
  expect(
    steps([past('R1', '2025-04-03'), coming('R2', '2025-04-07', 'due'), coming('R3', '2025-04-14')]),
  ).toEqual(['R1 sent', 'R2 now', 'R3 next']);
});

test('an earlier campaign of the dossier is not on the line of today’s pieces', () => {
  const points: TimelinePoint[] = [
    past('R3', '2025-02-14'),
    { kind: 'echeance', date: plainDate('2025-03-31'), count: 2 },
    past('R1', '2025-04-03'),
  ];
  expect(steps(points)).toEqual(['R1 sent']);
});

test('what happened without a step, a piece received for instance, is left to the journal', () => {
  const received: TimelinePoint = {
    ...(past('', '2025-04-01') as object),
    action: 'piece-recue',
    step: undefined,
  } as TimelinePoint;
  expect(steps([received])).toEqual([]);
});

test('at most six marks: the latest of the past, the nearest to come', () => {
  const points = [
    ...[1, 2, 3, 4, 5, 6, 7].map((day) => past(`P${day}`, `2025-04-0${day}`)),
    coming('R4', '2025-04-10', 'due'),
    coming('R5', '2025-04-20'),
  ];
  expect(steps(points)).toEqual(['P4 sent', 'P5 sent', 'P6 sent', 'P7 sent', 'R4 now', 'R5 next']);
});
