import type { Facture } from '../../domain/dossier';
import { amount } from '../../domain/money';
import { LISTS } from './declarations';
import type { Query } from './query';
import type { Row, Unreadable } from './row';

export const FACTURES = LISTS.Factures;

export const facturesOf = (dossierId: string): Query<typeof FACTURES> => ({
  where: { column: 'DossierId', test: 'equals', value: dossierId },
  top: 200,
});

const AMOUNT = /^\d+(\.\d{1,2})?$/;

/**
 * Amounts are decimal texts; one that is none would become a wrong sum in a letter. More paid than was owed is a payment
 * entered twice: a person looks at it before anything is asked.
 */
export function toFacture({ id, etag, fields }: Row<typeof FACTURES>): Facture | Unreadable {
  const dejaRegle = fields.DejaRegle ?? '0';
  const unreadable = [
    ...(AMOUNT.test(fields.MontantTtc) ? [] : ['MontantTtc']),
    ...(AMOUNT.test(dejaRegle) ? [] : ['DejaRegle']),
  ];
  if (unreadable.length === 0 && amount(dejaRegle).gt(amount(fields.MontantTtc)))
    unreadable.push('DejaRegle');
  if (unreadable.length > 0) return { unreadable };
  return {
    id,
    dossierId: fields.DossierId,
    numero: fields.Numero,
    emiseLe: fields.EmiseLe,
    montantTtc: fields.MontantTtc,
    echeance: fields.Echeance,
    dejaRegle,
    litige: fields.Litige ?? false,
    conventionSignee: fields.ConventionSignee ?? false,
    courrierOuverture: fields.CourrierOuverture ?? false,
    etag,
  };
}
