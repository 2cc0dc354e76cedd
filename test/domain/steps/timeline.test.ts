import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { timeline } from '../../../src/domain/steps/timeline';
import type { TimelinePoint } from '../../../src/domain/steps/timeline';
import type { Situation } from '../../../src/domain/policy/sequence';
import { day, entry, piece, sent } from '../support/dossiers';

const tell = (point: TimelinePoint): string => {
  switch (point.kind) {
    case 'echeance':
      return `${point.date} échéance x${point.count}`;
    case 'past':
      return `${point.date} ● ${point.action}${point.step ? ` ${point.step}` : ''}`;
    case 'promise':
      return `${point.date} promesse`;
    default:
      return `${point.date} ${point.kind === 'due' ? '◐' : '○'} ${point.step} J+${point.day} ${point.approvals.join('+')}`.trim();
  }
};
const draw = (part: Partial<Situation>, today: string, sequence: 'pieces' | 'multicanale' = 'pieces') =>
  timeline(cabinetPolicy, sequence, { pieces: [], factures: [], journal: [], ...part }, day(today)).map(tell);

const A = piece('a', '2026-03-01');

test('what happened, what is due, what is to come', () => {
  const journal = [sent('pieces', 'R1', '2026-03-04', ['a'])];
  expect(draw({ pieces: [A], journal }, '2026-03-08')).toEqual([
    '2026-03-01 échéance x1',
    '2026-03-04 ● relance R1',
    '2026-03-08 ◐ R2 J+7',
    '2026-03-15 ○ R3 J+14',
    '2026-03-22 ○ R4 J+21 manager',
    '2026-03-31 ○ R5 J+30 manager+direction',
  ]);
});

test('nothing due yet: only what is to come', () => {
  expect(draw({ pieces: [A, piece('b', '2026-03-01')] }, '2026-02-20')[0]).toBe('2026-03-01 échéance x2');
  expect(draw({ pieces: [A] }, '2026-02-20')[1]).toBe('2026-03-04 ○ R1 J+3');
});

test('late: each step waits for the gap after the one before', () => {
  expect(draw({ pieces: [A] }, '2026-03-24')).toEqual([
    '2026-03-01 échéance x1',
    '2026-03-24 ◐ R1 J+23 manager',
    '2026-03-27 ○ R2 J+26 manager',
    '2026-03-30 ○ R3 J+29 manager',
    '2026-04-02 ○ R4 J+32 manager+direction',
    '2026-04-05 ○ R5 J+35 manager+direction',
  ]);
});

test('a promise holds the line', () => {
  const journal = [entry('promesse', '2026-03-05', { promisedFor: day('2026-03-20') })];
  expect(draw({ pieces: [A], journal }, '2026-03-08').slice(0, 4)).toEqual([
    '2026-03-01 échéance x1',
    '2026-03-05 ● promesse',
    '2026-03-20 promesse',
    '2026-03-21 ○ R1 J+20',
  ]);
});

test('all received: the past alone', () => {
  const journal = [sent('pieces', 'R1', '2026-03-04', ['a'])];
  expect(draw({ pieces: [{ ...A, recueLe: day('2026-03-06') }], journal }, '2026-03-08')).toEqual([
    '2026-03-04 ● relance R1',
  ]);
});

test('an escalation stops what was to come', () => {
  const journal = [entry('escalade', '2026-03-05')];
  expect(draw({ pieces: [A], journal }, '2026-03-08')).toEqual([
    '2026-03-01 échéance x1',
    '2026-03-05 ● escalade',
  ]);
});

test('another sequence’s entries are not drawn', () => {
  expect(
    draw({ pieces: [A], journal: [sent('multicanale', 'R1', '2026-02-20')] }, '2026-02-24'),
  ).not.toContainEqual(expect.stringContaining('●'));
});

test('a younger piece has its own steps once the older is through', () => {
  const points = draw({ pieces: [A, piece('b', '2026-05-01')] }, '2026-03-04');
  expect(points.at(-1)).toBe('2026-05-31 ○ R5 J+30 manager+direction');
  expect(points.filter((point) => point.includes('R1'))).toEqual([
    '2026-03-04 ◐ R1 J+3',
    '2026-05-04 ○ R1 J+3',
  ]);
});
