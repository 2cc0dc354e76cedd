import { learnedRules } from '../../../../src/domain/phrasing/model/learnedRules';
import { SIZE } from '../../../../src/domain/phrasing/model/places';
import {
  decodeWeights,
  encodeWeights,
  LARGEST,
  valueOf,
} from '../../../../src/domain/phrasing/model/weightCode';
import { learned } from '../../../../src/domain/phrasing/model/weights';

test('weights read back as the squares of their steps', () => {
  const weights = Int8Array.from({ length: 2 * LARGEST + 1 }, (_, i) => i - LARGEST);
  const table = new Int8Array(weights.length);
  decodeWeights(encodeWeights(weights), table, 0, 1);
  expect(table).toEqual(weights.map(valueOf));
});

test('the weights of two rules stand side by side', () => {
  const table = new Int8Array(4);
  decodeWeights(encodeWeights(Int8Array.of(1, -2)), table, 0, 2);
  decodeWeights(encodeWeights(Int8Array.of(3, 0)), table, 1, 2);
  expect([...table]).toEqual([1, 9, -4, 0]);
});

test('the file holds one weight for each place of each rule', () => {
  expect(learned.map(({ code }) => code.length)).toEqual(learnedRules.map(() => SIZE));
  for (const { code } of learned) expect(code).toMatch(/^[M-S]+$/);
});
