import { dueStep } from '../../../src/domain/steps/dueStep';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import type { Policy } from '../../../src/domain/policy/schema';
import type { Situation } from '../../../src/domain/policy/sequence';
import { day, entry, piece, sent } from '../support/dossiers';
import { tell } from '../support/tell';

// J = 1 March 2026 (a Sunday) unless a row says otherwise: J+3 = 4 March, J+7 = 8, J+14 = 15, J+21 = 22, J+30 = 31.
const A = piece('a', '2026-03-01');
const B = piece('b', '2026-03-01', { priorite: 2 });
const LATER = piece('l', '2026-03-06', { priorite: 3 });
const received = (one: typeof A, on = '2026-03-05') => ({ ...one, recueLe: day(on) });
const r = (step: string, on: string, ...ids: string[]) => sent('pieces', step, on, ids);
const UP_TO = (last: number, ...ids: string[]) =>
  [
    r('R1', '2026-03-04', ...ids),
    r('R2', '2026-03-08', ...ids),
    r('R3', '2026-03-15', ...ids),
    r('R4', '2026-03-22', ...ids),
    r('R5', '2026-03-31', ...ids),
  ].slice(0, last);

type Row = [rule: string, situation: Partial<Situation>, today: string, expected: string];

const ROWS: Row[] = [
  // The calendar, step by step
  ['no piece at all', {}, '2026-03-04', 'rien'],
  ['before the due date', { pieces: [A] }, '2026-02-20', 'attendre R1 le 2026-03-04 (not-yet)'],
  ['on the due date', { pieces: [A] }, '2026-03-01', 'attendre R1 le 2026-03-04 (not-yet)'],
  ['J+2', { pieces: [A] }, '2026-03-03', 'attendre R1 le 2026-03-04 (not-yet)'],
  ['J+3: R1', { pieces: [A] }, '2026-03-04', 'R1 email J+3 : a'],
  [
    'J+6, R1 gone: wait',
    { pieces: [A], journal: UP_TO(1, 'a') },
    '2026-03-07',
    'attendre R2 le 2026-03-08 (already-sent)',
  ],
  ['J+7: R2, a Sunday counts', { pieces: [A], journal: UP_TO(1, 'a') }, '2026-03-08', 'R2 email J+7 : a'],
  [
    'J+13: wait',
    { pieces: [A], journal: UP_TO(2, 'a') },
    '2026-03-14',
    'attendre R3 le 2026-03-15 (already-sent)',
  ],
  ['J+14: R3', { pieces: [A], journal: UP_TO(2, 'a') }, '2026-03-15', 'R3 email J+14 : a'],
  [
    'J+20: wait',
    { pieces: [A], journal: UP_TO(3, 'a') },
    '2026-03-21',
    'attendre R4 le 2026-03-22 (already-sent)',
  ],
  [
    'J+21: R4 with the manager',
    { pieces: [A], journal: UP_TO(3, 'a') },
    '2026-03-22',
    'R4 email J+21 [manager] : a',
  ],
  [
    'J+29: wait',
    { pieces: [A], journal: UP_TO(4, 'a') },
    '2026-03-30',
    'attendre R5 le 2026-03-31 (already-sent)',
  ],
  [
    'J+30: R5 with manager and direction',
    { pieces: [A], journal: UP_TO(4, 'a') },
    '2026-03-31',
    'R5 email J+30 [manager+direction] : a',
  ],
  [
    'R5 gone: the sequence is over',
    { pieces: [A], journal: UP_TO(5, 'a') },
    '2026-04-15',
    'fin last-step-sent',
  ],
  ['J crosses the end of February', { pieces: [piece('f', '2026-02-26')] }, '2026-03-01', 'R1 email J+3 : f'],
  ['J crosses 29 February', { pieces: [piece('f', '2028-02-27')] }, '2028-03-01', 'R1 email J+3 : f'],
  ['J crosses the change of hour', { pieces: [piece('f', '2026-03-27')] }, '2026-03-30', 'R1 email J+3 : f'],

  // The two clocks
  ['J+8, nothing sent: R1', { pieces: [A] }, '2026-03-09', 'R1 email J+8 derriere -<R2 : a'],
  [
    'J+23, only R1 sent: R2 with the manager',
    { pieces: [A], journal: UP_TO(1, 'a') },
    '2026-03-24',
    'R2 email J+23 [manager] derriere R1<R4 : a',
  ],
  [
    'J+21, nothing sent: R1 with the manager',
    { pieces: [A] },
    '2026-03-22',
    'R1 email J+21 [manager] derriere -<R4 : a',
  ],
  [
    'J+30, nothing sent: R1 with manager and direction',
    { pieces: [A] },
    '2026-03-31',
    'R1 email J+30 [manager+direction] derriere -<R5 : a',
  ],
  [
    'J+30, R3 sent: R4 with manager and direction',
    { pieces: [A], journal: UP_TO(3, 'a') },
    '2026-03-31',
    'R4 email J+30 [manager+direction] derriere R3<R5 : a',
  ],
  [
    'J+90, R4 sent: R5',
    { pieces: [A], journal: UP_TO(4, 'a') },
    '2026-05-30',
    'R5 email J+90 [manager+direction] : a',
  ],
  [
    'absence at J+7: R2 at J+15, not R3',
    { pieces: [A], journal: UP_TO(1, 'a') },
    '2026-03-16',
    'R2 email J+15 derriere R1<R3 : a',
  ],
  [
    'after a late R2, R3 waits for the gap',
    { pieces: [A], journal: [...UP_TO(1, 'a'), r('R2', '2026-03-16', 'a')] },
    '2026-03-17',
    'attendre R3 le 2026-03-19 (gap)',
  ],
  [
    'after a late R2 and the gap, R3',
    { pieces: [A], journal: [...UP_TO(1, 'a'), r('R2', '2026-03-16', 'a')] },
    '2026-03-19',
    'R3 email J+18 : a',
  ],
  [
    'a step sent by hand ahead of the calendar is not sent again',
    { pieces: [A], journal: [r('R3', '2026-03-05', 'a')] },
    '2026-03-15',
    'attendre R4 le 2026-03-22 (already-sent)',
  ],

  // Pieces
  [
    'one message covers all pieces due, by priority',
    { pieces: [LATER, B, A] },
    '2026-03-08',
    'R1 email J+7 derriere -<R2 : a, b, l',
  ],
  [
    'a piece not yet due is not asked for',
    { pieces: [A, piece('n', '2026-03-20')] },
    '2026-03-04',
    'R1 email J+3 : a',
  ],
  [
    'a piece is due the day after its date',
    { pieces: [A, piece('n', '2026-03-04')] },
    '2026-03-04',
    'R1 email J+3 : a',
  ],
  [
    'a piece due yesterday is asked for',
    { pieces: [A, piece('n', '2026-03-03')] },
    '2026-03-04',
    'R1 email J+3 : a, n',
  ],
  [
    'the oldest awaited piece gives the step',
    { pieces: [LATER, A], journal: UP_TO(1, 'a') },
    '2026-03-08',
    'R2 email J+7 : a, l',
  ],
  [
    'same priority: the oldest first',
    { pieces: [piece('y', '2026-03-02'), piece('x', '2026-03-01')] },
    '2026-03-04',
    'R1 email J+3 : x, y',
  ],
  [
    'all received ends',
    { pieces: [received(A), received(B)], journal: UP_TO(1, 'a', 'b') },
    '2026-03-08',
    'fin all-received',
  ],
  ['all received before any relance ends', { pieces: [received(A)] }, '2026-03-08', 'fin all-received'],
  [
    'some received shortens the list, not the step',
    { pieces: [received(A), B], journal: UP_TO(1, 'a', 'b') },
    '2026-03-08',
    'R2 email J+7 : b',
  ],
  [
    'some received at R3: R4 comes next for the rest',
    { pieces: [received(A), B], journal: UP_TO(3, 'a', 'b') },
    '2026-03-22',
    'R4 email J+21 [manager] : b',
  ],
  [
    'oldest received: J is that of the next oldest',
    { pieces: [received(A), LATER], journal: UP_TO(1, 'a') },
    '2026-03-08',
    'attendre R1 le 2026-03-09 (not-yet)',
  ],
  [
    'a younger piece already in R3 does not go back to R1',
    { pieces: [received(A, '2026-03-16'), LATER], journal: UP_TO(3, 'a', 'l') },
    '2026-03-20',
    'attendre R4 le 2026-03-27 (already-sent)',
  ],
  [
    'a younger piece already in R3 gets R4 at its own J+21',
    { pieces: [received(A, '2026-03-16'), LATER], journal: UP_TO(3, 'a', 'l') },
    '2026-03-27',
    'R4 email J+21 [manager] : l',
  ],
  [
    'a piece awaited again keeps its history',
    {
      pieces: [A],
      journal: [
        ...UP_TO(1, 'a'),
        entry('piece-attendue', '2026-03-06', { pieces: [{ id: 'a', label: 'a' }] }),
      ],
    },
    '2026-03-08',
    'R2 email J+7 : a',
  ],

  // After a cycle
  [
    'new piece after everything was received: R1 again',
    { pieces: [received(A), piece('n', '2026-04-10')], journal: UP_TO(5, 'a') },
    '2026-04-13',
    'R1 email J+3 : n',
  ],
  [
    'new piece after everything was received, not yet at J+3',
    { pieces: [received(A), piece('n', '2026-04-10')], journal: UP_TO(5, 'a') },
    '2026-04-12',
    'attendre R1 le 2026-04-13 (not-yet)',
  ],
  [
    'new piece after the last step: its own cycle, the old piece listed',
    { pieces: [A, piece('n', '2026-04-10', { priorite: 2 })], journal: UP_TO(5, 'a') },
    '2026-04-13',
    'R1 email J+3 : a, n',
  ],
  [
    'and its second step',
    {
      pieces: [A, piece('n', '2026-04-10', { priorite: 2 })],
      journal: [...UP_TO(5, 'a'), r('R1', '2026-04-13', 'a', 'n')],
    },
    '2026-04-17',
    'R2 email J+7 : a, n',
  ],
  [
    'last cycle’s steps do not count for another piece',
    { pieces: [received(A), piece('n', '2026-03-05')], journal: UP_TO(1, 'a') },
    '2026-03-08',
    'R1 email J+3 : n',
  ],
  [
    'an entry without pieces speaks of what was due that day',
    { pieces: [A], journal: [r('R1', '2026-03-04')] },
    '2026-03-08',
    'R2 email J+7 : a',
  ],
  [
    'an entry without pieces says nothing of a later piece',
    { pieces: [piece('n', '2026-03-05')], journal: [r('R1', '2026-03-04')] },
    '2026-03-08',
    'R1 email J+3 : n',
  ],
  [
    'a step unknown to the policy is only a contact',
    { pieces: [A], journal: [r('R9', '2026-03-03', 'a')] },
    '2026-03-05',
    'attendre R1 le 2026-03-06 (gap)',
  ],

  // The minimum gap, by any channel
  [
    'a call yesterday: wait',
    { pieces: [A], journal: [entry('appel', '2026-03-03')] },
    '2026-03-04',
    'attendre R1 le 2026-03-06 (gap)',
  ],
  [
    'a letter yesterday: wait',
    { pieces: [A], journal: [entry('courrier', '2026-03-03')] },
    '2026-03-04',
    'attendre R1 le 2026-03-06 (gap)',
  ],
  [
    'an invoice’s relance two days ago: wait',
    { pieces: [A], journal: [sent('honoraires', 'R1', '2026-03-02')] },
    '2026-03-04',
    'attendre R1 le 2026-03-05 (gap)',
  ],
  [
    'three days after the call: due',
    { pieces: [A], journal: [entry('appel', '2026-03-01')] },
    '2026-03-04',
    'R1 email J+3 : a',
  ],
  [
    'a message received is no contact of ours',
    { pieces: [A], journal: [entry('message-recu', '2026-03-04')] },
    '2026-03-04',
    'R1 email J+3 : a',
  ],
  [
    'a piece received is no contact',
    { pieces: [received(A), B], journal: [entry('piece-recue', '2026-03-04')] },
    '2026-03-04',
    'R1 email J+3 : b',
  ],
  [
    'calendar later than the gap: the calendar is told',
    { pieces: [A], journal: UP_TO(1, 'a') },
    '2026-03-05',
    'attendre R2 le 2026-03-08 (already-sent)',
  ],

  // Promised dates
  [
    'promised for the 12th: wait until the 13th',
    {
      pieces: [A],
      journal: [...UP_TO(1, 'a'), entry('promesse', '2026-03-06', { promisedFor: day('2026-03-12') })],
    },
    '2026-03-08',
    'attendre R2 le 2026-03-13 (promised)',
  ],
  [
    'the promised day itself still waits',
    {
      pieces: [A],
      journal: [...UP_TO(1, 'a'), entry('promesse', '2026-03-06', { promisedFor: day('2026-03-12') })],
    },
    '2026-03-12',
    'attendre R2 le 2026-03-13 (promised)',
  ],
  [
    'promise passed: the step that was due',
    {
      pieces: [A],
      journal: [...UP_TO(1, 'a'), entry('promesse', '2026-03-06', { promisedFor: day('2026-03-12') })],
    },
    '2026-03-13',
    'R2 email J+12 : a',
  ],
  [
    'a later promise replaces the first',
    {
      pieces: [A],
      journal: [
        entry('promesse', '2026-03-02', { promisedFor: day('2026-03-20') }),
        entry('promesse', '2026-03-03', { promisedFor: day('2026-03-05') }),
      ],
    },
    '2026-03-06',
    'R1 email J+5 : a',
  ],
  [
    'a promise given in a call',
    { pieces: [A], journal: [entry('appel', '2026-03-05', { promisedFor: day('2026-03-10') })] },
    '2026-03-09',
    'attendre R1 le 2026-03-11 (promised)',
  ],
  [
    'a promise about an invoice suspends no piece',
    {
      pieces: [A],
      journal: [entry('promesse', '2026-03-02', { sequence: 'honoraires', promisedFor: day('2026-03-20') })],
    },
    '2026-03-04',
    'R1 email J+3 : a',
  ],
  [
    'a promise kept suspends nothing more',
    {
      pieces: [received(A), B],
      journal: [
        entry('promesse', '2026-03-02', {
          promisedFor: day('2026-03-20'),
          pieces: [{ id: 'a', label: 'a' }],
        }),
      ],
    },
    '2026-03-06',
    'R1 email J+5 : b',
  ],
  [
    'all received despite a promise: over',
    { pieces: [received(A)], journal: [entry('promesse', '2026-03-02', { promisedFor: day('2026-03-20') })] },
    '2026-03-06',
    'fin all-received',
  ],

  // Escalation
  [
    'an escalation suspends',
    { pieces: [A], journal: [...UP_TO(1, 'a'), entry('escalade', '2026-03-06')] },
    '2026-03-08',
    'suspendu escalation',
  ],
  [
    'whatever else was said meanwhile',
    {
      pieces: [A],
      journal: [...UP_TO(1, 'a'), entry('escalade', '2026-03-06'), entry('appel', '2026-03-09')],
    },
    '2026-03-12',
    'suspendu escalation',
  ],
  [
    'until its own answer left',
    {
      pieces: [A],
      journal: [
        ...UP_TO(1, 'a'),
        entry('escalade', '2026-03-06', { operationId: 'KABC' }),
        entry('relance', '2026-03-09', { operationId: 'CBAK', step: 'suite', sequence: 'pieces' }),
      ],
    },
    '2026-03-12',
    'R2 email J+11 : a',
  ],
  [
    'or it is closed',
    {
      pieces: [A],
      journal: [...UP_TO(1, 'a'), entry('escalade', '2026-03-06'), entry('escalade-close', '2026-03-09')],
    },
    '2026-03-12',
    'R2 email J+11 : a',
  ],
  [
    'and opened again, it suspends again',
    {
      pieces: [A],
      journal: [
        entry('escalade', '2026-03-02'),
        entry('escalade-close', '2026-03-03'),
        entry('escalade', '2026-03-04'),
      ],
    },
    '2026-03-12',
    'suspendu escalation',
  ],
  [
    'an escalation about invoices suspends no piece',
    { pieces: [A], journal: [entry('escalade', '2026-03-02', { sequence: 'honoraires' })] },
    '2026-03-04',
    'R1 email J+3 : a',
  ],

  // The mission's states
  [
    'a mission suspended asks for no piece',
    { pieces: [A], journal: [...UP_TO(5, 'a'), entry('suspension', '2026-04-10')] },
    '2026-04-12',
    'suspendu mission-suspended',
  ],
  [
    'a mission reorganised goes on',
    { pieces: [A], journal: [entry('suspension', '2026-03-02'), entry('reorganisation', '2026-03-03')] },
    '2026-03-04',
    'R1 email J+3 : a',
  ],
  [
    'and so does one taken up again',
    { pieces: [A], journal: [entry('suspension', '2026-03-02'), entry('reprise', '2026-03-03')] },
    '2026-03-04',
    'R1 email J+3 : a',
  ],
];

