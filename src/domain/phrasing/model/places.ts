import { joinHashes } from './hash';

/**
 * Places of the weights, a power of two: few, to travel light; that features share them by chance matters little.
 */
export const SIZE = 0x10000;
/** Those of the required contents, a power of two: fewer examples have less to tell. */
export const CONTENT_SIZE = 0x1000;

/** The kinds of features. */
export const KIND = {
  word: 1,
  stem: 2,
  pair: 3,
  gram: 6,
  words: 7,
  start: 8,
  denied: 9,
  person: 10,
  field: 11,
  end: 12,
  sense: 20,
  deniedSense: 21,
  senses: 22,
  neighbours: 23,
  startSense: 24,
};

export function placeOf(kind: number, hash: number): number {
  const mixed = joinHashes(kind, hash);
  return (mixed ^ (mixed >>> 16)) & (SIZE - 1);
}
