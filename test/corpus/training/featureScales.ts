import type { Labels, Packed } from './pack';

/** Frequent features take less weight than rare ones, by this power of their number. */
const FREQUENT = 0.12;
/** Features that stand mostly on one side take more, by this power of how much (Wang and Manning, 2012). */
const ONE_SIDED = 0.4;
const LEAST = 0.2;

/** How readily each feature takes weight, from where it stands in the examples. */
export function featureScales({ count, places, starts }: Packed, labels: Labels, size: number): Float64Array {
  const all = new Float64Array(size);
  const right = new Float64Array(size).fill(1);
  const wrong = new Float64Array(size).fill(1);
  let rights = 1;
  let wrongs = 1;
  for (let i = 0; i < count; i++) {
    const label = labels[i]!;
    if (label === 1) rights++;
    else if (label === -1) wrongs++;
    for (let p = starts[i]!; p < starts[i + 1]!; p++) {
      all[places[p]!]!++;
      if (label === 1) right[places[p]!]!++;
      else if (label === -1) wrong[places[p]!]!++;
    }
  }
  return all.map((times, place) => {
    const lean = Math.abs(Math.log(right[place]! / rights / (wrong[place]! / wrongs)));
    return Math.pow(Math.max(1, times), -FREQUENT) * Math.pow(LEAST + lean, ONE_SIDED);
  });
}
