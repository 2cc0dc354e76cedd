import type { PolicyStep } from '../schema';

/** What every written message about an invoice holds (DOMAIN.md, "factures-courtoise"). */
export const EVERY_MESSAGE: PolicyStep['requires'] = [
  'facture-numero',
  'facture-emission',
  'facture-montant',
  'facture-echeance',
  'coordonnees-bancaires',
  'issue-amiable',
  'delai-precis',
];
