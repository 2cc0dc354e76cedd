import type { RuleId } from '../types';

export interface Threshold {
  /** A rule's hit with a lower score is dropped. */
  readonly keep: number;
  /** Without any hit, from this score on the model speaks by itself. */
  readonly add: number;
  /** From this score on it does so even where the rules hold the sentence for innocent. Without it, never. */
  readonly despite?: number;
}

/**
 * Of the sentences by themselves that the thresholds were chosen on, half are faults; of those of a message hardly any. A score
 * that is even there is mostly a false alarm here: by so much more must it speak for what no pattern sees.
 */
export const IN_MESSAGE = 0.25;

/**
 * Chosen on rows kept out of the learning, a false alarm counted as three misses; then adjusted by hand where that dropped
 * what patterns see in real reminders.
 */
export const thresholds: Readonly<Partial<Record<RuleId, Threshold>>> = {
  accusation: { keep: -0.39, add: 0.7, despite: 1.8 },
  jugement: { keep: -0.5, add: 0.1 },
  'promesse-inconditionnelle': { keep: -0.25, add: 0.21, despite: 1.1 },
  'juridique-agressif': { keep: -0.45, add: 0.11, despite: 0.27 },
  'base-incomplete': { keep: -0.12, add: 0.56, despite: 1.3 },
  'base-incomplete-avec-reserve': { keep: -0.2, add: 0.02 },
  'montant-non-documente': { keep: -0.4, add: 0.18 },
  'menace-prematuree': { keep: -0.5, add: 0.25 },
  'delai-flou': { keep: -0.4, add: 0.3, despite: 1 },
  'reference-imprecise': { keep: -0.4, add: 0.35 },
};
