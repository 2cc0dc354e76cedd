import type { Hit } from '../engine/hit';
import { holds, variantFinder } from '../engine/patternSet';
import type { Sentence } from '../engine/sentence';
import { hasDeadline } from '../engine/signals';
import { constat, delaiFaible, delaiFort, demande, horsDemande } from '../lexicon/delaiFlou';

const findStrong = variantFinder('delai-flou', delaiFort);
const findWeak = variantFinder('delai-flou', delaiFaible);
const asks = holds(demande);
const isFact = holds(constat);
const isElsewhere = holds(horsDemande);

/** Asking or promising within a vague time, with no date or number of days in the sentence. */
export function delaiFlouRule(sentence: Sentence): Hit[] {
  const strong = findStrong(sentence);
  const hits = strong.length > 0 ? strong : findWeak(sentence);
  if (hits.length === 0 || hasDeadline(sentence)) return [];
  if (strong.length > 0) return isElsewhere(sentence) ? [] : hits;
  return asks(sentence) && !isFact(sentence) && !isElsewhere(sentence) ? hits : [];
}
