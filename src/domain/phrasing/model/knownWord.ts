import { hashText } from './hash';
import { KIND, placeOf } from './places';
import { sensesOf } from './sensesOf';
import { tenseOf } from './tenseOf';
import { wordClass } from './wordClass';

/** What the model knows of a word by itself. */
export interface KnownWord {
  readonly name: string | undefined;
  readonly hash: number;
  readonly stem: number;
  /** Hashes of what it stands for: its senses, its class, its tense; of a mark, the mark. */
  readonly senses: readonly number[];
  /** Places of the features that it has wherever it stands: itself, its stem, its senses and its groups of letters. */
  readonly places: readonly number[];
}

/** Inflected words are read by their beginning. */
const STEM = 5;
const SHORTEST = 3;
const LONGEST = 4;
/** Words kept from one sentence to the next: more than any message holds. */
const REMEMBERED = 10000;
const known = new Map<string, KnownWord>();

/** A word, as the engine folds it, in the form that features are made of. */
export function knownWord(text: string): KnownWord {
  const before = known.get(text);
  if (before !== undefined) return before;
  const name = wordClass(text);
  const hash = hashText(name !== undefined && /\d/.test(text) ? name : text);
  const stem = hashText(name ?? text.slice(0, STEM));
  const senses = meaningsOf(text, name).map((meaning) => hashText(`#${meaning}`));
  const places = [
    placeOf(KIND.word, hash),
    placeOf(KIND.stem, stem),
    ...senses.map((sense) => placeOf(KIND.sense, sense)),
    ...gramsOf(text, name),
  ];
  const word: KnownWord = { name, hash, stem, senses, places };
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, word);
  return word;
}

/** Mere numbers mean nothing by themselves. */
function meaningsOf(text: string, name: string | undefined): string[] {
  const meanings = sensesOf(text);
  if (name !== undefined && name !== 'CHIFFRE' && name !== 'NOMBRE') meanings.push(name);
  if (/^[?!;:,]/.test(text)) meanings.push(text.charAt(0));
  const tense = tenseOf(text);
  if (tense !== undefined) meanings.push(tense);
  return meanings;
}

/** Places of groups of letters; none for a word that its class stands for. */
function gramsOf(word: string, name: string | undefined): number[] {
  if (name !== undefined) return [];
  const bounded = `<${word}>`;
  const grams: number[] = [];
  for (let start = 0; start + SHORTEST <= bounded.length; start++)
    for (let end = start + SHORTEST; end <= bounded.length && end <= start + LONGEST; end++)
      grams.push(placeOf(KIND.gram, hashText(bounded.slice(start, end))));
  return grams;
}
