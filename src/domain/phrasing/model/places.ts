import { joinHashes } from './hash';

/** Places of the weights: few, to travel light; that features share them by chance matters little. */
export const SIZE = 32000;
/** Those of the required contents, a part of them: fewer examples have less to tell. */
export const CONTENT_SIZE = 4000;

/** The kind of feature that a group of letters is; the other kinds are those of `readFeatures`. */
export const GRAM = 6;

export function placeOf(kind: number, hash: number): number {
  const mixed = joinHashes(kind, hash);
  return ((mixed ^ (mixed >>> 16)) >>> 0) % SIZE;
}
