import type { Sentence } from '../engine/sentence';
import { BORDER, clauseAround, type Span } from './clauseAround';
import type { Field } from '../types';
import { readFeatures } from './readFeatures';
import { ruleModel } from './ruleModel';

/** The words that speak most for a rule, widened to their clause: tokens `[from, to]`. */
export function learnedSpan(sentence: Sentence, field: Field, rule: number): Span {
  const { tokens } = sentence;
  const worth = worthOfTokens(sentence, field, rule);
  let from = 0;
  let to = 0;
  let best = -Infinity;
  let start = 0;
  let sum = 0;
  for (let i = 0; i < worth.length; i++) {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += worth[i]!;
    if (sum > best) {
      best = sum;
      from = start;
      to = i;
    }
  }
  while (from < to && BORDER.test(tokens[from]!.text)) from++;
  while (to > from && BORDER.test(tokens[to]!.text)) to--;
  return clauseAround(sentence, { from, to });
}

/** What each token adds, less the average: a window of them is best where the rule is broken. */
function worthOfTokens(sentence: Sentence, field: Field, rule: number): number[] {
  const worth = sentence.tokens.map(() => 0);
  let total = 0;
  readFeatures(sentence, field, (place, from, to) => {
    const weight = ruleModel.weightAt(place, rule);
    const width = to - from + 1;
    if (width > 4) return;
    total += weight;
    for (let token = from; token <= to; token++) worth[token] = worth[token]! + weight / width;
  });
  const average = total / Math.max(1, worth.length);
  return worth.map((value) => value - average);
}
