import type { Piece } from '../dossier';
import * as names from '../frenchNames';
import { fold } from '../fold';

const MONTHS = names.MONTHS.map(fold);
/** As people cut them short in a file's name. */
const SHORT_MONTHS = /^(?:janv|jan|fevr|fev|avr|juil|sept|oct|nov|dec)$/;
/** Words that tell nothing of a document. */
const EMPTY = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'l',
  'd',
  'et',
  'a',
  'au',
  'aux',
  'n',
  'no',
  'num',
  'en',
  'sur',
  'pour',
  'scan',
  'copie',
  'doc',
  'document',
  'fichier',
  'img',
  'image',
  'pdf',
  'v1',
  'v2',
  'vf',
  'final',
]);

/** Share of a label's words that a file name must hold. */
const ENOUGH = 0.6;

/**
 * The words of a name, one space apart: months as `m03` however written (`mars`, `2026-03`, `03_2026`, `202603`), all those of
 * `janvier à mars`, plurals cut.
 */
function canonical(name: string): string {
  const spaced = fold(name)
    .replace(/(^|\D)(20\d\d)(0[1-9]|1[0-2])([0-3]\d)(?=\D|$)/g, '$1 $2 m$3 $4 ')
    .replace(/(^|\D)([0-3]?\d)[-_./ ](0[1-9]|1[0-2])[-_./ ](2\d)(?=\D|$)/g, '$1 $2 m$3 20$4 ')
    .replace(/(^|\D)(20\d\d)[-_./ ]?(0[1-9]|1[0-2])(?=\D|$)/g, '$1 $2 m$3 ')
    .replace(/(^|\D)(0[1-9]|1[0-2])[-_./ ]?(20\d\d)(?=\D|$)/g, '$1 m$2 $3 ');
  return spaced
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && (word === 'a' || !EMPTY.has(word)))
    .map(canonicalWord)
    .join(' ')
    .replace(/\bm(\d\d)( 20\d\d|) a m(\d\d)\b/g, (_range, from: string, year: string, to: string) => {
      const count = (Number(to) - Number(from) + 12) % 12;
      return (
        Array.from({ length: count + 1 }, (_, at) => monthWord((Number(from) - 1 + at) % 12)).join(' ') + year
      );
    });
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.split(' ').filter((word) => word !== '' && word !== 'a'));

const monthWord = (index: number): string => `m${String(index + 1).padStart(2, '0')}`;

function canonicalWord(word: string): string {
  const month = MONTHS.findIndex(
    (name) => name === word || (SHORT_MONTHS.test(word) && name.startsWith(word)),
  );
  if (month >= 0) return monthWord(month);
  return word.length > 3 && !/\d/.test(word) ? word.replace(/[sx]$/, '') : word;
}

/** A number that names one document: an invoice's, a loan's; not a year. */
const isDistinctive = (word: string): boolean => /^\d{4,}$/.test(word) && !/^20\d\d$/.test(word);

/**
 * The awaited pieces that a file looks like, by its name: most of the label's words, or the number that names the document.
 * Several when they fit equally well; none for a name that says nothing (`IMG_2031.jpg`).
 */
export function piecesLike(fileName: string, awaited: readonly Piece[]): readonly Piece[] {
  const file = canonical(fileName.replace(/\.[a-z0-9]{2,4}$/i, ''));
  const scored = awaited.map((piece) => ({ piece, score: likeness(file, canonical(piece.label)) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best >= ENOUGH ? scored.filter(({ score }) => score === best).map(({ piece }) => piece) : [];
}

const isMonth = (word: string): boolean => /^m\d\d$/.test(word);
const isYear = (word: string): boolean => /^20\d\d$/.test(word);

/** True where both say one of this kind, and none in common: `février` is not `mars`. */
function contradict(
  file: ReadonlySet<string>,
  label: ReadonlySet<string>,
  kind: (word: string) => boolean,
): boolean {
  const said = [...file].filter(kind);
  const asked = [...label].filter(kind);
  return said.length > 0 && asked.length > 0 && !asked.some((word) => file.has(word));
}

/** A day is when one scanned or signed, not what the file is about. */
const DAY = /\b(?:20\d\d m\d\d \d\d?|\d\d? m\d\d 20\d\d)\b/g;
/** So is a month, for a piece of a whole year. */
const MONTH_OF_YEAR = /\b(?:20\d\d m\d\d|m\d\d 20\d\d)\b/g;

const daysIn = (text: string): readonly { readonly month: string; readonly year: string }[] =>
  (text.match(DAY) ?? []).map((day) => ({ month: /m\d\d/.exec(day)![0], year: /20\d\d/.exec(day)![0] }));

/** « Stock au 31/12/2025 »: a file of 31/12/2024, or of any day before that year, is another one; a later day is when one scanned. */
function ofAnotherYear(name: string, label: string): boolean {
  const asked = daysIn(label);
  const said = daysIn(name);
  const fitting = said.filter((day) =>
    asked.some(({ year, month }) => day.year === year || (day.year > year && day.month !== month)),
  );
  return asked.length > 0 && said.length > 0 && fitting.length === 0;
}

function likeness(name: string, wanted: string): number {
  if (ofAnotherYear(name, wanted)) return 0;
  const file = wordsOf(name);
  const label = wordsOf(wanted);
  const about = name.replace(DAY, '');
  const apart = wordsOf(about);
  const years = [...label].some(isMonth) ? apart : wordsOf(about.replace(MONTH_OF_YEAR, ''));
  if (contradict(apart, label, isMonth) || contradict(years, label, isYear)) return 0;
  // Who names the month mostly leaves the year out.
  const yearless = [...apart].some(isMonth) && ![...apart].some(isYear);
  // The months of a range that the file leaves out count as one.
  const [missing] = [...label].filter((word) => isMonth(word) && !file.has(word));
  const words = [...label].filter(
    (word) => !(yearless && isYear(word)) && (!isMonth(word) || file.has(word) || word === missing),
  );
  const common = words.filter((word) => file.has(word));
  if (common.some(isDistinctive)) return 1;
  // One common word alone ("facture") is no resemblance, unless it is the whole label.
  return common.length >= Math.min(2, words.length) && words.length > 0 ? common.length / words.length : 0;
}
