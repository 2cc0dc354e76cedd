import { LARGEST, valueOf } from '../../../src/domain/phrasing/model/weightCode';
import { costsOf } from './linearSvm';
import { known } from './pack';
import { holdersOf, type StepWriter } from './steps';

/** Passes over the weights: later ones change little. */
const PASSES = 6;
/** Rounds of setting the bias, before each pass. */
const BIAS_ROUNDS = 3;
/** How much of the length of the weights counts beside what goes wrong: the price of bits holds them small already. */
const RIDGE = 0.5;
/** An example that is right by far may not be once a weight has moved: it holds the weight by so much of what the others do. */
const QUIET = 0.05;
const STEPS = Array.from({ length: 2 * LARGEST + 1 }, (_, i) => i - LARGEST);

/**
 * Writes weights as steps of `unit`, each chosen in turn by what it does to the very loss that they were learned by (squared
 * hinge, to the second order) and by the bits that it takes: coordinate descent on steps. Rounding a weight to be near to its
 * own value spends as many bits where no example is in doubt.
 */
export const chooseSteps: StepWriter = (examples, labels, scales, exact, options) => {
  const { unit, price } = options;
  const { places, starts, values } = examples;
  const costs = costsOf(examples, labels, options);
  const sides = Float64Array.from(labels);
  const used = known(labels);
  const holders = holdersOf(examples, used, exact.weights.length);
  const weights = Int8Array.from(exact.weights, (weight) => nearestStep(weight / unit));
  let bias = exact.bias;
  const scores = new Float64Array(examples.count);
  for (const i of used) {
    let sum = 0;
    for (let p = starts[i]!; p < starts[i + 1]!; p++) sum += valueOf(weights[places[p]!]!);
    scores[i] = (bias + sum * unit) * values[i]!;
  }

  /** How the loss of some examples changes with what they all have: its slope, and how that grows. */
  const pullOf = (members: Int32Array): { slope: number; growth: number } => {
    let slope = 0;
    let growth = 0;
    for (const i of members) {
      const lack = 1 - sides[i]! * scores[i]!;
      const cost = 2 * costs[i]! * values[i]!;
      if (lack > 0) slope -= cost * lack * sides[i]!;
      growth += (lack > 0 ? 1 : QUIET) * cost * values[i]!;
    }
    return { slope, growth };
  };
  const move = (members: Int32Array, by: number): void => {
    for (const i of members) scores[i]! += by * values[i]!;
  };

  for (let pass = 0; pass < PASSES; pass++) {
    const bits = bitsOf(weights);
    for (let round = 0; round < BIAS_ROUNDS; round++) {
      const { slope, growth } = pullOf(used);
      bias -= slope / growth;
      move(used, -slope / growth);
    }
    holders.forEach((members, place) => {
      const before = valueOf(weights[place]!) * unit;
      const { slope, growth } = pullOf(members);
      const length = RIDGE / scales[place]! ** 2;
      const costOf = (step: number): number => {
        const weight = valueOf(step) * unit;
        const by = weight - before;
        return (
          slope * by + (growth * by * by) / 2 + (length * weight * weight) / 2 + price * bits[Math.abs(step)]!
        );
      };
      const step =
        members.length === 0
          ? 0
          : STEPS.reduce((best, other) => (costOf(other) < costOf(best) ? other : best));
      const moved = valueOf(step) * unit - before;
      weights[place] = step;
      if (moved !== 0) move(members, moved);
    });
  }
  return { weights, bias };
};

/** What the code takes for a step of each size, from how often they came: minus the logarithm of it, and the sign. */
function bitsOf(weights: Int8Array): readonly number[] {
  const counts = new Array<number>(LARGEST + 1).fill(1);
  for (const step of weights) counts[Math.abs(step)]!++;
  return counts.map((count, size) => (size > 0 ? 1 : 0) - Math.log2(count / weights.length));
}

function nearestStep(units: number): number {
  const size = Math.abs(units);
  let best = 0;
  for (let step = 1; step <= LARGEST; step++)
    if (Math.abs(size - valueOf(step)) < Math.abs(size - valueOf(best))) best = step;
  return units < 0 ? -best : best;
}
