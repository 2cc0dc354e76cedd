import type { SequenceId } from '../../../src/domain/dossier';
import { dueStep } from '../../../src/domain/steps/dueStep';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import type { Situation } from '../../../src/domain/policy/sequence';
import { day, entry, facture, sent } from '../support/dossiers';
import { tell } from '../support/tell';

// J = 1 March 2026: J+5 = 6, J+7 = 8, J+10 = 11, J+15 = 16, J+25 = 26, J+30 = 31 March, J+40 = 10, J+45 = 15, J+60 = 30 April.
const F = facture('f', '2026-03-01');
const G = facture('g', '2026-03-10');

/** What left: `R1 08/03, R2 26/03`. */
const left = (sequence: SequenceId, text: string, ...ids: string[]) =>
  text === ''
    ? []
    : text.split(', ').map((one) => {
        const [step, on] = one.split(' ') as [string, string];
        const [date, month] = on.split('/') as [string, string];
        const channel = cabinetPolicy.sequences[sequence].steps.find(({ id }) => id === step)!.channel;
        const action = channel === 'email' ? 'relance' : channel === 'telephone' ? 'appel' : 'courrier';
        return sent(sequence, step, `2026-${month}-${date}`, ids.length > 0 ? ids : ['f'], {
          action,
          channel,
        });
      });

const NOBODY = entry('appel', '2026-03-26', { sequence: 'multicanale', pieces: [{ id: 'f', label: 'f' }] });
const REACHED = entry('correction', '2026-03-27', {
  sequence: 'multicanale',
  step: 'R3',
  pieces: [{ id: 'f', label: 'f' }],
  follows: NOBODY.operationId,
});

const CALLED = entry('appel', '2026-03-26', {
  sequence: 'multicanale',
  step: 'R3',
  pieces: [{ id: 'f', label: 'f' }],
});
/** What the journal holds of a call's outcome changed after it was written. */
const changed = (on: string, more: Partial<typeof CALLED>) =>
  entry('correction', on, {
    sequence: 'multicanale',
    pieces: [{ id: 'f', label: 'f' }],
    follows: CALLED.operationId,
    ...more,
  });
const TAKEN_BACK = changed('2026-03-27', {});
const PROMISED = { ...CALLED, promisedFor: day('2026-04-05') };

type Row = [sequence: SequenceId, rule: string, part: Partial<Situation>, today: string, expected: string];
const COURTOISE = 'factures-courtoise';

