import { canonicalWord } from './canonicalWord';
import { foldCharacter } from './foldCharacter';

/** A word as written in a lexicon, in the form that texts are read in. */
export function foldWord(word: string): string {
  let folded = '';
  for (const unit of word) folded += foldCharacter(unit);
  return canonicalWord(folded);
}
