import type { RuleId, Severity } from './types';

/** Severities as delivered; a firm's policy may re-grade each. */
export const defaultSeverities: Readonly<Record<RuleId, Severity>> = {
  accusation: 'error',
  jugement: 'error',
  'promesse-inconditionnelle': 'error',
  'juridique-agressif': 'validation',
  'base-incomplete': 'error',
  'base-incomplete-avec-reserve': 'validation',
  'montant-non-documente': 'validation',
  'menace-prematuree': 'validation',
  'delai-flou': 'warning',
  'reference-imprecise': 'warning',
  emphase: 'warning',
  'objet-agressif': 'warning',
};
