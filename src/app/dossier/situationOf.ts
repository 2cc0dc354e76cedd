import type { Situation } from '../../domain/policy/sequence';
import type { DossierFile } from '../ports';

/** What the policy looks at in a dossier. Invoices alone have variants: for pieces the name means nothing. */
export const situationOf = ({ dossier, pieces, factures, journal }: DossierFile): Situation => ({
  pieces,
  factures,
  journal,
  ...(dossier.variante ? { variant: dossier.variante } : {}),
});
