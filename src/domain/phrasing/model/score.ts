import { learnedRules } from './learnedRules';
import { SIZE } from './places';
import type { Features } from './readFeatures';
import { decodeWeights } from './decodeWeights';
import { valueOf } from './weightCode';
import { learned } from './weights';

const RULES = learnedRules.length;

/** The weights of all rules. Most are zero: only the others are gone through for a feature. */
interface Weights {
  /** For each place, where its weights begin among `rules` and `values`. */
  readonly starts: Uint32Array;
  readonly rules: Uint8Array;
  readonly values: Int8Array;
}

let table: Weights | undefined;

function readWeights(): Weights {
  const steps = decodeWeights(learned.code, SIZE, RULES);
  const starts = new Uint32Array(SIZE + 1);
  const rules = new Uint8Array(steps.length);
  let count = 0;
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at]!;
    const rule = at % RULES;
    if (step !== 0) {
      rules[count] = rule;
      steps[count++] = valueOf(step);
    }
    starts[(at - rule) / RULES + 1] = count;
  }
  return { starts, rules, values: steps };
}

/** They are read from their written form at first use. */
const weights = (): Weights => (table = table ?? readWeights());

/** What a place says for a rule. */
export function weightAt(place: number, rule: number): number {
  const { starts, rules, values } = weights();
  for (let at = starts[place]!; at < starts[place + 1]!; at++) if (rules[at] === rule) return values[at]!;
  return 0;
}

/** What each feature of a sentence is worth: long sentences have many. */
export function featureValue(count: number): number {
  return Math.pow(count + 1, -0.3);
}

/** For each learned rule, how far the sentence is on the side of breaking it: above zero it rather does, around ±1 it is clear. */
export function score({ places }: Features): number[] {
  const { starts, rules, values } = weights();
  const sums = new Int32Array(RULES);
  for (let i = 0; i < places.length; i++) {
    const end = starts[places[i]! + 1]!;
    for (let at = starts[places[i]!]!; at < end; at++) sums[rules[at]!]! += values[at]!;
  }
  const value = featureValue(places.length);
  return learned.rules.map(({ bias, unit }, rule) => (bias + sums[rule]! * unit) * value);
}
