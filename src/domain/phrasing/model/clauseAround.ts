import type { Sentence } from '../engine/sentence';

/** Tokens `[from, to]` of a sentence, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const BORDER = /^[,;:.!?()"–…]$/;
/** Tokens added on either side at most. */
const WIDEST = 14;

/** The span widened to the marks of punctuation around it. */
export function clauseAround({ tokens }: Sentence, { from, to }: Span): Span {
  let first = from;
  let last = to;
  while (first > 0 && from - first < WIDEST && !BORDER.test(tokens[first - 1]!.text)) first--;
  while (last + 1 < tokens.length && last - to < WIDEST && !BORDER.test(tokens[last + 1]!.text)) last++;
  return { from: first, to: last };
}
