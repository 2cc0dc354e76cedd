import { readSentence, tokenAt, type Sentence } from './engine/sentence';
import type { PhrasingPolicy, Severity } from './types';

/** A phrase that the firm added, seen in a sentence: tokens `[from, to]`. */
export interface FirmHit {
  readonly id: string;
  readonly severity: Severity;
  readonly reason: string;
  readonly instead?: string;
  readonly from: number;
  readonly to: number;
}

/** The form in which two wordings are the same: no case, accents, apostrophe form, doubled letters or spacing. */
export function comparable(text: string): string {
  return readSentence(text, 0, text.length).line;
}

/** Finds the firm's own phrases, as whole words, in a sentence. */
export function firmPhraseFinder(policy: PhrasingPolicy): (sentence: Sentence) => FirmHit[] {
  const phrases = (policy.phrases ?? [])
    .map((phrase) => ({ ...phrase, line: comparable(phrase.text) }))
    .filter((phrase) => phrase.line.trim() !== '');
  return (sentence) => {
    const hits: FirmHit[] = [];
    for (const { id, severity, reason, instead, line } of phrases) {
      for (
        let at = sentence.line.indexOf(line);
        at >= 0;
        at = sentence.line.indexOf(line, at + line.length - 1)
      ) {
        const from = tokenAt(sentence, at + 1);
        hits.push({ id, severity, reason, instead, from, to: tokenAt(sentence, at + line.length - 2) });
      }
    }
    return hits;
  };
}
