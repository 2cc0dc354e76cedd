import { decodeWeights } from './decodeWeights';
import { valueOf } from './weightCode';

/** Weights as training writes them. */
export interface Learned {
  /** What the steps of each judgement start from, and what one is worth. */
  readonly rules: readonly { readonly bias: number; readonly unit: number }[];
  /** The steps of all places (`encodeWeights`). */
  readonly code: string;
}

export interface LinearModel {
  /** What a place says for a judgement, in its units. */
  weightAt(place: number, rule: number): number;
  /**
   * For each judgement, how far what has these places is on its side: above zero it rather is, around ±1 it is clear.
   * @param places each once
   */
  score(places: readonly number[]): number[];
}

/**
 * Weights stand side by side at each place, two to a number, that of the second judgement of a pair above the 16 bits of that of
 * the first: so many numbers are summed at once, which costs a tenth of going through those that are not zero.
 */
const PAIRS = 5;
const HALF = 0x10000;
/** No sum of so many weights passes 16 bits. */
const MOST = 3000;

const firstOf = (pair: number): number => (pair << 16) >> 16;
const secondOf = (pair: number): number => (pair - firstOf(pair)) >> 16;

/** A model of so many places. Its weights are read from their written form at first use, with the kinds of places that it was written by. */
export function linearModel(learned: Learned, size: number, kinds?: () => Uint8Array): LinearModel {
  const { rules } = learned;
  const count = rules.length;
  let read: Int32Array | undefined;
  const pairs = (): Int32Array =>
    (read = read ?? paired(decodeWeights(learned.code, size, count, kinds?.()), size, count));
  return {
    weightAt(place, rule) {
      const pair = pairs()[place * PAIRS + (rule >> 1)]!;
      return rule & 1 ? secondOf(pair) : firstOf(pair);
    },
    score(places) {
      const weights = pairs();
      const sums = new Int32Array(2 * PAIRS);
      for (let from = 0; from < places.length; from += MOST) addTo(sums, weights, places, from);
      const value = featureValue(places.length);
      return rules.map(({ bias, unit }, rule) => (bias + sums[rule]! * unit) * value);
    },
  };
}

/** Adds the weights of the places from `from` on, `MOST` at most. */
function addTo(sums: Int32Array, weights: Int32Array, places: readonly number[], from: number): void {
  const to = Math.min(places.length, from + MOST);
  let [a, b, c, d, e] = [0, 0, 0, 0, 0];
  for (let i = from; i < to; i++) {
    const at = places[i]! * PAIRS;
    a = (a + weights[at]!) | 0;
    b = (b + weights[at + 1]!) | 0;
    c = (c + weights[at + 2]!) | 0;
    d = (d + weights[at + 3]!) | 0;
    e = (e + weights[at + 4]!) | 0;
  }
  [a, b, c, d, e].forEach((pair, k) => {
    sums[2 * k]! += firstOf(pair);
    sums[2 * k + 1]! += secondOf(pair);
  });
}

/** What each feature of a sentence is worth: long sentences have many. */
export function featureValue(count: number): number {
  return Math.pow(count + 1, -0.3);
}

function paired(steps: Int8Array, size: number, count: number): Int32Array {
  if (count > 2 * PAIRS) throw new Error(`${count} > ${2 * PAIRS}`);
  const pairs = new Int32Array(size * PAIRS);
  for (let place = 0, at = 0; place < size; place++)
    for (let rule = 0; rule < count; rule++, at++)
      pairs[place * PAIRS + (rule >> 1)]! += valueOf(steps[at]!) * (rule & 1 ? HALF : 1);
  return pairs;
}
