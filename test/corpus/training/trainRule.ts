import { LARGEST, valueOf } from '../../../src/domain/phrasing/model/weightCode';
import { featureScales } from './featureScales';
import { trainLinear, type Costs } from './linearSvm';
import type { Labels, Packed } from './pack';
import type { StepOptions, Steps, StepWriter } from './steps';

const PASSES = 10;
/** So many of the outermost weights are cut: the steps of all the others are finer for it. */
const CUT = 40;

/** One judgement's weights as the product holds them: steps, whose value times `unit` is the weight. */
export interface TrainedRule extends Steps {
  readonly unit: number;
}

/** Learns one judgement of examples with so many places. */
export function trainRule(
  examples: Packed,
  labels: Labels,
  size: number,
  costs: Costs & Pick<StepOptions, 'price'>,
  writeSteps: StepWriter,
): TrainedRule {
  const scales = featureScales(examples, labels, size);
  const exact = trainLinear(examples, labels, scales, { ...costs, size, passes: PASSES });
  const unit = round(cutOf(exact.weights) / valueOf(LARGEST));
  const { weights, bias } = writeSteps(examples, labels, scales, exact, { ...costs, unit });
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
