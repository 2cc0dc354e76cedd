import type { Hit } from '../engine/hit';
import { holds, matcher, tokensOf } from '../engine/patternSet';
import type { Sentence } from '../engine/sentence';
import {
  baseLexicon,
  partiel,
  refus,
  reserve,
  sansReserve,
  travailSurObjet,
} from '../lexicon/baseIncomplete';

const partial = matcher(partiel, baseLexicon);
const isWork = holds(travailSurObjet, baseLexicon);
const isRefusal = holds(refus, baseLexicon);
const holdsReserve = holds(reserve, baseLexicon);
const deniesReserve = holds(sansReserve, baseLexicon);

/** Work on an incomplete basis, announced or offered; with a written reserve in the sentence it is the other rule. */
export function baseIncompleteRule(sentence: Sentence): Hit[] {
  const found = partial(sentence);
  if (found === null || !isWork(sentence) || isRefusal(sentence)) return [];
  const isReserved = holdsReserve(sentence) && !deniesReserve(sentence);
  const rule = isReserved ? 'base-incomplete-avec-reserve' : 'base-incomplete';
  return [{ rule, code: isReserved ? 'avec-reserve' : 'sans-reserve', ...tokensOf(sentence, found) }];
}
