import type { Sentence } from '../engine/sentence';
import type { Field } from '../types';
import { hashText, joinHashes } from './hash';
import { wordClass } from './wordClass';

/** Places of the weights: few, to travel light; that features share them by chance matters little. */
export const SIZE = 10000;

/** What the model sees of a sentence: for each feature its place among the weights and the tokens that it covers. */
export interface Features {
  readonly places: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Inflected words are read by their beginning. */
const STEM = 5;
const GRAM_SHORTEST = 3;
const GRAM_LONGEST = 5;
/** Words that a negation reaches after `ne`. */
const REACH = 5;

const KIND = {
  word: 1,
  stem: 2,
  pair: 3,
  triple: 4,
  skip: 5,
  gram: 6,
  words: 7,
  start: 8,
  denied: 9,
  person: 10,
  field: 11,
  end: 12,
};
const EDGE = hashText('|');

/** Reads the features of a sentence. Linear in its length; a feature seen twice counts once. */
export function readFeatures(sentence: Sentence, field: Field): Features {
  const places: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const seen = new Set<number>();
  const add = (kind: number, hash: number, first: number, last: number): void => {
    const mixed = joinHashes(kind, hash);
    const place = ((mixed ^ (mixed >>> 16)) >>> 0) % SIZE;
    if (seen.has(place)) return;
    seen.add(place);
    places.push(place);
    from.push(first);
    to.push(last);
  };

  const words = wordsOf(sentence);
  const { text, hash, stem, token } = words;
  const last = text.length - 1;
  let denied = 0;
  let person = 0;
  for (let i = 0; i <= last; i++) {
    const at = token[i]!;
    const here = stem[i]!;
    const before = i > 0 ? stem[i - 1]! : EDGE;
    const earlier = i > 1 ? stem[i - 2]! : EDGE;
    const beforeAt = token[Math.max(0, i - 1)]!;
    const earlierAt = token[Math.max(0, i - 2)]!;
    add(KIND.word, hash[i]!, at, at);
    add(KIND.stem, here, at, at);
    add(KIND.pair, joinHashes(before, here), beforeAt, at);
    add(KIND.words, joinHashes(i > 0 ? hash[i - 1]! : EDGE, hash[i]!), beforeAt, at);
    add(KIND.triple, joinHashes(joinHashes(earlier, before), here), earlierAt, at);
    if (i > 1) add(KIND.skip, joinHashes(earlier, here), earlierAt, at);
    if (i > 2) add(KIND.skip, joinHashes(stem[i - 3]!, here), token[i - 3]!, at);
    if (i < 3) add(KIND.start, here, at, at);
    if (denied > 0) {
      add(KIND.denied, here, at, at);
      denied--;
    }
    const name = words.name[i];
    if (name === 'NE') denied = REACH;
    if (name === 'NOUS' || name === 'VOUS') person = here;
    if (person !== 0) add(KIND.person, joinHashes(person, here), at, at);
    if (field === 'subject') add(KIND.field, here, at, at);
    if (name === undefined) addGrams(text[i]!, at, add);
  }
  if (last >= 0) add(KIND.end, stem[last]!, token[last]!, token[last]!);
  add(KIND.field, field === 'subject' ? 1 : 2, 0, Math.max(0, sentence.tokens.length - 1));
  return { places, from, to };
}

function addGrams(
  word: string,
  at: number,
  add: (kind: number, hash: number, first: number, last: number) => void,
): void {
  const bounded = `<${word}>`;
  for (let start = 0; start < bounded.length; start++) {
    let hash = 0x811c9dc5;
    for (let end = start; end < bounded.length && end < start + GRAM_LONGEST; end++) {
      hash = Math.imul(hash ^ bounded.charCodeAt(end), 0x01000193);
      if (end - start + 1 >= GRAM_SHORTEST) add(KIND.gram, hash, at, at);
    }
  }
}

interface Words {
  readonly text: string[];
  readonly name: (string | undefined)[];
  readonly hash: number[];
  readonly stem: number[];
  /** Index of the word's token. */
  readonly token: number[];
}

/** The words and marks that carry meaning: quotation marks, brackets and odd signs are passed over. */
function wordsOf(sentence: Sentence): Words {
  const words: Words = { text: [], name: [], hash: [], stem: [], token: [] };
  sentence.tokens.forEach(({ text }, i) => {
    if (!/^[a-z0-9,;:?!–-]/.test(text)) return;
    const name = wordClass(text);
    words.text.push(text);
    words.name.push(name);
    words.hash.push(hashText(name !== undefined && /\d/.test(text) ? name : text));
    words.stem.push(hashText(name ?? text.slice(0, STEM)));
    words.token.push(i);
  });
  return words;
}
