import { common } from '../lexicon/common';
import { time } from '../lexicon/time';
import type { Hit } from './hit';
import { compilePattern, type Alternative, type Lexicon } from './pattern';
import { markOf } from './wordClasses';
import { tokenAt, type Sentence } from './sentence';
import type { RuleId } from '../types';

/** Patterns of one variant of a rule; `unless` anywhere in the sentence silences them. */
export interface Variant {
  readonly code: string;
  readonly patterns: readonly string[];
  readonly unless?: readonly string[];
  /** The sentence must also hold one of these. */
  readonly also?: readonly string[];
}

export type Matcher = (sentence: Sentence) => RegExpExecArray | null;

/** Finds the first place of a sentence where one of the patterns stands. Patterns are read at the first use. */
export function matcher(patterns: readonly string[], lexicon: Lexicon = {}): Matcher {
  let alternatives: readonly Alternative[] | undefined;
  const words = { ...common, ...time, ...lexicon };
  for (const forms of Object.values(words)) markOf(forms);
  return (sentence) => {
    alternatives = alternatives ?? flatten(patterns.map((pattern) => compilePattern(pattern, words)));
    let first: RegExpExecArray | null = null;
    for (const alternative of alternatives) {
      if (!sentence.cues.has(alternative.cues)) continue;
      const expression = alternative.expression();
      expression.lastIndex = 0;
      const found = expression.exec(sentence.line);
      if (found !== null && (first === null || found.index < first.index)) first = found;
    }
    return first;
  };
}

function flatten<T>(lists: readonly (readonly T[])[]): T[] {
  const all: T[] = [];
  for (const list of lists) all.push(...list);
  return all;
}

/** True when one of the patterns stands in the sentence. */
export function holds(patterns: readonly string[], lexicon: Lexicon = {}): (sentence: Sentence) => boolean {
  let alternatives: readonly Alternative[] | undefined;
  const words = { ...common, ...time, ...lexicon };
  for (const forms of Object.values(words)) markOf(forms);
  return (sentence) => {
    alternatives = alternatives ?? flatten(patterns.map((pattern) => compilePattern(pattern, words)));
    for (const alternative of alternatives) {
      if (!sentence.cues.has(alternative.cues)) continue;
      const expression = alternative.expression();
      expression.lastIndex = 0;
      if (expression.test(sentence.line)) return true;
    }
    return false;
  };
}

/** Reads a table of variants as a finder of hits, one at most per variant. */
export function variantFinder(
  rule: RuleId,
  variants: readonly Variant[],
  lexicon: Lexicon = {},
): (sentence: Sentence) => Hit[] {
  const compiled = variants.map((variant) => ({
    code: variant.code,
    match: matcher(variant.patterns, lexicon),
    isSilenced: variant.unless === undefined ? () => false : holds(variant.unless, lexicon),
    isAllowed: variant.also === undefined ? () => true : holds(variant.also, lexicon),
  }));
  return (sentence) => {
    const hits: Hit[] = [];
    for (const { code, match, isSilenced, isAllowed } of compiled) {
      const found = match(sentence);
      if (found === null || !isAllowed(sentence) || isSilenced(sentence)) continue;
      hits.push({ rule, code, ...tokensOf(sentence, found) });
    }
    return hits;
  };
}

/** The tokens that a match covers. */
export function tokensOf(sentence: Sentence, found: RegExpExecArray): { from: number; to: number } {
  const from = tokenAt(sentence, found.index + 1);
  const to = Math.max(from, tokenAt(sentence, found.index + found[0].length - 2));
  return { from, to };
}
