import { common } from '../lexicon/common';
import { time } from '../lexicon/time';
import type { RuleId } from '../types';
import { followSteps } from './followSteps';
import type { Hit } from './hit';
import { readPattern, type Alternative, type Lexicon } from './pattern';
import { isIn, type Word } from './readWord';
import type { Sentence } from './sentence';
import type { WordSet } from './wordSet';

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

const NO_CLASS: Lexicon = {};
const vocabularies = new Map<Lexicon, Lexicon>();

/** Patterns are read at the first use. */
class PatternSet {
  private readonly alternatives: Alternative[] = [];
  private anchors: Uint16Array | undefined;

  constructor(
    private readonly patterns: readonly string[],
    private readonly lexicon: Lexicon,
  ) {}

  private read(): Uint16Array {
    const { alternatives, lexicon, patterns } = this;
    const words = vocabularies.get(lexicon) ?? { ...common, ...time, ...lexicon };
    vocabularies.set(lexicon, words);
    for (const pattern of patterns) alternatives.push(...readPattern(pattern, words));
    return (this.anchors = Uint16Array.from(alternatives, ({ anchor }) => anchor));
  }

  /** The leftmost span from the token `first` on; with `any`, the first that is found. */
  find({ words, anchors }: Sentence, first: number, any: boolean): Span | null {
    const needed = this.anchors ?? this.read();
    const flags = anchors.read();
    let end = -1;
    let from = words.length;
    for (let i = 0; i < needed.length; i++) {
      if (flags[needed[i]!] !== 1) continue;
      const { first: step, opening, needs } = this.alternatives[i]!.steps();
      if (!haveAll(words, needs)) continue;
      for (let at = first; at < from; at++) {
        if (opening !== undefined && !isIn(words[at]!, opening)) continue;
        const found = followSteps(step, words, at);
        if (found < 0) continue;
        from = at;
        end = found;
        if (any) break;
      }
      if (any && end >= 0) break;
    }
    return end < 0 ? null : { from, to: Math.max(from, end - 1) };
  }
}

function haveAll(words: readonly Word[], needs: readonly WordSet[]): boolean {
  for (let i = 0; i < needs.length; i++) {
    const set = needs[i]!;
    let at = 0;
    while (at < words.length && !isIn(words[at]!, set)) at++;
    if (at === words.length) return false;
  }
  return true;
}

/** Finds the first place of a sentence, from its token `first` on, where one of the patterns stands. */
export function matcher(patterns: readonly string[], lexicon: Lexicon = NO_CLASS): Matcher {
  const set = new PatternSet(patterns, lexicon);
  return (sentence, first = 0) => set.find(sentence, first, false);
}

/** True when one of the patterns stands in the sentence. */
export function holds(
  patterns: readonly string[],
  lexicon: Lexicon = NO_CLASS,
): (sentence: Sentence) => boolean {
  const set = new PatternSet(patterns, lexicon);
  return (sentence) => set.find(sentence, 0, true) !== null;
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
