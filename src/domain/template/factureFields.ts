import type { Facture } from '../dossier';
import { amount, formatEuros, remaining } from '../factures/money';
import { daysBetween } from '../dates/plainDate';
import type { PlainDate } from '../dates/plainDate';
import { frenchDate } from './frenchDate';

/** One invoice of a message. */
export interface FactureFields {
  readonly numero: string;
  readonly emiseLe: string;
  /** Amount including tax, as issued. */
  readonly montant: string;
  /** What is still owed. */
  readonly reste: string;
  /** What was paid, empty when nothing was. */
  readonly verse: string;
  readonly echeance: string;
  /** Days late; 0 on the due day. */
  readonly retard: number;
}

export function factureFields(facture: Facture, today: PlainDate): FactureFields {
  const left = remaining(facture);
  const paid = amount(facture.montantTtc).minus(left);
  return {
    numero: facture.numero,
    emiseLe: frenchDate(facture.emiseLe),
    montant: formatEuros(amount(facture.montantTtc)),
    reste: formatEuros(left),
    verse: paid.gt(0) ? formatEuros(paid) : '',
    echeance: frenchDate(facture.echeance),
    retard: Math.max(0, daysBetween(facture.echeance, today)),
  };
}
