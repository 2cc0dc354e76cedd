import { decisionTallies } from '../../../src/app/agreement/decisionTally';
import type { RequestFile } from '../../../src/app/agreement/cosignPorts';
import type { Outcome } from '../../../src/domain/agreement/approval';
import type { Dossier } from '../../../src/domain/dossier';
import type { JournalEntry } from '../../../src/domain/journal/journal';
import { cabinetPolicy as policy } from '../../../src/domain/policy/builtin/cabinet';
import { teamView } from '../../../src/domain/worklist/teamView';
import type { RunningDossier } from '../../../src/domain/worklist/worklist';
import { day, piece, sent } from '../support/dossiers';

const TODAY = day('2026-03-31');
const file = (
  id: string,
  pieces: RunningDossier['pieces'],
  journal: readonly JournalEntry[] = [],
): RunningDossier => ({
  dossier: { id, client: `Client ${id}`, reference: `D-${id}` } as Dossier,
  pieces,
  factures: [],
  journal,
});
const A = file(
  'A',
  [piece('a', '2026-03-01')],
  [sent('pieces', 'R1', '2026-03-04', ['a']), sent('pieces', 'R2', '2026-03-08', ['a'])],
);
const B = file('B', [piece('b', '2026-03-20', { objectif: 'bilan 2025' })]);
const C = file('C', [piece('c', '2026-03-10')], [sent('pieces', 'R1', '2026-03-14', ['c'])]);

test('where each dossier stands, the longest stay first', () => {
  const { rows } = teamView(policy, [B, C, A], TODAY);
  expect(rows.map(({ dossier, objectif, step, days }) => [dossier.id, objectif, step, days])).toEqual([
    ['A', 'TVA mars 2026', 'R2', 23],
    ['C', 'TVA mars 2026', 'R1', 17],
    ['B', 'bilan 2025', undefined, 11],
  ]);
});

test('how long dossiers stay at each step: those there now, and those that went on', () => {
  const { steps } = teamView(policy, [A, B, C], TODAY);
  expect(steps.slice(0, 4)).toEqual([
    // A waited 3 days for its R1, C 4, B waits since 11.
    { now: 1, median: 4, longest: 11 },
    { step: 'R1', now: 1, median: 4, longest: 17 },
    { step: 'R2', now: 1, median: 23, longest: 23 },
    { step: 'R3', now: 0, median: undefined, longest: undefined },
  ]);
});

test('by objectif, the longest first', () => {
  expect(teamView(policy, [A, B, C], TODAY).objectifs).toEqual([
    { objectif: 'TVA mars 2026', dossiers: 2, longest: 23 },
    { objectif: 'bilan 2025', dossiers: 1, longest: 11 },
  ]);
});

test.each([
  ['nothing awaited', file('D', [piece('d', '2026-03-01', { recueLe: day('2026-03-05') })])],
  ['not due yet', file('D', [piece('d', '2026-04-01')])],
])('%s: not among them', (_name, one) => {
  expect(teamView(policy, [one], TODAY).rows).toEqual([]);
});

test('a relance of an earlier cycle says nothing of this one', () => {
  const again = file('D', [piece('d', '2026-03-20')], [sent('pieces', 'R3', '2026-02-10', ['old'])]);
  expect(teamView(policy, [again], TODAY).rows[0]).not.toHaveProperty('step');
});

test('nobody is named in it', () => {
  expect(JSON.stringify(teamView(policy, [A, B, C], TODAY))).not.toContain('claire');
});

const decided = (
  number: number,
  dossierId: string,
  ...outcomes: readonly (readonly [string, Outcome])[]
): RequestFile =>
  ({
    request: { number, dossierId },
    decisions: outcomes.map(([by, outcome], id) => ({ id, by, outcome })),
  }) as unknown as RequestFile;

/** Its row, or that of a decision on it: what it holds counts for nothing. */
const changedSince = (file: RequestFile): RequestFile => ({
  ...file,
  request: { ...file.request, altered: true },
});

test('one’s own decisions by dossier; what was taken back, others’ decisions, and altered requests are not counted', () => {
  const files = [
    decided(1, 'A', ['me', 'cosigned']),
    decided(2, 'A', ['me', 'changes-asked']),
    decided(3, 'B', ['me', 'cosigned'], ['me', 'withdrawn']),
    decided(4, 'C', ['other', 'refused']),
    decided(5, 'D', ['other', 'cosigned'], ['me', 'refused']),
    changedSince(decided(6, 'E', ['me', 'cosigned'])),
  ];
  expect(decisionTallies(files, 'me')).toEqual([
    { dossierId: 'D', given: 0, changesAsked: 0, refused: 1 },
    { dossierId: 'A', given: 1, changesAsked: 1, refused: 0 },
  ]);
});
