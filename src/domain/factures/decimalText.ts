/** `1 247,50 €` or `1247.5` as people type it, as the decimal text of the domain; what is no amount stays none. */
export const toDecimal = (typed: string): string =>
  typed
    .replace(/[\s\u00a0\u202f€]/g, '')
    .replace(',', '.')
    .replace(/\.$/, '');
