import { amount, formatEuros } from '../factures/money';
import type { Instalment } from '../factures/schedule';
import { frenchDate } from './frenchDate';

/** One payment of a schedule. */
export interface InstalmentFields {
  /** 1 for the first. */
  readonly rang: number;
  readonly versementLe: string;
  readonly versement: string;
}

export const instalmentFields = (instalment: Instalment, index: number): InstalmentFields => ({
  rang: index + 1,
  versementLe: frenchDate(instalment.date),
  versement: formatEuros(amount(instalment.amount)),
});
