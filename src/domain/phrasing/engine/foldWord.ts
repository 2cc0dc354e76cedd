import { canonicalWord } from './canonicalWord';
import { foldCharacter } from './foldCharacter';

/** A word as written in a lexicon, or several with marks between them, in the form that texts are read in. */
export function foldWord(word: string): string {
  return canonicalWord(word.replace(/[^ -@[-_a-z]/g, foldCharacter));
}
