import { learnedRules } from './learnedRules';
import { SIZE } from './places';
import type { Features } from './readFeatures';
import { decodeWeights } from './decodeWeights';
import { valueOf } from './weightCode';
import { learned } from './weights';

const RULES = learnedRules.length;
let table: Int8Array | undefined;

/** The weights of all rules, those of one place side by side; read from their written form at first use. */
export function weightTable(): Int8Array {
  if (table === undefined) table = decodeWeights(learned.code, SIZE, RULES).map(valueOf);
  return table;
}

/** What each feature of a sentence is worth: long sentences have many. */
export function featureValue(count: number): number {
  return Math.pow(count + 1, -0.3);
}

/** For each learned rule, how far the sentence is on the side of breaking it: above zero it rather does, around ±1 it is clear. */
export function score({ places }: Features): number[] {
  const weights = weightTable();
  const sums = learnedRules.map(() => 0);
  for (const place of places) {
    const at = place * RULES;
    for (let rule = 0; rule < RULES; rule++) sums[rule] = sums[rule]! + weights[at + rule]!;
  }
  const value = featureValue(places.length);
  return sums.map((sum, rule) => (learned.rules[rule]!.bias + sum * learned.rules[rule]!.unit) * value);
}
