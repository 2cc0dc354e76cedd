import type { Hit } from '../engine/hit';
import type { Sentence } from '../engine/sentence';
import { LEARNED } from '../model/readJudged';
import { subjects, wholeSentences } from '../lexicon/replacements';
import type { Field } from '../types';
import { accusationEdits } from './accusationEdits';
import { baseEdits } from './baseEdits';
import { clauseEdits } from './clauseEdits';
import { delaiEdits } from './delaiEdits';
import { replaceSentence, type Edit } from './edit';
import { emphaseEdits } from './emphaseEdits';
import { objetEdits } from './objetEdits';
import { promesseEdits } from './promesseEdits';
import { referenceEdits } from './referenceEdits';

/** Rewordings of a hit, the closest to what was written first, the whole sentence last. */
export function candidates(sentence: Sentence, hit: Hit, field: Field): Edit[] {
  const edits = inPlace(sentence, hit);
  if (field === 'subject') {
    return [
      ...edits,
      ...objetEdits(sentence, hit),
      ...subjects.map((text) => ({ start: sentence.start, end: sentence.end, text })),
    ];
  }
  return [...edits, ...wholeSentences[hit.rule].map((text) => replaceSentence(sentence, text))];
}

function inPlace(sentence: Sentence, hit: Hit): Edit[] {
  // No pattern says which words may be exchanged.
  if (hit.code === LEARNED && hit.rule !== 'promesse-inconditionnelle') return clauseEdits(sentence, hit);
  switch (hit.rule) {
    case 'accusation':
      return [...accusationEdits(sentence, hit), ...clauseEdits(sentence, hit)];
    case 'jugement':
    case 'juridique-agressif':
    case 'menace-prematuree':
    case 'montant-non-documente':
      return clauseEdits(sentence, hit);
    case 'promesse-inconditionnelle':
      return promesseEdits(sentence, hit);
    case 'base-incomplete':
    case 'base-incomplete-avec-reserve':
      return baseEdits(sentence);
    case 'delai-flou':
      return delaiEdits(sentence, hit);
    case 'reference-imprecise':
      return referenceEdits(sentence, hit);
    case 'emphase':
      return emphaseEdits(sentence, hit);
    default:
      return [];
  }
}
