import { holds, variantFinder } from '../engine/patternSet';
import type { Hit } from '../engine/hit';
import type { Sentence } from '../engine/sentence';
import { accusation, accusationLexicon, neutral } from '../lexicon/accusation';

const find = variantFinder('accusation', accusation, accusationLexicon);
const isNeutral = holds(neutral, accusationLexicon);

/** A reproach to the client: a failing, a delay, an omission, a habit (policy v3.2, "never accusing"). */
export function accusationRule(sentence: Sentence): Hit[] {
  return isNeutral(sentence) ? [] : find(sentence);
}
