import { correctionProblems, openCorrections } from '../../../src/domain/journal/corrections';
import { missionState } from '../../../src/domain/steps/missionState';
import { day, entry } from '../support/dossiers';

test.each([
  ['nothing was decided', [], 'running'],
  ['suspended', [entry('suspension', '2026-03-02')], 'suspended'],
  ['reorganised', [entry('reorganisation', '2026-03-02')], 'reorganised'],
  [
    'the last decision holds',
    [entry('reorganisation', '2026-03-04'), entry('suspension', '2026-03-02')],
    'reorganised',
  ],
  ['taken up again', [entry('suspension', '2026-03-02'), entry('reprise', '2026-03-04')], 'running'],
  [
    'taken up again by a machine whose clock is late',
    [
      entry('suspension', '2026-03-04', { operationId: 'S' }),
      entry('reprise', '2026-03-03', { follows: 'S' }),
    ],
    'running',
  ],
  ['and suspended again', [entry('reprise', '2026-03-04'), entry('suspension', '2026-03-05')], 'suspended'],
])('%s: %#', (_name, journal, kind) => {
  expect(missionState(journal).kind).toBe(kind);
});

test('who and when are those of the entry', () => {
  const suspended = entry('suspension', '2026-03-02');
  expect(missionState([entry('relance', '2026-03-01'), suspended])).toEqual({
    kind: 'suspended',
    since: suspended,
  });
});

const TODAY = day('2026-03-10');
const GOOD = {
  objectif: 'TVA février 2026',
  impact: 'TVA déductible minorée de 400 €',
  action: 'Déposer une déclaration rectificative',
  dueOn: day('2026-04-10'),
};

test.each([
  [{}, []],
  [{ dueOn: TODAY }, []],
  [{ dueOn: day('2026-03-09') }, ['date-passed']],
  [{ dueOn: '' as const }, ['date']],
  [{ objectif: ' ', impact: 'bref', action: '' }, ['objectif', 'impact', 'action']],
])('a corrective action %j: %j', (changed, problems) => {
  expect(correctionProblems({ ...GOOD, ...changed }, TODAY)).toEqual(problems);
});

test('corrective actions are followed until closed, the most urgent first', () => {
  const late = entry('base-incomplete', '2026-03-01', { dueOn: day('2026-05-01') });
  const soon = entry('base-incomplete', '2026-03-02', { dueOn: day('2026-04-01') });
  const done = entry('base-incomplete', '2026-03-03', { dueOn: day('2026-03-20') });
  const journal = [late, soon, done, entry('correctif', '2026-03-15', { follows: done.operationId })];
  expect(openCorrections(journal)).toEqual([soon, late]);
});
