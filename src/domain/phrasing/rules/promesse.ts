import type { Hit } from '../engine/hit';
import { holds, variantFinder } from '../engine/patternSet';
import type { Sentence } from '../engine/sentence';
import { deniesCondition, hasCondition, hasDeadline, isQuestion } from '../engine/signals';
import { promesse, promesseLexicon, rienDePromis } from '../lexicon/promesse';

const find = variantFinder('promesse-inconditionnelle', promesse, promesseLexicon);
/** Futures that promise nothing: a caveat, a legal fact, an offer. */
const isHarmless = holds([
  rienDePromis,
  `( ne/n' ) ~4 ( pourr*/pouv*/sera/seront ) ~3 ( pas/plus/être/que/qu' )`,
  `( sera/seront ) ( exigible*/dû/due/dues/reporté*/imput*/nécessaire*/calculé* d' | appliqu*/prélev*/obligatoire* )`,
]);

/** A firm promise of the firm's work or of a result, dated or not, with no condition in the sentence. */
export function promesseRule(sentence: Sentence, isOnIncompleteBasis: boolean): Hit[] {
  const hits = find(sentence);
  if (hits.length === 0) return hits;
  if (hasCondition(sentence) && !deniesCondition(sentence)) return [];
  if (isQuestion(sentence) || isHarmless(sentence)) return [];
  // Work announced on an incomplete basis is a promise too only when it is dated.
  if (isOnIncompleteBasis && !hasDeadline(sentence)) return [];
  return hits.slice(0, 1);
}
