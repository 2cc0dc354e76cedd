import { learnedRules } from '../../../src/domain/phrasing/model/learnedRules';
import { SIZE } from '../../../src/domain/phrasing/model/places';
import { LARGEST, valueOf } from '../../../src/domain/phrasing/model/weightCode';
import type { LabelledSentence } from './examples';
import { featureScales } from './featureScales';
import { trainLinear } from './linearSvm';
import { roundWeights } from './roundWeights';

/** A miss costs more than a false alarm in training, because faults are few; precision is kept by the thresholds. */
const COSTS = { costRight: 1.5, costWrong: 0.4 };
const PASSES = 10;
/** So many of the outermost weights are cut: the steps of all the others are finer for it. */
const CUT = 40;

/** One rule's weights as the product holds them: steps, whose value times `unit` is the weight. */
export interface TrainedRule {
  readonly weights: Int8Array;
  readonly bias: number;
  readonly unit: number;
}

export function trainModel(sentences: readonly LabelledSentence[]): TrainedRule[] {
  return learnedRules.map((_, rule) => {
    const labels = sentences.map((sentence) => sentence.labels[rule]!);
    const scales = featureScales(sentences, labels, SIZE);
    const options = { size: SIZE, ...COSTS, passes: PASSES };
    const model = trainLinear(sentences, labels, scales, options);
    const unit = round(cutOf(model.weights) / valueOf(LARGEST));
    const { weights, bias } = roundWeights(sentences, model, unit);
    return { weights, bias: round(bias), unit };
  });
}

/** The size of the last weight that is written as it is. */
function cutOf(weights: Float64Array): number {
  return [...weights].map(Math.abs).sort((one, other) => other - one)[CUT] ?? 1;
}

const round = (value: number): number => Number(value.toPrecision(5));
