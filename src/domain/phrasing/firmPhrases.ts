import { readSentence, type Sentence } from './engine/sentence';
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

const wordsOf = ({ tokens }: Sentence): readonly string[] => tokens.map(({ text }) => text);

/** The form in which two wordings are the same: no case, accents, apostrophe form, doubled letters or spacing. */
export function comparable(text: string): string {
  return wordsOf(readSentence(text, 0, text.length)).join(' ');
}

/** Finds the firm's own phrases, as whole words, in a sentence. */
export function firmPhraseFinder(policy: PhrasingPolicy): (sentence: Sentence) => FirmHit[] {
  const phrases = (policy.phrases ?? [])
    .map((phrase) => ({ ...phrase, words: wordsOf(readSentence(phrase.text, 0, phrase.text.length)) }))
    .filter(({ words }) => words.length > 0);
  return (sentence) => {
    const hits: FirmHit[] = [];
    if (phrases.length === 0) return hits;
    const written = wordsOf(sentence);
    for (const { id, severity, reason, instead, words } of phrases) {
      for (let from = 0; from + words.length <= written.length; from++) {
        if (!words.every((word, i) => word === written[from + i])) continue;
        const to = from + words.length - 1;
        hits.push({ id, severity, reason, instead, from, to });
        from = to;
      }
    }
    return hits;
  };
}
