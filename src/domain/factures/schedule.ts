import { amount, sum } from './money';
import type { Amount } from './money';
import { addDays } from '../dates/plainDate';
import type { PlainDate } from '../dates/plainDate';
import { workingDayFrom, type WorkingDayRules } from '../dates/workingDays';

/** One payment of a schedule agreed with a client; `amount` is a decimal text. */
export interface Instalment {
  readonly date: PlainDate;
  readonly amount: string;
  /** The day of the monthly rhythm, on which the firm is closed: `date` is the working day that follows. */
  readonly movedFrom?: PlainDate;
}

/** Why a schedule cannot be proposed, with the place (index of the instalment) where it has one. */
export type ScheduleProblem =
  | { readonly code: 'empty' }
  /** Not a positive amount of whole cents. */
  | { readonly code: 'amount'; readonly index: number }
  /** In the past, or not after the instalment before it. */
  | { readonly code: 'date'; readonly index: number }
  /** The instalments do not add up to the debt: what is missing, negative when there is too much. */
  | { readonly code: 'total'; readonly missing: string };

const AMOUNT = /^\d{1,9}([.]\d{1,2})?$/;

/** Checks a schedule against what is owed; no problem means that it can be proposed. */
export function scheduleProblems(
  owed: Amount,
  instalments: readonly Instalment[],
  today: PlainDate,
): readonly ScheduleProblem[] {
  if (instalments.length === 0) return [{ code: 'empty' }];
  const isRight = ({ amount: text }: Instalment): boolean => AMOUNT.test(text) && amount(text).gt(0);
  const problems: ScheduleProblem[] = instalments.flatMap((one, index) => {
    const earliest = instalments[index - 1]?.date ?? addDays(today, -1);
    return [
      ...(isRight(one) ? [] : [{ code: 'amount', index } as const]),
      ...(one.date > earliest ? [] : [{ code: 'date', index } as const]),
    ];
  });
  if (!instalments.every(isRight)) return problems;
  const missing = owed.minus(sum(instalments.map((one) => amount(one.amount))));
  return missing.eq(0) ? problems : [...problems, { code: 'total', missing: missing.toFixed(2) }];
}

/**
 * A schedule of `count` monthly payments from `first`, equal to the cent, the last one taking what is left of the division.
 * A bank moves no money while everything is closed: each falls on a working day of the firm, and the rhythm is counted from
 * `first` all the same, so that nothing drifts.
 * @param count 1 or more; no instalment is under a cent
 */
export function monthlySchedule(
  owed: Amount,
  count: number,
  first: PlainDate,
  rules: WorkingDayRules,
): readonly Instalment[] {
  // Rounded down: the last instalment is the largest, by a few cents.
  const each = owed.div(count).round(2, 0);
  const instalments: Instalment[] = [];
  for (let index = 0; index < count; index += 1) {
    const wanted = addMonths(first, index);
    const before = instalments[index - 1]?.date;
    // A long closure may hold two days of the rhythm.
    const from = before !== undefined && before >= wanted ? addDays(before, 1) : wanted;
    const date = workingDayFrom(from, rules);
    instalments.push({
      date,
      amount: (index === count - 1 ? owed.minus(each.times(count - 1)) : each).toFixed(2),
      ...(date === wanted ? {} : { movedFrom: wanted }),
    });
  }
  return instalments;
}

/** The same day of a later month, or that month's last day when it has none. */
function addMonths(day: PlainDate, months: number): PlainDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10) as PlainDate;
  const sameDay = addDays(first, date - 1);
  return sameDay.slice(0, 7) === first.slice(0, 7) ? sameDay : addDays(sameDay, -Number(sameDay.slice(8)));
}
