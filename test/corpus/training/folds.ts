import { hashText } from '../../../src/domain/phrasing/model/hash';
import type { LabelledSentence } from './examples';

/** Two sentences with this part of their words in common are kept in one fold: a fault and its clean twin, a variant. */
const ALIKE = 0.5;
/** Words in more sentences than this say nothing about likeness. */
const FREQUENT = 400;

/** A fold of `0..count-1` for each sentence; sentences alike share theirs, whatever else is in the corpus. */
export function foldsOf(sentences: readonly LabelledSentence[], count: number): number[] {
  const parent = sentences.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    parent[i] = root;
    return root;
  };
  const byWord = new Map<string, number[]>();
  sentences.forEach(({ words }, i) => {
    const shared = new Map<number, number>();
    for (const word of words) {
      const others = byWord.get(word) ?? [];
      if (others.length <= FREQUENT) for (const j of others) shared.set(j, (shared.get(j) ?? 0) + 1);
      others.push(i);
      byWord.set(word, others);
    }
    for (const [j, least] of shared) {
      if (least < 2) continue;
      const other = sentences[j]!.words;
      let common = 0;
      for (const word of words) if (other.has(word)) common++;
      if (common / (words.size + other.size - common) >= ALIKE) parent[rootOf(j)] = rootOf(i);
    }
  });
  return sentences.map((_, i) => (hashText(sentences[rootOf(i)]!.id) >>> 8) % count);
}
