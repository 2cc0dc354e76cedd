import type { Facture } from '../../domain/dossier';
import { toDecimal } from '../../domain/factures/decimalText';
import { LISTS } from './declarations';
import type { Query } from './query';
import type { Row, Unreadable } from './row';

export const FACTURES = LISTS.Factures;

export const facturesOf = (dossierId: string): Query<typeof FACTURES> => ({
  where: { column: 'DossierId', test: 'equals', value: dossierId },
  top: 200,
});

const AMOUNT = /^\d+(\.\d{1,2})?$/;

/** Amounts are texts that people type in SharePoint; one that cannot be read would become a wrong sum in a letter. */
export function toFacture({ id, etag, fields }: Row<typeof FACTURES>): Facture | Unreadable {
  const montantTtc = toDecimal(fields.MontantTtc);
  const dejaRegle = toDecimal(fields.DejaRegle ?? '') || '0';
  const unreadable = [
    ...(AMOUNT.test(montantTtc) ? [] : ['MontantTtc']),
    ...(AMOUNT.test(dejaRegle) ? [] : ['DejaRegle']),
  ];
  if (unreadable.length > 0) return { unreadable };
  return {
    id,
    dossierId: fields.DossierId,
    numero: fields.Numero,
    emiseLe: fields.EmiseLe,
    montantTtc,
    echeance: fields.Echeance,
    dejaRegle,
    litige: fields.Litige ?? false,
    conventionSignee: fields.ConventionSignee ?? false,
    courrierOuverture: fields.CourrierOuverture ?? false,
    etag,
  };
}
