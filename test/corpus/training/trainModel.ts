import { learnedRules } from '../../../src/domain/phrasing/model/learnedRules';
import { SIZE } from '../../../src/domain/phrasing/model/places';
import type { RuleId } from '../../../src/domain/phrasing/types';
import type { LabelledSentence } from './examples';
import { trainRule, type TrainedRule } from './trainRule';

/** A miss costs more than a false alarm in training, because faults are few; precision is kept by the thresholds. */
const COSTS = { costRight: 1.5, costWrong: 0.4 };
/** What a bit of a weight costs. The rules that most rows break have by far the most weights: theirs have to travel lighter. */
const PRICE = 0.36;
const PRICES: Readonly<Partial<Record<RuleId, number>>> = {
  accusation: 0.72,
  jugement: 0.6,
  'promesse-inconditionnelle': 0.6,
  'delai-flou': 0.5,
  'reference-imprecise': 0.6,
};

/** Learns all rules of the model. */
export const trainModel = (sentences: readonly LabelledSentence[]): TrainedRule[] =>
  learnedRules.map((id, rule) =>
    trainRule(
      sentences,
      sentences.map(({ labels }) => labels[rule]!),
      SIZE,
      { ...COSTS, price: PRICES[id] ?? PRICE },
    ),
  );
