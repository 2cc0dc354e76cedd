import { common } from '../lexicon/common';
import { time } from '../lexicon/time';
import type { RuleId } from '../types';
import { anchorOf } from './anchors';
import { followSteps } from './followSteps';
import type { Hit } from './hit';
import { knowWords } from './mendWord';
import { readPattern, type Alternative, type Lexicon, type Steps } from './pattern';
import { isIn } from './readWord';
import type { Sentence } from './sentence';

/** Patterns of one variant of a rule; `unless` anywhere in the sentence silences them. */
export interface Variant {
  readonly code: string;
  readonly patterns: readonly string[];
  readonly unless?: readonly string[];
  /** The sentence must also hold one of these. */
  readonly also?: readonly string[];
}

/** Tokens `[from, to]` of a sentence, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export type Matcher = (sentence: Sentence, first?: number) => Span | null;

/** Anchors of an alternative: its own and, once its steps are read, those of the rarest words that they need. */
const EACH = 4;

const NO_CLASS: Lexicon = {};
const vocabularies = new Map<Lexicon, Lexicon>();

/** Finds the leftmost place from the token `first` on or, with `any`, the first that is found; reads patterns at the first use. */
function finder(
  patterns: readonly string[],
  lexicon: Lexicon,
): (sentence: Sentence, first: number, any: boolean) => Span | null {
  knowWords(patterns);
  let alternatives: Alternative[] | undefined;
  let anchors: Uint16Array;
  let last = 0;
  const steps: (Steps | undefined)[] = [];
  const read = (): Alternative[] => {
    const vocabulary = vocabularies.get(lexicon) ?? { ...common, ...time, ...lexicon };
    vocabularies.set(lexicon, vocabulary);
    const all: Alternative[] = [];
    for (const pattern of patterns) all.push(...readPattern(pattern, vocabulary));
    anchors = new Uint16Array(all.length * EACH);
    all.forEach(({ anchor }, i) => (anchors[i * EACH] = anchor));
    last = Math.max(...anchors);
    return all;
  };
  const stepsOf = (i: number): Steps => {
    const before = steps[i];
    if (before !== undefined) return before;
    const now = alternatives![i]!.steps();
    for (let k = 1; k < EACH; k++) anchors[i * EACH + k] = anchorOf(now.needs[k - 1]);
    return (steps[i] = now);
  };
  return (sentence, first, any) => {
    alternatives = alternatives ?? read();
    const { words } = sentence;
    const flags = sentence.anchors(last);
    let end = -1;
    let from = words.length;
    for (let i = 0, k = 0; k < anchors.length && !(any && end >= 0); i++, k += EACH) {
      // Of an anchor made since the sentence was read, nothing is known.
      if (flags[anchors[k]!] === 0 || flags[anchors[k + 1]!] === 0) continue;
      if (flags[anchors[k + 2]!] === 0 || flags[anchors[k + 3]!] === 0) continue;
      const { first: step, opening } = stepsOf(i);
      for (let at = first; at < from; at++) {
        if (opening !== undefined && !isIn(words[at]!, opening)) continue;
        const found = followSteps(step, words, at);
        if (found < 0) continue;
        from = at;
        end = found;
      }
    }
    return end < 0 ? null : { from, to: Math.max(from, end - 1) };
  };
}

/** Finds the first place of a sentence, from its token `first` on, where one of the patterns stands. */
export function matcher(patterns: readonly string[], lexicon: Lexicon = NO_CLASS): Matcher {
  const find = finder(patterns, lexicon);
  return (sentence, first = 0) => find(sentence, first, false);
}

/** True when one of the patterns stands in the sentence. */
export function holds(
  patterns: readonly string[],
  lexicon: Lexicon = NO_CLASS,
): (sentence: Sentence) => boolean {
  const find = finder(patterns, lexicon);
  return (sentence) => find(sentence, 0, true) !== null;
}

/** Reads a table of variants as a finder of hits, one at most per variant. */
export function variantFinder(
  rule: RuleId,
  variants: readonly Variant[],
  lexicon: Lexicon = NO_CLASS,
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
      hits.push({ rule, code, ...found });
    }
    return hits;
  };
}
