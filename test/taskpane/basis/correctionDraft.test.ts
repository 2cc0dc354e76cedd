import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { objectifOf } from '../../../src/taskpane/basis/correctionDraft';
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
