import Big from 'big.js';
import type { Facture } from './dossier';

/** An exact amount in euros. Made from decimal texts, never from floats. */
export type Amount = Big;

/** Reads a decimal text (`1247.50`). Throws when the text is none: amounts are parsed with zod at the border. */
export const amount = (text: string): Amount => new Big(text);

/** What is still owed of an invoice; zero when it was paid, once or more. */
export function remaining(facture: Pick<Facture, 'montantTtc' | 'dejaRegle'>): Amount {
  const left = amount(facture.montantTtc).minus(amount(facture.dejaRegle === '' ? '0' : facture.dejaRegle));
  return left.lt(0) ? amount('0') : left;
}

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
