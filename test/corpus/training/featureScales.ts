import type { Example } from './linearSvm';

/** Frequent features take less weight than rare ones, by this power of their number. */
const FREQUENT = 0.12;
/** Features that stand mostly on one side take more, by this power of how much (Wang and Manning, 2012). */
const ONE_SIDED = 0.4;
const LEAST = 0.2;

/** How readily each feature takes weight, from where it stands in the examples. */
export function featureScales(
  examples: readonly Example[],
  labels: readonly (1 | -1 | 0)[],
  size: number,
): Float64Array {
  const all = new Float64Array(size);
  const right = new Float64Array(size).fill(1);
  const wrong = new Float64Array(size).fill(1);
  let rights = 1;
  let wrongs = 1;
  examples.forEach(({ places }, i) => {
    for (const place of places) all[place] = all[place]! + 1;
    if (labels[i] === 0) return;
    const side = labels[i] === 1 ? right : wrong;
    if (labels[i] === 1) rights++;
    else wrongs++;
    for (const place of places) side[place] = side[place]! + 1;
  });
  return all.map((count, place) => {
    const lean = Math.abs(Math.log(right[place]! / rights / (wrong[place]! / wrongs)));
    return Math.pow(Math.max(1, count), -FREQUENT) * Math.pow(LEAST + lean, ONE_SIDED);
  });
}
