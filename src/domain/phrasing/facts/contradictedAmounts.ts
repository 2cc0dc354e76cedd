import type { Range } from '../engine/splitSentences';

export interface InvoiceFacts {
  readonly numero: string;
  /** Decimal text, e.g. `"1247.50"`. */
  readonly montantTtc: string;
  readonly dejaRegle: string;
}

export interface AmountContradiction extends Range {
  readonly numero: string;
  /** Cents that the message says. */
  readonly said: number;
  /** Cents of the invoice, and of what is left to pay. */
  readonly expected: readonly number[];
}

const AMOUNT = /(\d{1,3}(?:[\s\u00a0\u202f.]\d{3})+|\d+)(?:,(\d{2}))?[\s\u00a0\u202f]?(?:€|euros?\b|EUR\b)/gi;
/** Characters around an invoice's number in which an amount is taken to be its own. */
const NEAR = 160;

const centsOf = (decimal: string): number => Math.round(Number(decimal) * 100);

/**
 * Amounts beside an invoice's number that are neither its total nor what is left to pay of it. A sentence with several of the
 * firm's invoices is left alone.
 * @param text the writer's own text; positions are offsets into it
 */
export function contradictedAmounts(text: string, invoices: readonly InvoiceFacts[]): AmountContradiction[] {
  const found: AmountContradiction[] = [];
  const places = invoices
    .map((invoice) => ({ invoice, at: text.indexOf(invoice.numero) }))
    .filter(({ at }) => at >= 0);
  for (const { invoice, at } of places) {
    const total = centsOf(invoice.montantTtc);
    const expected = [total, total - centsOf(invoice.dejaRegle), centsOf(invoice.dejaRegle)];
    const from = at + invoice.numero.length;
    const others = places.filter((place) => place.at > at).map((place) => place.at);
    const to = Math.min(from + NEAR, text.length, ...others);
    const line = text.slice(from, to).split(/[\n;]|[.?!]\s/)[0]!;
    AMOUNT.lastIndex = 0;
    const match = AMOUNT.exec(line);
    if (!match) continue;
    const said = Number(match[1]!.replace(/\D/g, '')) * 100 + Number(match[2] ?? 0);
    const start = from + match.index;
    if (!expected.includes(said))
      found.push({ numero: invoice.numero, said, expected, start, end: start + match[0].length });
  }
  return found;
}
