/**
 * Words that stand for each other, between ` / `, as one part of an expression. `*` after a letter is any ending, `+` one that
 * is not empty; the rest is written as in any expression.
 */
export function oneOf(words: string): string {
  const alternatives = words.replace(/([a-z])([*+])/g, '$1\\w$2').split(/\s+\/\s+/);
  return alternatives.length > 1 ? `(?:${alternatives.join('|')})` : alternatives[0]!;
}

/** One of the words of each part, in this order, with at most so many characters from one to the next. */
export const saidWithin = (most: number, ...parts: readonly string[]): RegExp =>
  inOrder(`.{0,${most}}`, parts);

/** The same, however far apart in the sentence. */
export const said = (...parts: readonly string[]): RegExp => inOrder('.*', parts);

const inOrder = (between: string, parts: readonly string[]): RegExp =>
  new RegExp(parts.map((words) => `\\b${oneOf(words)}\\b`).join(between));
