import type { WordSet } from './wordSet';

/** A word as patterns know it: what was once asked of it is not found out again. */
export interface Word {
  readonly text: string;
  /** For each set, by its number: 0 not yet asked, 1 not in it, 2 in it. */
  answers: Uint8Array;
}

const words = new Map<string, Word>();
const REMEMBERED = 3000;
/** Answers are made room for by this many at once. */
const ROOM = 1024;

/** The word with this folded text. */
export function readWord(text: string): Word {
  const before = words.get(text);
  if (before !== undefined) return before;
  if (words.size >= REMEMBERED) words.clear();
  const word = { text, answers: new Uint8Array(ROOM) };
  words.set(text, word);
  return word;
}

export function isIn(word: Word, set: WordSet): boolean {
  const answer = word.answers[set.number];
  return answer ? answer === 2 : find(word, set);
}

function find(word: Word, set: WordSet): boolean {
  if (set.number >= word.answers.length) {
    const wider = new Uint8Array(set.number + ROOM);
    wider.set(word.answers);
    word.answers = wider;
  }
  const found = belongs(word.text, set);
  word.answers[set.number] = found ? 2 : 1;
  return found;
}

function belongs(text: string, { forms, hasBeginnings, expressions }: WordSet): boolean {
  if (forms.indexOf(` ${text} `) >= 0) return true;
  if (hasBeginnings)
    for (let length = 1; length <= text.length; length++)
      if (forms.indexOf(` ${text.slice(0, length)}* `) >= 0) return true;
  return expressions.some((expression) => expression.test(text));
}
