import { approvalDays, approversOn } from '../../../src/domain/agreement/approvalDays';
import { dueStep } from '../../../src/domain/steps/dueStep';
import { addDays, plainDate } from '../../../src/domain/dates/plainDate';
import { cabinetPolicy as builtinPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { stepsOf } from '../../../src/domain/steps/stepsOf';

const since = plainDate('2026-03-02');
const piece = {
  id: '1',
  dossierId: '12',
  label: 'Relevé',
  objectif: 'TVA',
  echeance: since,
  priorite: 1,
  etag: '',
};

/** A draft of the step due at J+`prepared`, nothing sent before, that leaves at J+`sent`. */
function approvers(prepared: number, sent: number): readonly string[] {
  const today = addDays(since, prepared);
  const due = dueStep(builtinPolicy, 'pieces', { pieces: [piece], factures: [], journal: [] }, today);
  if (due.kind !== 'due') throw new Error(`not due at J+${prepared}`);
  const steps = stepsOf(builtinPolicy.sequences.pieces, undefined);
  return approversOn(approvalDays(builtinPolicy, due, steps, today), addDays(since, sent));
}

test.each<[number, number, string[]]>([
  [3, 3, []],
  [3, 20, []],
  [3, 21, ['manager']],
  [20, 20, []],
  [20, 21, ['manager']],
  [20, 30, ['manager', 'direction']],
  [21, 21, ['manager']],
  [23, 29, ['manager']],
  [30, 30, ['manager', 'direction']],
  [45, 45, ['manager', 'direction']],
])('prepared at J+%i, sent at J+%i', (prepared, sent, expected) => {
  expect(approvers(prepared, sent)).toEqual(expected);
});
