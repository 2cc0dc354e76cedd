import { MONTHS } from '../../frenchNames';
import { fold } from '../../fold';

/** What of a piece's name must agree (period, number) and what may vary (words, their order, plurals, accents). */
export interface PieceWords {
  readonly words: readonly string[];
  /** 1 to 12. */
  readonly months: ReadonlySet<number>;
  readonly years: ReadonlySet<string>;
  /** Numbers and references other than years: `55812`, `f-2025-031`. */
  readonly numbers: ReadonlySet<string>;
}

const PLAIN_MONTHS = MONTHS.map(fold);
const SHORT = ['janv', 'fevr', 'mars', 'avr', 'mai', 'juin', 'juil', 'aout', 'sept', 'oct', 'nov', 'dec'];
const STOP = new Set(
  'le la les l un une des du de d et a au aux en pour n no par sur avec votre vos notre son sa ses ce cette ces mois annee exercice date tout tous copie merci svp pdf'.split(
    ' ',
  ),
);

const monthOf = (word: string): number => {
  const full = PLAIN_MONTHS.indexOf(word) + 1;
  return full > 0 ? full : SHORT.indexOf(word) + 1;
};

/** Months that a text names, ranges and quarters spread out: "janvier à mars" is three. */
function monthsOf(key: string, tokens: readonly string[]): Set<number> {
  const months = new Set<number>();
  tokens.forEach((token, i) => {
    const month = monthOf(token);
    if (month === 0) return;
    months.add(month);
    const until = tokens[i + 1] === 'a' || tokens[i + 1] === 'au' ? monthOf(tokens[i + 2] ?? '') : 0;
    for (let m = month; m <= until; m += 1) months.add(m);
  });
  const numeric = /\b(0?[1-9]|1[0-2])\/(20\d\d)\b/.exec(key);
  if (numeric) months.add(Number(numeric[1]));
  const quarter =
    /\b(?:([1-4]) ?(?:er|e|eme|nd)? ?trimestre|t([1-4])\b|(premier|deuxieme|troisieme|quatrieme) trimestre)/.exec(
      key,
    );
  if (quarter) {
    const ranks = ['premier', 'deuxieme', 'troisieme', 'quatrieme'];
    const rank = Number(quarter[1] ?? quarter[2] ?? ranks.indexOf(quarter[3]!) + 1);
    for (let m = 3 * rank - 2; m <= 3 * rank; m += 1) months.add(m);
  }
  return months;
}

const singular = (word: string): string =>
  word.length > 3 ? word.replace(/(?:aux|s|x)$/, (end) => (end === 'aux' ? 'al' : '')) : word;

/** Reads a piece's name, or the part of a message that may be one. */
export function pieceWords(text: string): PieceWords {
  const key = fold(text.slice(0, 500));
  const tokens = key.split(/[^a-z0-9/-]+/).filter((token) => token !== '');
  const years = new Set<string>();
  const numbers = new Set<string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (/^20\d\d$/.test(token)) years.add(token);
    else if (/^(?:0?[1-9]|1[0-2])\/20\d\d$/.test(token)) years.add(token.slice(-4));
    else if (/\d/.test(token)) {
      if (!/^(?:[1-4](?:er|e|eme)?|t[1-4])$/.test(token)) numbers.add(token.replace(/^n/, ''));
    } else if (
      !STOP.has(token) &&
      monthOf(token) === 0 &&
      !/^(?:trimestre|premier|deuxieme|troisieme|quatrieme)$/.test(token)
    ) {
      for (const part of token.split('-')) if (part.length > 1) words.push(singular(part));
    }
  }
  return { words, months: monthsOf(key, tokens), years, numbers };
}

/** One letter more, less or other; only for words long enough. */
function near(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return a.slice(i + 1) === b.slice(i + 1) || a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i);
}

const every = <T>(wanted: ReadonlySet<T>, given: ReadonlySet<T>): boolean =>
  [...wanted].every((one) => given.has(one));

/** True when the part of a message names this piece: its months, years and numbers agree, and most of its words are there. */
export function namesPiece(label: PieceWords, part: PieceWords): boolean {
  if (label.months.size > 0 && !every(label.months, part.months)) return false;
  if (label.months.size === 0 && label.years.size === 0 && part.months.size > 0 && label.words.length < 2)
    return false;
  if (label.years.size > 0 && part.years.size > 0 && !every(label.years, part.years)) return false;
  if (label.numbers.size > 0 && !every(label.numbers, part.numbers)) return false;
  if (label.words.length === 0) return label.numbers.size > 0;
  const found = label.words.filter((word) => part.words.some((other) => near(word, other))).length;
  // The first word says what kind of document it is.
  const kind = part.words.some((other) => near(label.words[0]!, other));
  return kind ? found / label.words.length >= 0.6 : label.numbers.size > 0 && found > 0;
}
