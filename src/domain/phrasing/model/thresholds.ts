import type { RuleId } from '../types';

export interface Threshold {
  /** A rule's hit with a lower score is dropped. */
  readonly keep: number;
  /** Without any hit, from this score on the model speaks by itself. */
  readonly add: number;
  /** From this score on it does so even where the rules hold the sentence for innocent. Without it, never. */
  readonly despite?: number;
}

/** Chosen on writers that the model had not learned from, a false alarm counted as three misses. */
export const thresholds: Readonly<Partial<Record<RuleId, Threshold>>> = {
  accusation: { keep: -0.4, add: 0.68 },
  jugement: { keep: -0.27, add: 0.35 },
  'promesse-inconditionnelle': { keep: -0.17, add: 0.38 },
  'juridique-agressif': { keep: -0.27, add: 0.28 },
  'base-incomplete': { keep: -0.18, add: 0.42 },
  'base-incomplete-avec-reserve': { keep: -0.25, add: -0.03 },
  'montant-non-documente': { keep: -0.25, add: 0.22 },
  'menace-prematuree': { keep: -0.4, add: 0.28 },
  'delai-flou': { keep: -0.65, add: 0.33 },
  'reference-imprecise': { keep: -0.7, add: 0.25 },
};
