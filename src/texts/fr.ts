const NBSP = '\u00A0';

/** Puts the no-break spaces that French wants inside a text written by us: before : ; ! ? » and after «. */
const withNoBreakSpaces = (text: string): string =>
  text.replace(/ ([:;!?»])/g, `${NBSP}$1`).replace(/« /g, `«${NBSP}`);

/**
 * Template tag of every sentence shown to a person. Only our own words get French spacing: what is interpolated (a
 * client's name, an excerpt) is left exactly as it is.
 */
export const fr = (literals: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
  literals.reduce((sentence, literal, index) => {
    const value = index < values.length ? String(values[index]) : '';
    return sentence + withNoBreakSpaces(literal) + value;
  }, '');
