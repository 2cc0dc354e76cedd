import type { Hit } from '../engine/hit';
import type { Sentence } from '../engine/sentence';
import { readHits } from '../rules';
import { quotedRange } from '../rules/quotedRange';
import type { Field, RuleId } from '../types';
import { certain } from './certain';
import { learnedRules } from './learnedRules';
import { learnedSpan } from './learnedSpan';
import { readPlaces } from './readFeatures';
import { ruleModel } from './ruleModel';
import { IN_MESSAGE, thresholds } from './thresholds';
import { acquittals, vetoes } from './vetoes';

/** Code of a finding that no pattern saw. */
export const LEARNED = 'appris';
/** Salutations, titles and items of a list say too little to be judged. */
const LEAST_WORDS = 3;

/** What already speaks for a rule, so that it is not said twice of one thing. */
const SAID_BY: Readonly<Partial<Record<RuleId, readonly RuleId[]>>> = {
  'base-incomplete': ['base-incomplete-avec-reserve'],
  'base-incomplete-avec-reserve': ['base-incomplete'],
  'promesse-inconditionnelle': [
    'base-incomplete',
    'base-incomplete-avec-reserve',
    'montant-non-documente',
    'menace-prematuree',
    'juridique-agressif',
  ],
};

/**
 * What the rules see in a sentence, weighed by the model: a hit that nothing else in the sentence speaks for is dropped,
 * and what plainly breaks a rule is added although no pattern saw it.
 */
export function readJudged(sentence: Sentence, field: Field): Hit[] {
  const hits = readHits(sentence, field);
  const words = sentence.tokens.reduce((count, { text }) => (/^[a-z]/.test(text) ? count + 1 : count), 0);
  if (words < LEAST_WORDS) return hits;
  const scores = ruleModel.score(readPlaces(sentence, field));
  const judged = hits.filter((hit) => {
    const rule = learnedRules.indexOf(hit.rule);
    return rule < 0 || scores[rule]! >= thresholds[hit.rule]!.keep || certain[hit.rule]?.(sentence);
  });
  learnedRules.forEach((id, rule) => {
    const sure = scores[rule]!;
    const { add, despite = Infinity } = thresholds[id]!;
    if (sure < add) return;
    const isSaid = (other: Hit): boolean => other.rule === id || (SAID_BY[id] ?? []).includes(other.rule);
    if (judged.some(isSaid)) return;
    if ((sure < despite && vetoes[id]?.(sentence)) || acquittals[id]?.(sentence)) return;
    const span = learnedSpan(sentence, field, rule);
    const told = quotedRange(sentence);
    if (told !== undefined && span.from > told.from && span.to < told.to) return;
    judged.push({ rule: id, code: LEARNED, ...span, faint: sure < add + IN_MESSAGE });
  });
  return judged;
}
