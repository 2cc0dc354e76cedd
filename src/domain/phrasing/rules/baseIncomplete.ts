import type { Hit } from '../engine/hit';
import { holds, matcher } from '../engine/patternSet';
import type { Sentence } from '../engine/sentence';
import {
  ailleurs,
  baseLexicon,
  malgreTout,
  refus,
  reserve,
  sansReserve,
  surBaseIncomplete,
} from '../lexicon/baseIncomplete';

const onIncompleteBasis = matcher(surBaseIncomplete, baseLexicon);
const isRefusal = holds(refus, baseLexicon);
const isElsewhere = holds(ailleurs, baseLexicon);
const holdsReserve = holds(reserve, baseLexicon);
const deniesReserve = holds(sansReserve, baseLexicon);
const insists = holds(malgreTout);

/** Work on an incomplete basis, announced or offered; with a written reserve in the sentence it is the other rule. */
export function baseIncompleteRule(sentence: Sentence): Hit[] {
  const found = onIncompleteBasis(sentence);
  if (found === null) return [];
  const isReserved = holdsReserve(sentence) && !deniesReserve(sentence);
  if (isRefusal(sentence) && !isReserved && !insists(sentence)) return [];
  if (isElsewhere(sentence) && !isReserved && !deniesReserve(sentence)) return [];
  const rule = isReserved ? 'base-incomplete-avec-reserve' : 'base-incomplete';
  return [{ rule, code: isReserved ? 'avec-reserve' : 'sans-reserve', ...found }];
}
