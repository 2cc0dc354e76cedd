import { exposedDeadlines, exposes, presses } from '../../../src/domain/steps/legalDeadline';
import { addDays } from '../../../src/domain/dates/plainDate';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { worklist } from '../../../src/domain/worklist/worklist';
import { objectifText } from '../../../src/texts/steps/due';
import { day, piece } from '../support/dossiers';
import { dossier } from '../support/parties';

const TODAY = day('2026-03-16');

/** Every screen that speaks of a near legal deadline goes by one of the two. */
test.each([
  [16, false, false],
  [15, true, false],
  [8, true, false],
  [7, true, true],
  [0, true, true],
  [-1, true, true],
])('a legal deadline in %i days', (left, exposed, pressing) => {
  const deadline = addDays(TODAY, left);
  const pieces = [piece('a', addDays(TODAY, -3), { echeanceLegale: deadline })];
  expect(exposes(deadline, TODAY)).toBe(exposed);
  expect(exposedDeadlines(pieces, TODAY)).toHaveLength(exposed ? 1 : 0);

  expect(presses(deadline, TODAY)).toBe(pressing);
  const [row] = worklist(cabinetPolicy, [{ dossier, pieces, factures: [], journal: [] }], TODAY);
  expect(row!.urgency === 'deadline').toBe(pressing);
  expect(/, (?:dans|demain|aujourd’hui)|passée/.test(objectifText('TVA', deadline, TODAY))).toBe(pressing);
});
