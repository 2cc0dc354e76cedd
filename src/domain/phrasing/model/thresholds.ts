import type { RuleId } from '../types';

export interface Threshold {
  /** A rule's hit with a lower score is dropped. */
  readonly keep: number;
  /** Without any hit, from this score on the model speaks by itself. */
  readonly add: number;
}

/** Chosen for precision on sentences that neither rules nor model had seen (`test/corpus/train.ts --folds FOLDER`). */
export const thresholds: Readonly<Partial<Record<RuleId, Threshold>>> = {
  accusation: { keep: -0.55, add: 0.55 },
  jugement: { keep: -0.5, add: 0.2 },
  'promesse-inconditionnelle': { keep: -0.3, add: 0.25 },
  'juridique-agressif': { keep: -0.65, add: 0.05 },
  'base-incomplete': { keep: -0.3, add: 0.15 },
  'base-incomplete-avec-reserve': { keep: -0.45, add: 0 },
  'montant-non-documente': { keep: -0.45, add: 0.3 },
  'menace-prematuree': { keep: -0.5, add: 0.1 },
  'delai-flou': { keep: -0.95, add: 0 },
  'reference-imprecise': { keep: -0.75, add: 0.15 },
};