const ROWS: Row[] = [
  // honoraires: J, 7, 14, 30 in writing, then a call, the formal notice after
  ['honoraires', 'no invoice', {}, '2026-03-01', 'rien'],
  ['honoraires', 'the day before', { factures: [F] }, '2026-02-28', 'attendre R1 le 2026-03-01 (not-yet)'],
  ['honoraires', 'J: polite reminder', { factures: [F] }, '2026-03-01', 'R1 email J+0 : f'],
  [
    'honoraires',
    'J+7',
    { factures: [F], journal: left('honoraires', 'R1 01/03') },
    '2026-03-08',
    'R2 email J+7 : f',
  ],
  [
    'honoraires',
    'J+14',
    { factures: [F], journal: left('honoraires', 'R1 01/03, R2 08/03') },
    '2026-03-15',
    'R3 email J+14 : f',
  ],
  [
    'honoraires',
    'J+30, last in writing',
    { factures: [F], journal: left('honoraires', 'R1 01/03, R2 08/03, R3 15/03') },
    '2026-03-31',
    'R4 email J+30 [manager] : f',
  ],
  [
    'honoraires',
    'then a call, after the gap',
    { factures: [F], journal: left('honoraires', 'R1 01/03, R2 08/03, R3 15/03, R4 31/03') },
    '2026-04-03',
    'R5 telephone J+33 [manager] : f',
  ],
  [
    'honoraires',
    'formal notice',
    { factures: [F], journal: left('honoraires', 'R1 01/03, R2 08/03, R3 15/03, R4 31/03, R5 03/04') },
    '2026-04-10',
    'R6 recommande J+40 [manager+direction] : f',
  ],
  [
    'honoraires',
    'the end',
    {
      factures: [F],
      journal: left('honoraires', 'R1 01/03, R2 08/03, R3 15/03, R4 31/03, R5 03/04, R6 10/04'),
    },
    '2026-04-20',
    'fin last-step-sent',
  ],
  [
    'honoraires',
    'J+45, only R1 left: R2 with everybody’s agreement',
    { factures: [F], journal: left('honoraires', 'R1 01/03') },
    '2026-04-15',
    'R2 email J+45 [manager+direction] derriere R1<R6 : f',
  ],

  // factures-courtoise: windows, ten days between two, litigation by J+60
  [COURTOISE, 'before the window', { factures: [F] }, '2026-03-07', 'attendre R1 le 2026-03-08 (not-yet)'],
  [COURTOISE, 'the window opens', { factures: [F] }, '2026-03-08', 'R1 email J+7 : f'],
  [COURTOISE, 'the last day of the window', { factures: [F] }, '2026-03-16', 'R1 email J+15 : f'],
  [COURTOISE, 'after the window: late, still R1', { factures: [F] }, '2026-03-20', 'R1 email J+19 : f'],
  [
    COURTOISE,
    'J+25',
    { factures: [F], journal: left(COURTOISE, 'R1 08/03') },
    '2026-03-26',
    'R2 email J+25 : f',
  ],
  [
    COURTOISE,
    'R1 sent late: ten days before R2',
    { factures: [F], journal: left(COURTOISE, 'R1 20/03') },
    '2026-03-26',
    'attendre R2 le 2026-03-30 (gap)',
  ],
  [
    COURTOISE,
    'J+40',
    { factures: [F], journal: left(COURTOISE, 'R1 08/03, R2 26/03') },
    '2026-04-10',
    'R3 email J+40 [manager] : f',
  ],
  [
    COURTOISE,
    'J+55: formal notice',
    { factures: [F], journal: left(COURTOISE, 'R1 08/03, R2 26/03, R3 10/04') },
    '2026-04-25',
    'R4 recommande J+55 [manager+direction] : f',
  ],
  [
    COURTOISE,
    'all sent, not yet J+60',
    { factures: [F], journal: left(COURTOISE, 'R1 08/03, R2 26/03, R3 10/04, R4 25/04') },
    '2026-04-28',
    'fin last-step-sent',
  ],
  [
    COURTOISE,
    'J+60: handed over',
    { factures: [F], journal: left(COURTOISE, 'R1 08/03, R2 26/03, R3 10/04, R4 25/04') },
    '2026-04-30',
    'fin handed-over',
  ],
  [
    COURTOISE,
    'J+60 with one reminder only: the next, agreed',
    { factures: [F], journal: left(COURTOISE, 'R1 08/03') },
    '2026-04-30',
    'R2 email J+60 [manager+direction] derriere R1<R4 : f',
  ],
  [
    COURTOISE,
    'loyal client: a longer delay',
    { factures: [F], variant: 'client-fidele' },
    '2026-03-08',
    'attendre R1 le 2026-03-13 (not-yet)',
  ],
  [
    COURTOISE,
    'loyal client: J+12',
    { factures: [F], variant: 'client-fidele' },
    '2026-03-13',
    'R1 email J+12 : f',
  ],
  [
    COURTOISE,
    'an unknown variant is the plain rhythm',
    { factures: [F], variant: 'autre' },
    '2026-03-08',
    'R1 email J+7 : f',
  ],

  // encaissement: by trade cycle
  ['encaissement', 'J+5', { factures: [F] }, '2026-03-06', 'R1 email J+5 : f'],
  [
    'encaissement',
    'short cycle: the day after',
    { factures: [F], variant: 'cycle-court' },
    '2026-03-02',
    'R1 email J+1 : f',
  ],
  [
    'encaissement',
    'long cycle: later',
    { factures: [F], variant: 'cycle-long' },
    '2026-03-06',
    'attendre R1 le 2026-03-16 (not-yet)',
  ],
  [
    'encaissement',
    'long cycle: J+15',
    { factures: [F], variant: 'cycle-long' },
    '2026-03-16',
    'R1 email J+15 : f',
  ],
  [
    'encaissement',
    'J+12',
    { factures: [F], journal: left('encaissement', 'R1 06/03') },
    '2026-03-13',
    'R2 email J+12 : f',
  ],
  [
    'encaissement',
    'J+20: the call',
    { factures: [F], journal: left('encaissement', 'R1 06/03, R2 13/03') },
    '2026-03-21',
    'R3 telephone J+20 : f',
  ],
  [
    'encaissement',
    'J+30: the letter',
    { factures: [F], journal: left('encaissement', 'R1 06/03, R2 13/03, R3 21/03') },
    '2026-03-31',
    'R4 courrier J+30 [manager] : f',
  ],
  [
    'encaissement',
    'J+45: formal notice',
    { factures: [F], journal: left('encaissement', 'R1 06/03, R2 13/03, R3 21/03, R4 31/03') },
    '2026-04-15',
    'R5 recommande J+45 [manager+direction] : f',
  ],

  // multicanale: 5, 15 e-mail, 25 call, 30 letter, 45 call, then the reinforced letter
  ['multicanale', 'J+5', { factures: [F] }, '2026-03-06', 'R1 email J+5 : f'],
  [
    'multicanale',
    'J+15',
    { factures: [F], journal: left('multicanale', 'R1 06/03') },
    '2026-03-16',
    'R2 email J+15 : f',
  ],
  [
    'multicanale',
    'J+25: call',
    { factures: [F], journal: left('multicanale', 'R1 06/03, R2 16/03') },
    '2026-03-26',
    'R3 telephone J+25 : f',
  ],
  [
    'multicanale',
    'J+30: letter',
    { factures: [F], journal: left('multicanale', 'R1 06/03, R2 16/03, R3 26/03') },
    '2026-03-31',
    'R4 courrier J+30 : f',
  ],
  [
    'multicanale',
    'J+45: call',
    { factures: [F], journal: left('multicanale', 'R1 06/03, R2 16/03, R3 26/03, R4 31/03') },
    '2026-04-15',
    'R5 telephone J+45 [manager] : f',
  ],
  [
    'multicanale',
    'reinforced letter after the call',
    { factures: [F], journal: left('multicanale', 'R1 06/03, R2 16/03, R3 26/03, R4 31/03, R5 15/04') },
    '2026-04-18',
    'R6 courrier J+48 [manager] : f',
  ],
  [
    'multicanale',
    'what was promised in the call suspends',
    {
      factures: [F],
      journal: [
        ...left('multicanale', 'R1 06/03, R2 16/03'),
        entry('appel', '2026-03-26', { sequence: 'multicanale', step: 'R3', promisedFor: day('2026-04-05') }),
      ],
    },
    '2026-04-01',
    'attendre R4 le 2026-04-06 (promised)',
  ],
  [
    'multicanale',
    'and its day passed, the letter',
    {
      factures: [F],
      journal: [
        ...left('multicanale', 'R1 06/03, R2 16/03'),
        entry('appel', '2026-03-26', { sequence: 'multicanale', step: 'R3', promisedFor: day('2026-04-05') }),
      ],
    },
    '2026-04-06',
    'R4 courrier J+36 : f',
  ],
  [
    'multicanale',
    'nobody was reached: the call stays due',
    { factures: [F], journal: [...left('multicanale', 'R1 06/03, R2 16/03'), NOBODY] },
    '2026-03-31',
    'R3 telephone J+30 derriere R2<R4 : f',
  ],
  [
    'multicanale',
    'corrected, somebody was: the letter, counted from the day of the call',
    { factures: [F], journal: [...left('multicanale', 'R1 06/03, R2 16/03'), NOBODY, REACHED] },
    '2026-03-31',
    'R4 courrier J+30 : f',
  ],
  [
    'multicanale',
    'corrected, nobody was: the call is due again',
    { factures: [F], journal: [...left('multicanale', 'R1 06/03, R2 16/03'), CALLED, TAKEN_BACK] },
    '2026-03-31',
    'R3 telephone J+30 derriere R2<R4 : f',
  ],
  [
    'multicanale',
    'and the promise said in it holds nobody',
    { factures: [F], journal: [...left('multicanale', 'R1 06/03, R2 16/03'), PROMISED, TAKEN_BACK] },
    '2026-03-31',
    'R3 telephone J+30 derriere R2<R4 : f',
  ],
  [
    'multicanale',
    'corrected twice, somebody was after all: the last word counts',
    {
      factures: [F],
      journal: [
        ...left('multicanale', 'R1 06/03, R2 16/03'),
        CALLED,
        TAKEN_BACK,
        changed('2026-03-28', { step: 'R3' }),
      ],
    },
    '2026-03-31',
    'R4 courrier J+30 : f',
  ],
  [
    'multicanale',
    'reached, then nobody: the step that a first correction gave goes too',
    {
      factures: [F],
      journal: [
        ...left('multicanale', 'R1 06/03, R2 16/03'),
        NOBODY,
        REACHED,
        entry('correction', '2026-03-28', {
          sequence: 'multicanale',
          pieces: [{ id: 'f', label: 'f' }],
          follows: NOBODY.operationId,
        }),
      ],
    },
    '2026-03-31',
    'R3 telephone J+30 derriere R2<R4 : f',
  ],
  [
    'multicanale',
    'words alone corrected: the call stays made',
    {
      factures: [F],
      journal: [
        ...left('multicanale', 'R1 06/03, R2 16/03'),
        CALLED,
        entry('correction', '2026-03-27', { follows: CALLED.operationId }),
      ],
    },
    '2026-03-31',
    'R4 courrier J+30 : f',
  ],
  [
    'multicanale',
    'a date promised in a correction: the call stays made',
    {
      factures: [F],
      journal: [
        ...left('multicanale', 'R1 06/03, R2 16/03'),
        CALLED,
        changed('2026-03-27', { promisedFor: day('2026-04-05') }),
      ],
    },
    '2026-04-06',
    'R4 courrier J+36 : f',
  ],

  // Payments, disputes, limits
  ['honoraires', 'paid: over', { factures: [{ ...F, dejaRegle: '1247.50' }] }, '2026-03-08', 'fin all-paid'],
  [
    'honoraires',
    'paid twice: over',
    { factures: [{ ...F, dejaRegle: '2495.00' }] },
    '2026-03-08',
    'fin all-paid',
  ],
  [
    'honoraires',
    'one paid twice, another unpaid: the step is of the other alone',
    { factures: [{ ...F, id: 'twice', echeance: day('2026-01-15'), dejaRegle: '2495.00' }, F] },
    '2026-03-01',
    'R1 email J+0 : f',
  ],
  [
    'honoraires',
    'paid in part: the step goes on',
    { factures: [{ ...F, dejaRegle: '1000' }], journal: left('honoraires', 'R1 01/03') },
    '2026-03-08',
    'R2 email J+7 : f',
  ],
  [
    'honoraires',
    'a cent short of nothing is given up',
    { factures: [{ ...F, dejaRegle: '1247.49' }] },
    '2026-03-08',
    'fin below-limit',
  ],
  [
    'honoraires',
    'exactly the amount of the limit is chased',
    { factures: [{ ...F, dejaRegle: '1227.50' }] },
    '2026-03-01',
    'R1 email J+0 : f',
  ],
  [
    'honoraires',
    'the oldest invoice paid: J is the next one’s',
    { factures: [{ ...F, dejaRegle: '1247.50' }, G] },
    '2026-03-09',
    'attendre R1 le 2026-03-10 (not-yet)',
  ],
  [
    'honoraires',
    'two invoices, two ages: the oldest gives the step',
    { factures: [G, F], journal: left('honoraires', 'R1 01/03, R2 08/03') },
    '2026-03-15',
    'R3 email J+14 : f, g',
  ],
  [
    'honoraires',
    'an invoice not yet due is not asked for',
    { factures: [F, G] },
    '2026-03-01',
    'R1 email J+0 : f',
  ],
  [
    'honoraires',
    'disputed: suspended',
    { factures: [{ ...F, litige: true }] },
    '2026-03-08',
    'suspendu dispute',
  ],
  [
    'honoraires',
    'one disputed, the other chased',
    { factures: [{ ...F, litige: true }, G] },
    '2026-03-10',
    'R1 email J+0 : g',
  ],
  [
    'honoraires',
    'an escalation suspends',
    { factures: [F], journal: [entry('escalade', '2026-02-27', { sequence: 'honoraires' })] },
    '2026-03-01',
    'suspendu escalation',
  ],
  [
    'honoraires',
    'a pieces relance yesterday: the dossier’s gap',
    { factures: [F], journal: [sent('pieces', 'R1', '2026-02-28')] },
    '2026-03-01',
    'attendre R1 le 2026-03-03 (gap)',
  ],
  [
    COURTOISE,
    'a pieces relance is not held ten days against the invoice',
    { factures: [F], journal: [sent('pieces', 'R1', '2026-03-04')] },
    '2026-03-08',
    'R1 email J+7 : f',
  ],
  [
    'honoraires',
    'new invoice after the last step: R1, the old one listed',
    {
      factures: [F, facture('n', '2026-05-01')],
      journal: left('honoraires', 'R1 01/03, R2 08/03, R3 15/03, R4 31/03, R5 03/04, R6 10/04'),
    },
    '2026-05-01',
    'R1 email J+0 : f, n',
  ],
  [
    'honoraires',
    'another sequence’s steps do not count',
    { factures: [F], journal: left('multicanale', 'R1 02/02') },
    '2026-03-01',
    'R1 email J+0 : f',
  ],
];

test.each(ROWS)('%s: %s', (sequence, _rule, part, today, expected) => {
  const situation = { pieces: [], factures: [], journal: [], ...part };
  expect(tell(dueStep(cabinetPolicy, sequence, situation, day(today)))).toBe(expected);
});

test('the greatest number of contacts ends the sequence', () => {
  const { honoraires } = cabinetPolicy.sequences;
  const policy = {
    ...cabinetPolicy,
    sequences: { ...cabinetPolicy.sequences, honoraires: { ...honoraires, limits: { maxContacts: 2 } } },
  };
  const situation = { pieces: [], factures: [F], journal: left('honoraires', 'R1 01/03, R2 08/03') };
  expect(tell(dueStep(policy, 'honoraires', situation, day('2026-03-15')))).toBe('fin limit-reached');
});

test('a window tells its last day', () => {
  const due = dueStep(
    cabinetPolicy,
    COURTOISE,
    { pieces: [], factures: [F], journal: [] },
    day('2026-03-20'),
  );
  expect(due).toMatchObject({ kind: 'due', before: '2026-03-16' });
});
