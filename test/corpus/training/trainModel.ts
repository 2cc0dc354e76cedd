import { learnedRules } from '../../../src/domain/phrasing/model/learnedRules';
import { SIZE } from '../../../src/domain/phrasing/model/places';
import type { LabelledSentence } from './examples';
import { chooseSteps } from './chooseSteps';
import { pack } from './pack';
import { trainRule, type TrainedRule } from './trainRule';

/** A miss costs more than a false alarm in training, because faults are few; precision is kept by the thresholds. */
const COSTS = { costRight: 1.5, costWrong: 0.4, price: 0.031 };

/** Learns all rules of the model. */
export function trainModel(sentences: readonly LabelledSentence[]): TrainedRule[] {
  const examples = pack(sentences);
  return learnedRules.map((_, rule) =>
    trainRule(
      examples,
      sentences.map(({ labels }) => labels[rule]!),
      SIZE,
      COSTS,
      chooseSteps,
    ),
  );
}
