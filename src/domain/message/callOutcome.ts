import type { Facture } from '../dossier';
import { amount, remaining, sum } from '../factures/money';
import type { PlainDate } from '../dates/plainDate';

/** Why a client has not paid yet: what to do next depends on it, so each call records it. */
export const DELAY_REASONS = ['oubli', 'desaccord', 'difficulte', 'malentendu', 'autre'] as const;
export type DelayReason = (typeof DELAY_REASONS)[number];

/** What came of a call. `amount` is a decimal text. */
export type CallOutcome =
  | { readonly reached: false; readonly remark: string }
  | {
      readonly reached: true;
      readonly reason?: DelayReason;
      readonly promisedFor?: PlainDate;
      readonly amount?: string;
      readonly remark: string;
    };

/** What there is to confirm in writing: a date promised, perhaps something in what was said, or nothing. */
export function agreedIn(outcome: CallOutcome): 'date' | 'perhaps' | 'nothing' {
  if (!outcome.reached) return 'nothing';
  if (outcome.promisedFor) return 'date';
  return outcome.remark.trim() ? 'perhaps' : 'nothing';
}

export type CallProblem = 'date-passed' | 'amount-wrong' | 'amount-above-debt' | 'amount-without-date';

/** What cannot be recorded as it is; nothing for a call that reached nobody. */
export function callProblems(
  outcome: CallOutcome,
  factures: readonly Facture[],
  today: PlainDate,
): readonly CallProblem[] {
  if (!outcome.reached) return [];
  const { promisedFor, amount: text } = outcome;
  const problems: CallProblem[] = [];
  if (promisedFor !== undefined && promisedFor < today) problems.push('date-passed');
  if (text === undefined) return problems;
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(text) || amount(text).eq(0)) return [...problems, 'amount-wrong'];
  if (factures.length > 0 && amount(text).gt(sum(factures.map(remaining))))
    problems.push('amount-above-debt');
  if (promisedFor === undefined) problems.push('amount-without-date');
  return problems;
}
