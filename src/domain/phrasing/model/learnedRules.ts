import type { RuleId } from '../types';

/**
 * The rules that the model knows, in the order of its weights. Capitals, marks and the alarms of a
 * subject line are plain to see: no need to learn.
 */
export const learnedRules: readonly RuleId[] = [
  'accusation',
  'jugement',
  'promesse-inconditionnelle',
  'juridique-agressif',
  'base-incomplete',
  'base-incomplete-avec-reserve',
  'montant-non-documente',
  'menace-prematuree',
  'delai-flou',
  'reference-imprecise',
];
