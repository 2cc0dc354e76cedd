import type { Hit } from '../engine/hit';
import { holds, matcher } from '../engine/patternSet';
import type { Sentence } from '../engine/sentence';
import { courtesy, nomme, referenceLexicon, vague } from '../lexicon/reference';

const unnamed = matcher(vague, referenceLexicon);
const isNamed = holds(nomme, referenceLexicon);
const courteous = matcher(courtesy, referenceLexicon);

/** A request for things that are not named exactly. */
export function referenceRule(sentence: Sentence): Hit[] {
  let found = unnamed(sentence);
  if (found === null || isNamed(sentence)) return [];
  const turn = courteous(sentence);
  while (turn !== null && found !== null && turn.from <= found.to && found.from <= turn.to)
    found = unnamed(sentence, found.from + 1);
  return found === null ? [] : [{ rule: 'reference-imprecise', code: 'sans-nom', ...found }];
}
