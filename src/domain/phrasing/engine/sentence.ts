import { CueFlags } from './cues';
import { repairElisions } from './repairElisions';
import type { Token } from './token';
import { tokenize } from './tokenize';
import { MARKS, marksOf } from './wordClasses';

/** One sentence (or list item, or title) with its tokens and the one line of text that the patterns run on. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** The tokens, each with the marks of its classes, between single spaces: `" vous n' avez pas "`. */
  readonly line: string;
  /** Place of each token in `line`. */
  readonly places: readonly number[];
  readonly source: string;
  readonly cues: CueFlags;
}

/** Reads `[start, end)` of the text as one sentence. */
export function readSentence(text: string, start: number, end: number): Sentence {
  const tokens = repairElisions(tokenize(text, start, end));
  const places: number[] = [];
  let line = ' ';
  for (const token of tokens) {
    places.push(line.length);
    line += `${token.text}${MARKS}${marksOf(token.text)} `;
  }
  return { start, end, tokens, line, places, source: text, cues: new CueFlags(tokens) };
}

/** The token that holds a place of `line`. */
export function tokenAt(sentence: Sentence, place: number): number {
  let low = 0;
  let high = sentence.places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentence.places[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
