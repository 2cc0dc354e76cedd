import type { Facture } from '../dossier';
import { amount, remaining } from './money';
import type { Amount } from './money';
import { daysBetween } from '../dates/plainDate';
import type { PlainDate } from '../dates/plainDate';
import type { Policy } from '../policy/schema';

export interface Penalties {
  /** Fixed indemnity for recovery costs, per invoice (art. D441-5 of the commercial code: 40 €). */
  readonly indemnity: Amount;
  /** Interest on what is left to pay, since the day after the due date (art. L441-10, II), unrounded. */
  readonly interest: Amount;
}

const DAYS_A_YEAR = 365;

/** What lateness adds to an invoice between professionals, at the policy's figures; nothing before the day after the due date, or once paid. */
export function penaltiesOf(policy: Policy, facture: Facture, today: PlainDate): Penalties {
  const days = daysBetween(facture.echeance, today);
  const left = remaining(facture);
  if (days <= 0 || left.eq(0)) return { indemnity: amount('0'), interest: amount('0') };
  const { indemnity, yearlyRatePercent } = policy.penalties;
  // One division, last: the others are exact.
  const interest = left
    .times(yearlyRatePercent)
    .times(days)
    .div(100 * DAYS_A_YEAR);
  return { indemnity: amount(indemnity), interest };
}
