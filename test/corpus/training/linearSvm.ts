/** One example: places of its features and what each is worth. */
export interface Example {
  readonly places: readonly number[];
  /** The same for all features of the example. */
  readonly value: number;
  /** How much more it weighs than others. */
  readonly importance?: number;
}

export interface LinearModel {
  readonly weights: Float64Array;
  readonly bias: number;
}

/**
 * Linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh et al., 2008). Passes go
 * through the examples in an order of our own generator: the same result on every run.
 * @param scales how readily each feature takes weight
 */
export function trainLinear(
  examples: readonly Example[],
  labels: readonly (1 | -1 | 0)[],
  scales: Float64Array,
  options: { size: number; costRight: number; costWrong: number; passes: number },
): LinearModel {
  const used = labels.map((label, i) => (label === 0 ? -1 : i)).filter((i) => i >= 0);
  const weights = new Float64Array(options.size);
  const alpha = new Float64Array(examples.length);
  const diagonal = used.map((i) => {
    const { places, value, importance } = examples[i]!;
    const c = (labels[i] === 1 ? options.costRight : options.costWrong) * (importance ?? 1);
    const squares = places.reduce((sum, place) => sum + scales[place]! * scales[place]!, 1);
    return { square: squares * value * value + 0.5 / c, extra: 0.5 / c };
  });
  const order = used.map((_, k) => k);
  const random = generator(20250301);
  let bias = 0;
  for (let pass = 0; pass < options.passes; pass++) {
    shuffle(order, random);
    for (const k of order) {
      const i = used[k]!;
      const { places, value } = examples[i]!;
      const label = labels[i]!;
      let sum = bias;
      for (let p = 0; p < places.length; p++) sum += weights[places[p]!]! * scales[places[p]!]!;
      const gradient = label * sum * value - 1 + alpha[i]! * diagonal[k]!.extra;
      const before = alpha[i]!;
      if (before === 0 && gradient >= 0) continue;
      const after = Math.max(0, before - gradient / diagonal[k]!.square);
      if (after === before) continue;
      alpha[i] = after;
      const step = (after - before) * label * value;
      for (let p = 0; p < places.length; p++)
        weights[places[p]!] = weights[places[p]!]! + step * scales[places[p]!]!;
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

function shuffle(items: number[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = items[i]!;
    items[i] = items[j]!;
    items[j] = kept;
  }
}
