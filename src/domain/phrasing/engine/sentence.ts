import { anchorsIn, type Anchor } from './anchors';
import { readWord, type Word } from './readWord';
import { repairElisions } from './repairElisions';
import type { Token } from './token';
import { tokenize } from './tokenize';

/** One sentence (or list item, or title) with its tokens and what the patterns know of them. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly source: string;
  /** The tokens as patterns know them. */
  readonly words: readonly Word[];
  /** Which anchors they hold: 1 or 0 for each, up to `least` and for some above it. */
  anchors(least: Anchor): Uint8Array;
}

/** Reads `[start, end)` of the text as one sentence. */
export function readSentence(text: string, start: number, end: number): Sentence {
  const tokens = repairElisions(tokenize(text, start, end));
  const words = tokens.map(({ text: word }) => readWord(word));
  return { start, end, tokens, words, anchors: anchorsIn(words), source: text };
}
