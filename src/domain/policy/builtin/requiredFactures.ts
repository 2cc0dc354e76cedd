import type { PolicyStep } from '../schema';

/** What every written message about an invoice holds, whichever sequence it belongs to. */
export const EVERY_MESSAGE: PolicyStep['requires'] = [
  'facture-numero',
  'facture-emission',
  'facture-montant',
  'facture-echeance',
  'coordonnees-bancaires',
  'issue-amiable',
  'delai-precis',
];
