import type { Sentence } from '../engine/sentence';
import type { Field } from '../types';
import { hashText, joinHashes } from './hash';
import { knownWord, type KnownWord } from './knownWord';
import { KIND, placeOf, SIZE } from './places';

/** Is told of each feature of a sentence: its place among the weights and the tokens `[from, to]` that it covers. */
export type FeatureReader = (place: number, from: number, to: number) => void;

/** Words that a negation reaches after `ne`. */
const REACH = 5;
/** Words between which two senses are read together: subject, negation, verb and object stand that near. */
const NEAR = 6;
const EDGE = hashText('|');
/** A bit for each place that the sentence has; one small table for all sentences. */
const seen = new Int32Array(SIZE >> 5);

/** The places of a sentence's features, each once. */
export function readPlaces(sentence: Sentence, field: Field): number[] {
  const places: number[] = [];
  readFeatures(sentence, field, (place) => places.push(place));
  return places;
}

/** Reads the features of a sentence. Linear in its length; a feature seen twice counts once. */
export function readFeatures(sentence: Sentence, field: Field, tell: FeatureReader): void {
  seen.fill(0);
  const put = (place: number, first: number, last: number): void => {
    const [at, bit] = [place >> 5, 1 << (place & 31)];
    if ((seen[at]! & bit) !== 0) return;
    seen[at]! |= bit;
    tell(place, first, last);
  };
  const add = (kind: number, hash: number, first: number, last: number): void =>
    put(placeOf(kind, hash), first, last);

  const { words, token } = wordsOf(sentence);
  const last = words.length - 1;
  let denied = 0;
  let person = 0;
  for (let i = 0; i <= last; i++) {
    const at = token[i]!;
    const { hash, stem, name, senses, places } = words[i]!;
    const before = i > 0 ? words[i - 1]!.stem : EDGE;
    const beforeAt = token[Math.max(0, i - 1)]!;
    for (let k = 0; k < places.length; k++) put(places[k]!, at, at);
    add(KIND.pair, joinHashes(before, stem), beforeAt, at);
    add(KIND.words, joinHashes(i > 0 ? words[i - 1]!.hash : EDGE, hash), beforeAt, at);
    if (i < 3) add(KIND.start, stem, at, at);
    for (const sense of senses) {
      if (denied > 0) add(KIND.deniedSense, sense, at, at);
      if (i < 2) add(KIND.startSense, sense, at, at);
      for (let j = Math.max(0, i - NEAR); j < i; j++)
        for (const other of words[j]!.senses) {
          const both = joinHashes(other, sense);
          add(KIND.senses, both, token[j]!, at);
          if (j === i - 1) add(KIND.neighbours, both, token[j]!, at);
        }
    }
    if (denied > 0) {
      add(KIND.denied, stem, at, at);
      denied--;
    }
    if (name === 'NE') denied = REACH;
    if (name === 'NOUS' || name === 'VOUS') person = stem;
    if (person !== 0) add(KIND.person, joinHashes(person, stem), at, at);
    if (field === 'subject') add(KIND.field, stem, at, at);
  }
  if (last >= 0) add(KIND.end, words[last]!.stem, token[last]!, token[last]!);
  add(KIND.field, field === 'subject' ? 1 : 2, 0, Math.max(0, sentence.tokens.length - 1));
}

/** The words and marks that carry meaning, with their tokens: quotation marks, brackets and odd signs are passed over. */
function wordsOf({ tokens }: Sentence): { words: KnownWord[]; token: number[] } {
  const words: KnownWord[] = [];
  const token: number[] = [];
  tokens.forEach(({ text }, i) => {
    if (!/^[a-z0-9,;:?!–-]/.test(text)) return;
    words.push(knownWord(text));
    token.push(i);
  });
  return { words, token };
}
