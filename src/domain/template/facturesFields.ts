import type { Facture } from '../dossier';
import { amount, formatEuros, remaining, sum } from '../factures/money';
import { penaltiesOf } from '../factures/penalties';
import type { PlainDate } from '../dates/plainDate';
import type { Policy } from '../policy/schema';
import { factureFields } from './factureFields';
import type { FactureFields } from './factureFields';
import { listed } from '../listed';

/** What a message says of its invoices taken together, and how to pay them. */
export interface FacturesFields {
  readonly factures: readonly FactureFields[];
  /** `F-2026-031 et F-2026-045`. */
  readonly numeros: string;
  readonly total: string;
  /** True when part of an invoice was paid: the total is not the sum of the amounts. */
  readonly partiel: boolean;
  /** Yearly rate of the terms of sale, `12,15 %`. */
  readonly taux: string;
  /** Fixed indemnity for all the invoices late, empty when none is. */
  readonly indemnite: string;
  /** Interest to date, empty when none runs. */
  readonly interets: string;
  readonly titulaire: string;
  readonly iban: string;
  readonly bic: string;
}

export function facturesFields(
  policy: Policy,
  factures: readonly Facture[],
  today: PlainDate,
): FacturesFields {
  const penalties = factures.map((facture) => penaltiesOf(policy, facture, today));
  const indemnity = sum(penalties.map((one) => one.indemnity));
  const interest = sum(penalties.map((one) => one.interest));
  return {
    factures: factures.map((facture) => factureFields(facture, today)),
    numeros: listed(factures.map((facture) => facture.numero)),
    total: formatEuros(sum(factures.map(remaining))),
    partiel: factures.some((facture) => remaining(facture).lt(amount(facture.montantTtc))),
    taux: `${policy.penalties.yearlyRatePercent.replace('.', ',')}\u00a0%`,
    indemnite: indemnity.gt(0) ? formatEuros(indemnity) : '',
    interets: interest.round(2).gt(0) ? formatEuros(interest) : '',
    titulaire: policy.firm.bank?.holder ?? '',
    iban: policy.firm.bank?.iban ?? '',
    bic: policy.firm.bank?.bic ?? '',
  };
}
