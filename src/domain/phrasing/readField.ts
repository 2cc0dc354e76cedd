import type { Hit } from './engine/hit';
import { readSentence, type Sentence } from './engine/sentence';
import { splitParagraphs } from './engine/splitParagraphs';
import { splitSentences } from './engine/splitSentences';
import { readHits } from './rules';
import type { Field } from './types';

/** A hit with its place, relative to the start of its paragraph. */
export interface PlacedHit extends Hit {
  readonly start: number;
  readonly end: number;
}

/** Reads one paragraph with all rules; what it answers depends on nothing but its arguments, so it can be kept. */
export function readParagraph(paragraph: string, field: Field): readonly PlacedHit[] {
  const placed: PlacedHit[] = [];
  for (const range of splitSentences(paragraph, 0, paragraph.length)) {
    const sentence = readSentence(paragraph, range.start, range.end);
    if (sentence.tokens.length === 0) continue;
    for (const hit of readHits(sentence, field)) placed.push(place(hit, sentence));
  }
  return placed;
}

function place(hit: Hit, sentence: Sentence): PlacedHit {
  const start = sentence.tokens[hit.from]?.start ?? sentence.start;
  const end = sentence.tokens[hit.to]?.end ?? sentence.end;
  return { ...hit, start, end };
}

export { splitParagraphs };
