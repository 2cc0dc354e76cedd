import type { Hit } from '../engine/hit';
import { variantFinder } from '../engine/patternSet';
import type { Sentence } from '../engine/sentence';
import { jugement, jugementLexicon } from '../lexicon/jugement';

const find = variantFinder('jugement', jugement, jugementLexicon);

/** Moral judgement, emotion or sarcasm about the client or the situation. */
export function jugementRule(sentence: Sentence): Hit[] {
  return find(sentence)
    .slice(0, 1)
    .map((hit) => ofClause(sentence, hit));
}

/** « …vos relevés, c’est inadmissible »: what stands before is no part of the judgement, and stays when it goes. */
function ofClause({ tokens }: Sentence, hit: Hit): Hit {
  for (let from = hit.to; from > hit.from; from--)
    if (/^(?:c'|cela|ca)$/.test(tokens[from]!.text) && /^(?:[,;:]|et|mais)$/.test(tokens[from - 1]!.text))
      return { ...hit, from };
  return hit;
}
