import { known, type Labels, type Packed } from './pack';

export interface LinearModel {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** What being wrong costs in training. */
export interface Costs {
  /** A miss. */
  readonly costRight: number;
  /** A false alarm. */
  readonly costWrong: number;
}

/** What being wrong costs for each example. */
export const costsOf = ({ importances }: Packed, labels: Labels, costs: Costs): Float64Array =>
  importances.map((importance, i) => (labels[i] === 1 ? costs.costRight : costs.costWrong) * importance);

/**
 * Linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh et al., 2008). Passes go
 * through the examples in an order of our own generator: the same result on every run.
 * @param scales how readily each feature takes weight
 */
export function trainLinear(
  examples: Packed,
  labels: Labels,
  scales: Float64Array,
  options: Costs & { readonly size: number; readonly passes: number },
): LinearModel {
  const { places, starts, values } = examples;
  const weights = new Float64Array(options.size);
  const alpha = new Float64Array(examples.count);
  const extra = costsOf(examples, labels, options).map((cost) => 0.5 / cost);
  const square = values.map((value, i) => {
    let sum = 1;
    for (let p = starts[i]!; p < starts[i + 1]!; p++) sum += scales[places[p]!]! ** 2;
    return sum * value * value + extra[i]!;
  });
  const order = known(labels);
  const random = generator(20250301);
  let bias = 0;
  for (let pass = 0; pass < options.passes; pass++) {
    shuffle(order, random);
    for (const i of order) {
      const [value, label, before] = [values[i]!, labels[i]!, alpha[i]!];
      let sum = bias;
      for (let p = starts[i]!; p < starts[i + 1]!; p++) sum += weights[places[p]!]! * scales[places[p]!]!;
      const gradient = label * sum * value - 1 + before * extra[i]!;
      if (before === 0 && gradient >= 0) continue;
      const after = Math.max(0, before - gradient / square[i]!);
      if (after === before) continue;
      alpha[i] = after;
      const step = (after - before) * label * value;
      for (let p = starts[i]!; p < starts[i + 1]!; p++) weights[places[p]!]! += step * scales[places[p]!]!;
      bias += step;
    }
  }
  return { weights: weights.map((weight, place) => weight * scales[place]!), bias };
}

/** Numbers in [0, 1) from a seed (xorshift). */
function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

function shuffle(items: Int32Array, random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = items[i]!;
    items[i] = items[j]!;
    items[j] = kept;
  }
}
