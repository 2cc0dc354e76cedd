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

/** The weights of all judgements. Most are zero: only the others are gone through for a place. */
interface Weights {
  /** For each place, where its weights begin among `rules` and `values`. */
  readonly starts: Uint32Array;
  readonly rules: Uint8Array;
  readonly values: Int8Array;
}

/** A model of so many places. Its weights are read from their written form at first use, with the kinds of places that it was written by. */
export function linearModel(learned: Learned, size: number, kinds?: () => Uint8Array): LinearModel {
  const count = learned.rules.length;
  let table: Weights | undefined;
  const weights = (): Weights =>
    (table = table ?? readWeights(decodeWeights(learned.code, size, count, kinds?.()), size, count));
  return {
    weightAt(place, rule) {
      const { starts, rules, values } = weights();
      for (let at = starts[place]!; at < starts[place + 1]!; at++) if (rules[at] === rule) return values[at]!;
      return 0;
    },
    score(places) {
      const { starts, rules, values } = weights();
      const sums = new Int32Array(count);
      for (let i = 0; i < places.length; i++) {
        const end = starts[places[i]! + 1]!;
        for (let at = starts[places[i]!]!; at < end; at++) sums[rules[at]!]! += values[at]!;
      }
      const value = featureValue(places.length);
      return learned.rules.map(({ bias, unit }, rule) => (bias + sums[rule]! * unit) * value);
    },
  };
}

/** What each feature of a sentence is worth: long sentences have many. */
export function featureValue(count: number): number {
  return Math.pow(count + 1, -0.3);
}

function readWeights(steps: Int8Array, size: number, count: number): Weights {
  const starts = new Uint32Array(size + 1);
  const rules = new Uint8Array(steps.length);
  let kept = 0;
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at]!;
    const rule = at % count;
    if (step !== 0) {
      rules[kept] = rule;
      steps[kept++] = valueOf(step);
    }
    starts[(at - rule) / count + 1] = kept;
  }
  return { starts, rules, values: steps };
}
