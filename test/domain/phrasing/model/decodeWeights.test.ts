import * as fc from 'fast-check';
import { encodeWeights } from '../../../corpus/training/encodeWeights';
import { decodeWeights } from '../../../../src/domain/phrasing/model/decodeWeights';
import { likelyPlaces } from '../../../../src/domain/phrasing/model/likelyPlaces';
import { learnedRules } from '../../../../src/domain/phrasing/model/learnedRules';
import { SIZE } from '../../../../src/domain/phrasing/model/places';
import { LARGEST } from '../../../../src/domain/phrasing/model/weightCode';
import { learned } from '../../../../src/domain/phrasing/model/weights';

const RULES = 3;
const steps = fc
  .array(fc.tuple(...Array.from({ length: RULES }, () => fc.integer({ min: -LARGEST, max: LARGEST }))), {
    maxLength: 60,
  })
  .map((rows) => Int8Array.from(rows.flat()));

test('steps read back as they were written, in characters that need no escape', () => {
  fc.assert(
    fc.property(steps, (written) => {
      const code = encodeWeights(written, RULES);
      expect(code).toMatch(/^[(-[\]-h]*$/);
      expect(decodeWeights(code, written.length / RULES, RULES)).toEqual(written);
    }),
  );
});

test('steps read back by the kinds of places that they were written by', () => {
  fc.assert(
    fc.property(steps, fc.uint8Array({ minLength: 60, maxLength: 60, max: 3 }), (written, kinds) => {
      const code = encodeWeights(written, RULES, kinds);
      expect(decodeWeights(code, written.length / RULES, RULES, kinds)).toEqual(written);
    }),
  );
});

test('zeros take next to no room', () => {
  expect(encodeWeights(new Int8Array(9999 * RULES), RULES).length).toBeLessThan(100);
});

test('the file holds the weights of every rule', () => {
  expect(learned.rules).toHaveLength(learnedRules.length);
  const table = decodeWeights(learned.code, SIZE, learnedRules.length, likelyPlaces());
  learnedRules.forEach((_, rule) => {
    const own = table.filter((_step, i) => i % learnedRules.length === rule);
    expect(Math.min(...own)).toBeLessThan(-1);
    expect(Math.max(...own)).toBe(LARGEST);
  });
});
