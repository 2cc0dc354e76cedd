import { addDays } from '../../../src/domain/dates/plainDate';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import {
  filterWorklist,
  nextDueDay,
  worklist,
  type RunningDossier,
} from '../../../src/domain/worklist/worklist';
import { day, facture, piece, sent } from '../support/dossiers';
import { dossier } from '../support/parties';

const TODAY = day('2026-03-16');

const file = (id: string, more: Partial<RunningDossier> = {}): RunningDossier => ({
  dossier: { ...dossier, id, reference: `D-${id}`, client: `Client ${id}` },
  pieces: [],
  factures: [],
  journal: [],
  ...more,
});
/** One piece, `late` days after its internal due date, with a legal deadline `left` days ahead. */
const awaited = (id: string, late: number, left?: number) =>
  piece(`p${id}`, addDays(TODAY, -late), left === undefined ? {} : { echeanceLegale: addDays(TODAY, left) });

const tell = (files: readonly RunningDossier[]): readonly string[] =>
  worklist(cabinetPolicy, files, TODAY).map(
    ({ dossier: { id }, due, dueSince, urgency }) =>
      `${id} ${due.sequence} ${due.step} J+${due.day} ${urgency} ${dueSince}`,
  );

describe('what is in the list', () => {
  test.each<[string, RunningDossier, readonly string[]]>([
    ['nothing awaited', file('1'), []],
    ['not due yet', file('1', { pieces: [awaited('1', 2)] }), []],
    ['due today', file('1', { pieces: [awaited('1', 3)] }), ['1 pieces R1 J+3 today 2026-03-16']],
    ['due since yesterday', file('1', { pieces: [awaited('1', 4)] }), ['1 pieces R1 J+4 late 2026-03-15']],
    [
      'due earlier by the calendar, held back until today by the gap since the last contact',
      file('1', {
        pieces: [awaited('1', 9)],
        journal: [sent('pieces', 'R1', addDays(TODAY, -cabinetPolicy.spacing.minimumGapDays), ['p1'])],
      }),
      ['1 pieces R2 J+9 today 2026-03-16'],
    ],
    ['everything received', file('1', { pieces: [{ ...awaited('1', 9), recueLe: TODAY }] }), []],
    [
      'a legal deadline seven days ahead',
      file('1', { pieces: [awaited('1', 3, 7)] }),
      ['1 pieces R1 J+3 deadline 2026-03-16'],
    ],
    [
      'a legal deadline eight days ahead',
      file('1', { pieces: [awaited('1', 3, 8)] }),
      ['1 pieces R1 J+3 today 2026-03-16'],
    ],
    [
      'a legal deadline that has passed',
      file('1', { pieces: [awaited('1', 3, -1)] }),
      ['1 pieces R1 J+3 deadline 2026-03-16'],
    ],
    [
      'pieces and invoices: a row each',
      file('1', { pieces: [awaited('1', 3)], factures: [facture('1', TODAY)] }),
      ['1 pieces R1 J+3 today 2026-03-16', '1 honoraires R1 J+0 today 2026-03-16'],
    ],
  ])('%s', (_what, one, rows) => {
    expect(tell([one])).toEqual(rows);
  });
});

test('the nearest legal deadline first, then the latest, then the name', () => {
  const files = [
    file('a', { pieces: [awaited('a', 3)] }),
    file('b', { pieces: [awaited('b', 5, 30)] }),
    file('c', { pieces: [awaited('c', 6, 20)] }),
    file('d', { pieces: [awaited('d', 40)] }),
    file('e', { pieces: [awaited('e', 3, 6)] }),
    file('f', { pieces: [awaited('f', 3, -10)] }),
    file('g', { pieces: [awaited('g', 40)] }),
  ];
  const order = (list: readonly RunningDossier[]) =>
    worklist(cabinetPolicy, list, TODAY).map((row) => row.dossier.id);
  expect(order(files)).toEqual(['f', 'e', 'c', 'b', 'd', 'g', 'a']);
  expect(order([...files].reverse())).toEqual(order(files));
});

test('two awaited pieces: the row names what the nearer deadline is for', () => {
  const [row] = worklist(
    cabinetPolicy,
    [
      file('1', {
        pieces: [
          { ...awaited('1', 5, 40), objectif: 'Bilan 2025' },
          { ...awaited('2', 5, 9), objectif: 'TVA février 2026' },
        ],
      }),
    ],
    TODAY,
  );
  expect(row?.objectif).toEqual({ name: 'TVA février 2026', deadline: '2026-03-25' });
});

test.each([
  ['no dossier', [], undefined],
  ['nothing awaited', [file('1')], undefined],
  [
    'the nearest of what waits, pieces or invoices',
    [file('1', { pieces: [awaited('1', 1)] }), file('2', { factures: [facture('2', addDays(TODAY, 1))] })],
    '2026-03-17',
  ],
])('the next day on which something is due: %s', (_what, files, next) => {
  expect(nextDueDay(cabinetPolicy, files, TODAY)).toBe(next);
});

describe('filters', () => {
  const rows = worklist(
    cabinetPolicy,
    [
      { ...file('1', { pieces: [awaited('1', 3)] }), dossier: { ...dossier, id: '1', client: 'Été & Fils' } },
      { ...file('2', { pieces: [awaited('2', 25)] }), dossier: { ...dossier, id: '2', reference: 'D-0077' } },
    ],
    TODAY,
  );
  test.each([
    [{}, ['2', '1']],
    [{ late: true }, ['2']],
    [{ agreement: true }, ['2']],
    [{ step: 'R1' }, ['2', '1']],
    [{ step: 'R2' }, []],
    [{ text: ' ETE ' }, ['1']],
    [{ text: 'd-0077' }, ['2']],
    [{ text: 'tenue' }, ['2', '1']],
    [{ text: 'd-0077', step: 'R2' }, []],
  ])('%j', (filter, ids) => {
    expect(filterWorklist(rows, filter, TODAY).map((row) => row.dossier.id)).toEqual(ids);
  });
});
