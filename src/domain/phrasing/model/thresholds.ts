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
  accusation: { keep: -0.45, add: 0.65, despite: 1.8 },
  jugement: { keep: -0.35, add: 0.3 },
  'promesse-inconditionnelle': { keep: -0.1, add: 0.37, despite: 0.8 },
  'juridique-agressif': { keep: -0.45, add: 0.25, despite: 0.5 },
  'base-incomplete': { keep: 0, add: 0.5, despite: 1.6 },
  'base-incomplete-avec-reserve': { keep: -0.2, add: 0.1 },
  'montant-non-documente': { keep: -0.2, add: 0.33 },
  'menace-prematuree': { keep: -0.35, add: 0.35 },
  'delai-flou': { keep: -0.15, add: 0.3, despite: 1.2 },
  'reference-imprecise': { keep: -0.3, add: 0.4 },
};
