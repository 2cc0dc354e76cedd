import type { RuleId } from '../types';

export interface Threshold {
  /** A rule's hit with a lower score is dropped. */
  readonly keep: number;
  /** Without any hit, from this score on the model speaks by itself. */
  readonly add: number;
}

/** Chosen on writers that the model had not learned from, a false alarm counted as two and a half misses. */
export const thresholds: Readonly<Partial<Record<RuleId, Threshold>>> = {
  accusation: { keep: -0.35, add: 0.7 },
  jugement: { keep: -0.3, add: 0.15 },
  'promesse-inconditionnelle': { keep: -0.25, add: 0.4 },
  'juridique-agressif': { keep: -0.55, add: 0.05 },
  'base-incomplete': { keep: -0.25, add: 0.15 },
  'base-incomplete-avec-reserve': { keep: -0.35, add: 0 },
  'montant-non-documente': { keep: -0.25, add: 0.15 },
  'menace-prematuree': { keep: -0.4, add: 0.1 },
  'delai-flou': { keep: -0.7, add: 0.05 },
  'reference-imprecise': { keep: -0.55, add: 0.2 },
};
