import { remember } from '../../remember';
import { foldWord } from './foldWord';

const patterns: string[] = [];
let known: Set<string> | undefined;

/** Words written out in patterns, told before the first text is read, are known; of a `mot*` nobody knows how it ends. */
export function knowWords(more: readonly string[]): void {
  patterns.push(...more);
}

/** Shorter words may be neighbours: "salaires" and "salariés". */
export const LEAST_LETTERS = 9;

/**
 * A folded word with two neighbouring letters changed places, as the known word that it is. A missing or a wrong letter stays:
 * what looks so is mostly another form of the verb ("aurons", "aurions").
 */
export const mendWord = remember((word) => {
  known = known ?? new Set(foldWord(patterns.join(' ')).split(/[^a-z*]+/));
  if (!known.has(word))
    for (let at = 2; at < word.length - 1; at++) {
      const mended = word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
      if (known.has(mended)) return mended;
    }
  return word;
});
