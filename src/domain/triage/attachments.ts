import type { Piece } from '../dossier';
import * as names from '../frenchNames';
import { fold } from './fold';

const MONTHS = names.MONTHS.map(fold);
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

/** The words of a name, months as `m03` however written (`mars`, `2026-03`, `03_2026`, `202603`), plurals cut. */
export function wordsOf(name: string): ReadonlySet<string> {
  const spaced = fold(name)
    .replace(/\b(20\d\d)[-_./ ]?(0[1-9]|1[0-2])(?=\D|$)/g, ' $1 m$2 ')
    .replace(/(^|\D)(0[1-9]|1[0-2])[-_./ ]?(20\d\d)(?=\D|$)/g, '$1 m$2 $3 ');
  const words = spaced.split(/[^a-z0-9]+/).filter((word) => word !== '' && !EMPTY.has(word));
  return new Set(words.map(canonical));
}

function canonical(word: string): string {
  const month = MONTHS.indexOf(word);
  if (month >= 0) return `m${String(month + 1).padStart(2, '0')}`;
  return word.length > 3 && !/\d/.test(word) ? word.replace(/[sx]$/, '') : word;
}

/** A number that names one document: an invoice's, a loan's; not a year. */
const isDistinctive = (word: string): boolean => /^\d{4,}$/.test(word) && !/^20\d\d$/.test(word);

/**
 * The awaited pieces that a file looks like, by its name: most of the label's words, or the number that names the document.
 * Several when they fit equally well; none for a name that says nothing (`IMG_2031.jpg`).
 */
export function piecesLike(fileName: string, awaited: readonly Piece[]): readonly Piece[] {
  const file = wordsOf(fileName.replace(/\.[a-z0-9]{2,4}$/i, ''));
  const scored = awaited.map((piece) => ({ piece, score: likeness(file, wordsOf(piece.label)) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best >= ENOUGH ? scored.filter(({ score }) => score === best).map(({ piece }) => piece) : [];
}

function likeness(file: ReadonlySet<string>, label: ReadonlySet<string>): number {
  const words = [...label];
  const common = words.filter((word) => file.has(word));
  if (common.some(isDistinctive)) return 1;
  // One common word alone ("facture") is no resemblance, unless it is the whole label.
  return common.length >= Math.min(2, words.length) && words.length > 0 ? common.length / words.length : 0;
}
