import { learnedRules } from '../../../src/domain/phrasing/model/learnedRules';
import { SIZE } from '../../../src/domain/phrasing/model/places';
import { LARGEST } from '../../../src/domain/phrasing/model/weightCode';
import type { LabelledSentence } from './examples';
import { trainLinear } from './linearSvm';

/** A miss costs more than a false alarm in training, because faults are few; precision is kept by the thresholds. */
const COSTS = { costRight: 1.5, costWrong: 0.4 };
const PASSES = 12;
/** So many of the outermost weights are cut: the steps of all the others are finer for it. */
const CUT = 300;
/** Weights of less than so many units say little and are left out: what is left packs better. */
const LEAST = 1.2;

/** One rule's weights as the product holds them: whole numbers, times `unit`. */
export interface TrainedRule {
  readonly weights: Int8Array;
  readonly bias: number;
  readonly unit: number;
}

export function trainModel(sentences: readonly LabelledSentence[]): TrainedRule[] {
  return learnedRules.map((_, rule) => {
    const labels = sentences.map((sentence) => sentence.labels[rule]!);
    const { weights, bias } = trainLinear(sentences, labels, { size: SIZE, ...COSTS, passes: PASSES });
    const unit = round(cutOf(weights) / LARGEST);
    const small = new Int8Array(SIZE);
    weights.forEach((weight, place) => {
      if (Math.abs(weight) >= LEAST * unit)
        small[place] = Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / unit)));
    });
    return { weights: small, bias: round(bias), unit };
  });
}

/** The size of the last weight that is written as it is. */
function cutOf(weights: Float64Array): number {
  return [...weights].map(Math.abs).sort((one, other) => other - one)[CUT] ?? 1;
}

const round = (value: number): number => Number(value.toPrecision(5));
