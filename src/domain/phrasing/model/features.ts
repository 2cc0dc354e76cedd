import type { Sentence } from '../engine/sentence';

/** Features are told apart by their hash: a power of two keeps the weights in one small table. */
export const BUCKETS = 8192;
/** Letters of a word that tell its family: "transmettre", "transmettez", "transmis" share theirs. */
const STEM = 6;

function bucketOf(kind: number, text: string): number {
  let hash = 2166136261 ^ kind;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  hash ^= hash >>> 15;
  return (hash >>> 0) % BUCKETS;
}

/** A feature of a sentence: its bucket and the tokens `[from, to]` that hold it. */
export interface Feature {
  readonly bucket: number;
  readonly from: number;
  readonly to: number;
}

/** Words, families of words, and pairs of them, each bucket once. */
export function featuresOf(sentence: Sentence): Feature[] {
  const seen = new Set<number>();
  const features: Feature[] = [];
  const add = (kind: number, text: string, from: number, to: number): void => {
    const bucket = bucketOf(kind, text);
    if (seen.has(bucket)) return;
    seen.add(bucket);
    features.push({ bucket, from, to });
  };
  const words = sentence.tokens.map(({ text }) => (/^[0-9]/.test(text) ? '#' : text));
  const stems = words.map((word) => word.slice(0, STEM));
  for (let i = 0; i < words.length; i++) {
    const stem = stems[i]!;
    add(1, words[i]!, i, i);
    add(2, stem, i, i);
    if (i > 0) add(3, `${stems[i - 1]!} ${stem}`, i - 1, i);
    if (i > 1) add(4, `${stems[i - 2]!} ${stem}`, i - 2, i);
    if (i > 1) add(5, `${stems[i - 2]!} ${stems[i - 1]!} ${stem}`, i - 2, i);
  }
  return features;
}
