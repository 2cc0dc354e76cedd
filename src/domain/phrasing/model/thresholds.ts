import type { RuleId } from '../types';

export interface Threshold {
  /** A rule's hit with a lower score is dropped. */
  readonly keep: number;
  /** Without any hit, from this score on the model speaks by itself. */
  readonly add: number;
}

/** Chosen for precision on sentences that neither rules nor model had seen (`test/corpus/train.ts --folds FOLDER`). */
export const thresholds: Readonly<Partial<Record<RuleId, Threshold>>> = {
  accusation: { keep: -1, add: 0.7 },
  jugement: { keep: -1, add: 0.6 },
  'promesse-inconditionnelle': { keep: -0.9, add: 0.5 },
  'juridique-agressif': { keep: -1, add: 0.6 },
  'base-incomplete': { keep: -1, add: 0.6 },
  'base-incomplete-avec-reserve': { keep: -1.1, add: 0.45 },
  'montant-non-documente': { keep: -0.8, add: 0.6 },
  'menace-prematuree': { keep: -0.85, add: 0.6 },
  'delai-flou': { keep: -1.1, add: 0.7 },
  'reference-imprecise': { keep: -0.9, add: 0.8 },
};
