/** One example: places of its features and what each is worth. */
export interface Example {
  readonly places: readonly number[];
  /** The same for all features of the example. */
  readonly value: number;
  /** How much more it weighs than others. */
  readonly importance?: number;
}

/** Examples side by side in plain arrays: training goes through them hundreds of times. */
export interface Packed {
  readonly count: number;
  /** Those of example `i` from `starts[i]` to `starts[i + 1]`. */
  readonly places: Int32Array;
  readonly starts: Int32Array;
  readonly values: Float64Array;
  readonly importances: Float64Array;
}

/** By example: on the side of the judgement, on the other, or not known. */
export type Labels = readonly (1 | -1 | 0)[];

export function pack(examples: readonly Example[]): Packed {
  const starts = new Int32Array(examples.length + 1);
  examples.forEach(({ places }, i) => (starts[i + 1] = starts[i]! + places.length));
  const places = new Int32Array(starts[examples.length]!);
  examples.forEach((example, i) => places.set(example.places, starts[i]!));
  return {
    count: examples.length,
    places,
    starts,
    values: Float64Array.from(examples, ({ value }) => value),
    importances: Float64Array.from(examples, ({ importance }) => importance ?? 1),
  };
}

/** The examples whose label is known. */
export const known = (labels: Labels): Int32Array =>
  Int32Array.from(labels.keys()).filter((i) => labels[i] !== 0);