const situation = (part: Partial<Situation>): Situation => ({
  pieces: [],
  factures: [],
  journal: [],
  ...part,
});

test.each(ROWS)('%s', (_rule, part, today, expected) => {
  expect(tell(dueStep(cabinetPolicy, 'pieces', situation(part), day(today)))).toBe(expected);
});

test.each([
  [1, undefined],
  [3, true],
])('the calendar ahead, %i sent: whether the last one left alone', (sent, earlierSent) => {
  const due = dueStep(
    cabinetPolicy,
    'pieces',
    situation({ pieces: [A], journal: UP_TO(sent, 'a') }),
    day('2026-04-20'),
  );
  if (due.kind !== 'due' || due.reason.code !== 'behind') throw new Error(tell(due));
  expect(due.reason.lastSent).toBe(`R${sent}`);
  expect(due.reason.earlierSent).toBe(earlierSent);
});

describe('the policy is data', () => {
  const bent = (change: (policy: Policy) => Policy): Policy => change(structuredClone(cabinetPolicy));

  test('J+7 becomes J+8', () => {
    const policy = bent((base) => ({
      ...base,
      sequences: {
        ...base.sequences,
        pieces: {
          ...base.sequences.pieces,
          steps: base.sequences.pieces.steps.map((step) => (step.id === 'R2' ? { ...step, from: 8 } : step)),
        },
      },
    }));
    const at = (today: string) =>
      tell(dueStep(policy, 'pieces', situation({ pieces: [A], journal: UP_TO(1, 'a') }), day(today)));
    expect(at('2026-03-08')).toBe('attendre R2 le 2026-03-09 (already-sent)');
    expect(at('2026-03-09')).toBe('R2 email J+8 : a');
  });

  test('approvals by the journal: the step’s own, whatever the calendar', () => {
    const policy = bent((base) => ({ ...base, clocks: { ...base.clocks, approvals: 'journal' } }));
    const due = dueStep(
      policy,
      'pieces',
      situation({ pieces: [A], journal: UP_TO(1, 'a') }),
      day('2026-03-24'),
    );
    expect(tell(due)).toBe('R2 email J+23 derriere R1<R4 : a');
  });

  test('tone by the calendar: the step that J has reached', () => {
    const policy = bent((base) => ({ ...base, clocks: { ...base.clocks, tone: 'calendar' } }));
    const due = dueStep(
      policy,
      'pieces',
      situation({ pieces: [A], journal: UP_TO(1, 'a') }),
      day('2026-03-24'),
    );
    expect(tell(due)).toBe('R4 email J+23 [manager] : a');
  });

  test('the gap', () => {
    const policy = bent((base) => ({ ...base, spacing: { minimumGapDays: 10 } }));
    const due = dueStep(
      policy,
      'pieces',
      situation({ pieces: [A], journal: [entry('appel', '2026-03-01')] }),
      day('2026-03-04'),
    );
    expect(tell(due)).toBe('attendre R1 le 2026-03-11 (gap)');
  });
});

test('what waits for its first step says the due date that J counts from, not the step’s own day', () => {
  const waits = dueStep(cabinetPolicy, 'pieces', situation({ pieces: [LATER, A] }), day('2026-02-20'));
  expect(waits).toMatchObject({
    until: '2026-03-04',
    reason: { code: 'not-yet', firstDue: '2026-03-01' },
  });
});
