import { amount } from './money';
import type { Amount } from './money';
import type { Instalment } from './schedule';

const isAmount = (text: string): boolean => /^\d{1,9}(\.\d{1,2})?$/.test(text);

/**
 * The same schedule with its last instalment set to what the others leave of the debt, so that the total never differs
 * from it. A last amount of zero or less means that the others already exceed it; one that cannot be computed is empty.
 */
export function balanced(owed: Amount, instalments: readonly Instalment[]): readonly Instalment[] {
  const others = instalments.slice(0, -1);
  const last = instalments.at(-1);
  if (!last) return instalments;
  const rest = others.every(({ amount: text }) => isAmount(text))
    ? others.reduce((left, one) => left.minus(amount(one.amount)), owed).toFixed(2)
    : '';
  return [...others, { ...last, amount: rest }];
}
