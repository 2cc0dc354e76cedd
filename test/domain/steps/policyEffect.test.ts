import { policyEffect } from '../../../src/domain/steps/policyEffect';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import type { Policy } from '../../../src/domain/policy/schema';
import { day, piece, sent } from '../support/dossiers';
import { tell } from '../support/tell';

const { pieces } = cabinetPolicy.sequences;
const later: Policy = {
  ...cabinetPolicy,
  sequences: {
    ...cabinetPolicy.sequences,
    pieces: {
      ...pieces,
      steps: pieces.steps.map((step) => (step.id === 'R2' ? { ...step, from: 8 } : step)),
    },
  },
};

const at = (dossierId: string, echeance: string, step?: string) => ({
  dossierId,
  sequence: 'pieces' as const,
  situation: {
    pieces: [piece('a', echeance)],
    factures: [],
    journal: step ? [sent('pieces', step, '2026-03-04', ['a'])] : [],
  },
});

test('R2 moved by a day changes the dossiers that wait for it or have it due, and no other', () => {
  const cases = [
    at('due', '2026-03-01', 'R1'),
    at('waiting', '2026-03-02', 'R1'),
    at('before', '2026-03-05'),
    at('after', '2026-02-20', 'R2'),
  ];
  const changed = policyEffect(cabinetPolicy, later, cases, day('2026-03-08'));
  expect(changed.map(({ dossierId, before, after }) => [dossierId, tell(before), tell(after)])).toEqual([
    ['due', 'R2 email J+7 : a', 'attendre R2 le 2026-03-09 (already-sent)'],
    ['waiting', 'attendre R2 le 2026-03-09 (already-sent)', 'attendre R2 le 2026-03-10 (already-sent)'],
  ]);
});

test('the same policy changes nothing', () => {
  expect(policyEffect(cabinetPolicy, cabinetPolicy, [at('x', '2026-03-01')], day('2026-03-08'))).toEqual([]);
});
