import { splitParagraphs } from '../engine/splitParagraphs';
import { splitSentences, type Range } from '../engine/splitSentences';
import { fold } from '../../fold';

/** A sentence with its words folded and all else left out. */
export interface PlainSentence extends Range {
  readonly key: string;
  readonly words: number;
}

/** Nobody writes longer sentences; more of one is not read. */
const LONGEST = 600;

export function sentencesOf(text: string): PlainSentence[] {
  const sentences: PlainSentence[] = [];
  for (const paragraph of splitParagraphs(text))
    for (const { start, end } of splitSentences(text, paragraph.start, paragraph.end)) {
      const words = fold(text.slice(start, Math.min(end, start + LONGEST))).match(/[a-z0-9']+/g) ?? [];
      if (words.length > 0) sentences.push({ start, end, key: words.join(' '), words: words.length });
    }
  return sentences;
}
