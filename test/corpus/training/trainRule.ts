import { LARGEST, valueOf } from '../../../src/domain/phrasing/model/weightCode';
import { featureScales } from './featureScales';
import { trainLinear, type Example } from './linearSvm';
import { roundWeights } from './roundWeights';

const PASSES = 10;
/** So many of the outermost weights are cut: the steps of all the others are finer for it. */
const CUT = 40;

/** One judgement's weights as the product holds them: steps, whose value times `unit` is the weight. */
export interface TrainedRule {
  readonly weights: Int8Array;
  readonly bias: number;
  readonly unit: number;
}

export interface Costs {
  /** What a miss costs in training. */
  readonly costRight: number;
  /** What a false alarm does. */
  readonly costWrong: number;
  /** How much lost score a bit of a weight is worth when weights are rounded. */
  readonly price: number;
}

/** Learns one judgement of examples with so many places. */
export function trainRule(
  examples: readonly Example[],
  labels: readonly (1 | -1 | 0)[],
  size: number,
  costs: Costs,
): TrainedRule {
  const scales = featureScales(examples, labels, size);
  const { costRight, costWrong, price } = costs;
  const model = trainLinear(examples, labels, scales, { size, costRight, costWrong, passes: PASSES });
  const unit = round(cutOf(model.weights) / valueOf(LARGEST));
  const { weights, bias } = roundWeights(examples, model, unit, price);
  return { weights, bias: round(bias), unit };
}

/** The steps of several judgements, those of one place side by side. */
export function stepsOf(rules: readonly TrainedRule[], size: number): Int8Array {
  const steps = new Int8Array(size * rules.length);
  rules.forEach(({ weights }, rule) =>
    weights.forEach((step, place) => (steps[place * rules.length + rule] = step)),
  );
  return steps;
}

/** The size of the last weight that is written as it is. */
function cutOf(weights: Float64Array): number {
  return [...weights].map(Math.abs).sort((one, other) => other - one)[CUT] ?? 1;
}

const round = (value: number): number => Number(value.toPrecision(5));
