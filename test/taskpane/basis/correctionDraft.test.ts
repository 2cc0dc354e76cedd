import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { draftShown, objectifOf, typedIn } from '../../../src/taskpane/basis/correctionDraft';
import { day, piece } from '../../domain/support/dossiers';

const PIECES = [
  piece('r', '2026-03-01', { objectif: 'Bilan 2025', recueLe: day('2026-03-04') }),
  piece('a', '2026-03-01', { objectif: 'TVA février 2026' }),
  piece('b', '2026-03-09', { objectif: 'DSN février 2026' }),
];

test.each([
  ['établirons la DSN de février 2026 sur la base incomplète', 'DSN février 2026'],
  ['établirons la déclaration de TVA de février 2026 sur la base incomplète', 'TVA février 2026'],
  ['sur une base incomplète', 'TVA février 2026'],
])('« %s »: the corrective action is for what the message names', (reserve, objectif) => {
  expect(objectifOf(cabinetPolicy, PIECES, reserve)).toBe(objectif);
});

const CLAIRE = { name: 'Claire', address: 'claire@orme.example' };
const MARC = { name: 'Marc', address: 'marc@orme.example' };
const TVA = 'TVA février 2026';
const DSN = 'DSN février 2026';

/** What the form shows of the objectif, after what was typed beside the first proposal and the message was changed. */
test.each<[string, object, string]>([
  ['nothing was typed: it follows the message', {}, DSN],
  ['only the impact was typed: it follows', { impact: 'Crédit de TVA estimé' }, DSN],
  ['somebody wrote another one: it stays', { objectif: 'CA12 2025' }, 'CA12 2025'],
  ['somebody emptied it: it stays empty', { objectif: '' }, ''],
])('%s', (_name, change, expected) => {
  const first = draftShown({}, TVA, [CLAIRE, MARC]);
  expect(first).toMatchObject({ objectif: TVA, owner: CLAIRE.address });
  const typed = typedIn({ ...first, ...change }, TVA);
  expect(draftShown(typed, DSN, [CLAIRE, MARC])).toEqual({ ...first, ...change, objectif: expected });
});

test('who was to put it right has left the dossier: the writer is shown, who can be changed', () => {
  const typed = typedIn({ ...draftShown({}, TVA, [CLAIRE, MARC]), owner: MARC.address }, TVA);
  expect(draftShown(typed, TVA, [CLAIRE, MARC]).owner).toBe(MARC.address);
  expect(draftShown(typed, TVA, [CLAIRE]).owner).toBe(CLAIRE.address);
});
