import Big from 'big.js';
import type { Facture } from '../dossier';

/** An exact amount in euros. Made from decimal texts, never from floats. */
export type Amount = Big;

/** Reads a decimal text (`1247.50`). Throws when the text is none: amounts are parsed with zod at the border. */
export const amount = (text: string): Amount => new Big(text);

type Paid = Pick<Facture, 'montantTtc' | 'dejaRegle'>;

/** Negative when more was paid than was due. */
const balance = ({ montantTtc, dejaRegle }: Paid): Amount =>
  amount(montantTtc).minus(amount(dejaRegle === '' ? '0' : dejaRegle));

const atLeastZero = (value: Amount): Amount => (value.lt(0) ? amount('0') : value);

/** What is still owed of an invoice; zero when it was paid, once or more. */
export const remaining = (facture: Paid): Amount => atLeastZero(balance(facture));

/** What was paid beyond the invoice: a payment entered twice, or one meant for something else. Nothing is asked for it. */
export const overpaidBy = (facture: Paid): Amount => atLeastZero(balance(facture).times(-1));

export const sum = (amounts: readonly Amount[]): Amount =>
  amounts.reduce((total, one) => total.plus(one), amount('0'));

const NO_BREAK = '\u00a0';

/** `1 247,50 €` with no-break spaces, rounded half up to the cent. */
export function formatEuros(value: Amount): string {
  const [units = '0', cents = '00'] = value.toFixed(2, Big.roundHalfUp).split('.');
  const sign = units.startsWith('-') ? '-' : '';
  const grouped = units.replace('-', '').replace(/\B(?=(\d{3})+$)/g, NO_BREAK);
  return `${sign}${grouped},${cents}${NO_BREAK}€`;
}
