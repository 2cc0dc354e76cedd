import type { Hit } from '../engine/hit';
import { variantFinder } from '../engine/patternSet';
import type { Sentence } from '../engine/sentence';
import { jugement, jugementLexicon } from '../lexicon/jugement';

const find = variantFinder('jugement', jugement, jugementLexicon);

/** Moral judgement, emotion or sarcasm about the client or the situation. */
export function jugementRule(sentence: Sentence): Hit[] {
  return find(sentence).slice(0, 1);
}
