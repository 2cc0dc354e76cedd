import type { Facture } from '../dossier';
import { amount } from '../factures/money';

/** What must be in place before fees are chased: a dispute over fees turns on them. */
export type Prerequisite = 'convention' | 'facture-precise' | 'courrier-ouverture';

/** The prerequisites that an invoice lacks: a signed agreement, a precise invoice issued in time, an opening letter. */
export function missingPrerequisites(facture: Facture): readonly Prerequisite[] {
  const precise =
    facture.numero.trim() !== '' && amount(facture.montantTtc).gt(0) && facture.emiseLe <= facture.echeance;
  return [
    ...(facture.conventionSignee ? [] : (['convention'] as const)),
    ...(precise ? [] : (['facture-precise'] as const)),
    ...(facture.courrierOuverture ? [] : (['courrier-ouverture'] as const)),
  ];
}
