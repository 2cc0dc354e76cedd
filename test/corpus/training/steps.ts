import type { Costs, LinearModel } from './linearSvm';
import type { Labels, Packed } from './pack';

export interface StepOptions extends Costs {
  /** What a step of one is worth. */
  readonly unit: number;
  /** What a bit in the bundle has to be worth, in what the writer counts by. */
  readonly price: number;
}

/** Weights as the product holds them. */
export interface Steps {
  readonly weights: Int8Array;
  readonly bias: number;
}

/**
 * Writes exact weights as steps of `unit`, in few bits.
 * @param labels as in training
 * @param scales how readily each feature takes weight, as in training
 */
export type StepWriter = (
  examples: Packed,
  labels: Labels,
  scales: Float64Array,
  exact: LinearModel,
  options: StepOptions,
) => Steps;

/** For each place, the examples that have it. */
export function holdersOf({ places, starts }: Packed, used: Int32Array, size: number): readonly Int32Array[] {
  const counts = new Int32Array(size);
  const go = (tell: (place: number, example: number) => void): void => {
    for (const i of used) for (let p = starts[i]!; p < starts[i + 1]!; p++) tell(places[p]!, i);
  };
  go((place) => counts[place]!++);
  const holders = Array.from(counts, (count) => new Int32Array(count));
  counts.fill(0);
  go((place, i) => (holders[place]![counts[place]!++] = i));
  return holders;
}
