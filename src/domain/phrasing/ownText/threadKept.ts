import { htmlToText } from '../html/htmlToText';
import { fold } from '../../fold';
import { linesOf } from './lines';
import { quotedLines } from './quotedLines';

/** Sentences beyond which a thread is not kept: session data holds 50,000 characters in all. */
const MOST = 6_000;
/** Fewer words say nothing, and stand in every thread. */
const FEWEST_WORDS = 3;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Characters of one sentence's mark: 24 bits of a hash. */
const LENGTH = 4;

/** The sentences that a message quotes. A sentence is short enough that whoever shortens a quotation leaves most of them. */
function quotedSentences(html: string, reply?: boolean): readonly string[] {
  const page = htmlToText(html);
  const lines = linesOf(page.text, Infinity);
  const quoted = quotedLines(lines, page, { reply });
  return lines
    .filter((_line, index) => quoted[index])
    .flatMap(({ words }) => words.replace(/^[>*_\s]+/, '').split(/[.!?;:]+(?:\s|$)/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(' ').length >= FEWEST_WORDS);
}

/** FNV-1a: enough to know a sentence again, told to nobody. */
function markOf(sentence: string): string {
  const text = fold(sentence);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  let mark = '';
  for (let i = 0; i < LENGTH; i += 1) mark += DIGITS.charAt((hash >>> (i * 6)) & 63);
  return mark;
}

/** The thread that a draft quotes, as a row of marks to be kept beside it; empty when it quotes none, or too long a one. */
export function threadToKeep(html: string, reply?: boolean): string {
  const marks = new Set(quotedSentences(html, reply).map(markOf));
  return marks.size > MOST ? '' : [...marks].join('');
}

/** What stands in the quoted thread and did not when it was kept, a sentence a line: somebody wrote it there since. */
export function writtenIntoThread(html: string, kept: string, reply?: boolean): string {
  if (kept === '') return '';
  const known = new Set<string>();
  for (let at = 0; at < kept.length; at += LENGTH) known.add(kept.slice(at, at + LENGTH));
  return quotedSentences(html, reply)
    .filter((sentence) => !known.has(markOf(sentence)))
    .join('.\n');
}
