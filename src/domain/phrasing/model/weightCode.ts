/**
 * The written form of one rule's weights: for each that is not zero, one character for its value and one or more for
 * the places skipped before it. Characters are those that a string in a source file holds without escapes.
 */
const SKIPS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Skips all places of `SKIPS` and goes on. */
const FAR = '_';
const NEGATIVE = 'abcdefghijklmnopqrstuvwxyz';
const POSITIVE = '0123456789!#$%&()*+,-./:;<';

/** Weights are whole numbers from `-LARGEST` to `LARGEST`. */
export const LARGEST = 26;

export function encodeWeights(weights: ArrayLike<number>): string {
  let code = '';
  let skipped = 0;
  for (let place = 0; place < weights.length; place++) {
    const weight = weights[place]!;
    if (weight === 0) {
      skipped++;
      continue;
    }
    for (; skipped >= SKIPS.length; skipped -= SKIPS.length) code += FAR;
    code += SKIPS.charAt(skipped) + (weight < 0 ? NEGATIVE : POSITIVE).charAt(Math.abs(weight) - 1);
    skipped = 0;
  }
  return code;
}

/** Reads the weights of one rule into every `stride`-th cell of the table, from `first` on. */
export function decodeWeights(code: string, table: Int8Array, first: number, stride: number): void {
  let place = -1;
  for (let i = 0; i < code.length; i++) {
    const mark = code.charAt(i);
    if (mark === FAR) {
      place += SKIPS.length;
      continue;
    }
    place += SKIPS.indexOf(mark) + 1;
    i++;
    const value = code.charAt(i);
    const positive = POSITIVE.indexOf(value);
    table[first + place * stride] = positive >= 0 ? positive + 1 : -1 - NEGATIVE.indexOf(value);
  }
}
