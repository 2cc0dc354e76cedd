import { LARGEST, valueOf } from '../../../src/domain/phrasing/model/weightCode';
import { holdersOf, type StepWriter } from './steps';

/** Passes over the weights: later ones change little. */
const PASSES = 4;
/** How much a weight is held to its own value, beside the scores that it is a part of. */
const ANCHOR = 0.05;

/** About how many bits the steps from zero on take in the bundle. */
const BITS = [1.2, 2, 3.6, 6];

/**
 * Writes weights as steps of `unit` so that the examples keep their scores: each is rounded in turn, what is lost is made up
 * for by those that come after and stand in the same examples (as in optimal brain quantization, Frantar et al., 2022). A step
 * that travels lighter is taken when little is lost by it: a bit is worth `price` of lost score. Where examples are few it keeps
 * as much of what was learned as steps chosen by the loss, and holds to fewer of their oddities.
 */
export const roundWeights: StepWriter = (examples, _labels, _scales, { weights, bias }, { unit, price }) => {
  const { places, starts, values } = examples;
  const steps = Int8Array.from(weights, (weight) => nearestStep(weight / unit, 0));
  const holders = holdersOf(examples, Int32Array.from(values.keys()), weights.length);
  const worth = (place: number): number => valueOf(steps[place]!) * unit;
  const errors = values.map((value, i) => {
    let error = 0;
    for (let p = starts[i]!; p < starts[i + 1]!; p++) error += worth(places[p]!) - weights[places[p]!]!;
    return error * value;
  });
  let shift = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    let pull = 0;
    let mass = 0;
    values.forEach((value, i) => {
      pull += errors[i]! * value;
      mass += value * value;
    });
    const change = -pull / mass;
    shift += change;
    values.forEach((value, i) => (errors[i]! += change * value));
    for (let place = 0; place < weights.length; place++) {
      const before = worth(place);
      let error = ANCHOR * (before - weights[place]!);
      let square = ANCHOR;
      for (const i of holders[place]!) {
        error += errors[i]! * values[i]!;
        square += values[i]! * values[i]!;
      }
      steps[place] = nearestStep((before - error / square) / unit, price / (square * unit * unit));
      const moved = worth(place) - before;
      if (moved !== 0) for (const i of holders[place]!) errors[i]! += moved * values[i]!;
    }
  }
  return { weights: steps, bias: bias + shift };
};

/** The step nearest to so many units, a bit being worth `price` square units. */
function nearestStep(units: number, price: number): number {
  const size = Math.abs(units);
  let best = 0;
  let least = Infinity;
  for (let step = 0; step <= LARGEST; step++) {
    const cost = (size - valueOf(step)) ** 2 + price * BITS[step]!;
    if (cost >= least) continue;
    least = cost;
    best = step;
  }
  return units < 0 ? -best : best;
}
