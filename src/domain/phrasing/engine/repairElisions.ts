import type { Token } from './token';

const LONE = /^(?:[cdjlmnst]|qu|jusqu)$/;
const LONGEST = 5;
const VOWEL = /^[aeiouyh]/;
const JOINED = new Map<string, readonly [string, string]>([
  ['jai', ["j'", 'ai']],
  ['cest', ["c'", 'est']],
  ['navez', ["n'", 'avez']],
  ['nai', ["n'", 'ai']],
  ['navons', ["n'", 'avons']],
  ['nont', ["n'", 'ont']],
  ['navait', ["n'", 'avait']],
  ['sil', ["s'", 'il']],
  ['quil', ["qu'", 'il']],
  ['quon', ["qu'", 'on']],
  ['lurgence', ["l'", 'urgence']],
  ['dici', ["d'", 'ici']],
  ['daout', ["d'", 'aout']],
  ['davril', ["d'", 'avril']],
]);

/** Apostrophes that were not typed: `c est`, `dici` read as `c' est`, `d' ici`. */
export function repairElisions(tokens: readonly Token[]): Token[] {
  const repaired: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const parts = JOINED.get(token.text);
    if (parts !== undefined) {
      const middle = token.start + 1;
      repaired.push(
        { text: parts[0], start: token.start, end: middle },
        { text: parts[1], start: middle, end: token.end },
      );
    } else if (
      token.text.length <= LONGEST &&
      LONE.test(token.text) &&
      next !== undefined &&
      VOWEL.test(next.text)
    ) {
      repaired.push({ ...token, text: `${token.text}'` });
    } else repaired.push(token);
  }
  return repaired;
}
