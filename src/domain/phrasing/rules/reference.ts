import type { Hit } from '../engine/hit';
import { holds, matcher } from '../engine/patternSet';
import type { Sentence } from '../engine/sentence';
import { nomme, referenceLexicon, vague } from '../lexicon/reference';

const unnamed = matcher(vague, referenceLexicon);
const isNamed = holds(nomme, referenceLexicon);

/** A request for things that are not named exactly. */
export function referenceRule(sentence: Sentence): Hit[] {
  const found = unnamed(sentence);
  if (found === null || isNamed(sentence)) return [];
  return [{ rule: 'reference-imprecise', code: 'sans-nom', ...found }];
}
