import { isDisclaimerSentence, mayOpenDisclaimer, opensDisclaimer } from './disclaimer';
import { linesOf, type Line } from './lines';
import { quotedThread, type ThreadOptions } from './quotedThread';
import {
  endOfInlineClosing,
  isClosing,
  isDelimiter,
  isSignatureFiller,
  isSignatureLine,
} from './signatureLine';
import type { TextRange } from './textRange';

export interface OwnTextOptions extends ThreadOptions {
  /** Ranges that the HTML marks as quoted, from `htmlToText`. */
  readonly quoted?: readonly TextRange[];
  /** Ranges that the HTML marks as a signature, from `htmlToText`. */
  readonly signatures?: readonly TextRange[];
}

/** For each line, whether it starts in one of the ranges (in order, disjoint). */
function hints(lines: readonly Line[], ranges: readonly TextRange[] = []): boolean[] {
  let next = 0;
  return lines.map(({ start, end }) => {
    while (next < ranges.length && ranges[next]!.end <= start) next += 1;
    const range = ranges[next];
    return range !== undefined && range.start <= start && (range.end > start || start === end);
  });
}

/** Cuts signatures: what follows a closing formula or a delimiter, and the block of names that ends the message. */
function cutSignatures(lines: readonly Line[], own: boolean[], marked: readonly boolean[]): void {
  let closed = false;
  let delimited = false;
  const signed = lines.map((line, i) => {
    if (!own[i] || line.words === '') return false;
    if (isDelimiter(line)) {
      delimited = true;
      return true;
    }
    if (isClosing(line)) {
      closed = true;
      return false;
    }
    if (isSignatureLine(line)) return closed || delimited || marked[i]!;
    return (delimited || marked[i]!) && isSignatureFiller(line);
  });
  // Upwards from the end: a signature needs no formula above it, but never takes the message's first line.
  const first = lines.findIndex((line, i) => own[i] && line.words !== '');
  let blockStart = -1;
  for (let i = lines.length - 1; i > first; i -= 1) {
    const line = lines[i]!;
    if (!own[i] || line.words === '' || signed[i]) continue;
    if (isClosing(line) || !isSignatureLine(line)) break;
    if (lines[i - 1]!.words === '' || !own[i - 1]) blockStart = i;
  }
  signed.forEach((is, i) => {
    if (is || (blockStart >= 0 && i >= blockStart && lines[i]!.words !== '')) own[i] = false;
  });
}

const SENTENCE = /[^.!?]+[.!?]*/g;

/** Sentences of legal notices, as ranges. */
function disclaimers(text: string, lines: readonly Line[], own: readonly boolean[]): TextRange[] {
  const found: TextRange[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const { key, start } = lines[i]!;
    if (!own[i] || !mayOpenDisclaimer(key) || !opensDisclaimer(text.slice(start, start + 2000))) continue;
    let last = i;
    while (last + 1 < lines.length && own[last + 1] && lines[last + 1]!.words !== '') last += 1;
    const paragraph = text.slice(start, lines[last]!.end);
    SENTENCE.lastIndex = 0;
    for (let match = SENTENCE.exec(paragraph); match; match = SENTENCE.exec(paragraph)) {
      if (isDisclaimerSentence(match[0])) {
        found.push({ start: start + match.index, end: start + match.index + match[0].length });
      }
    }
    i = last;
  }
  return found;
}

function trimmed(text: string, start: number, end: number): TextRange | undefined {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) <= 32) from += 1;
  while (to > from && text.charCodeAt(to - 1) <= 32) to -= 1;
  return to > from ? { start: from, end: to } : undefined;
}

/**
 * The ranges of a message that are its writer's own words, in order and disjoint: without quoted messages, signatures and legal
 * notices. The closing formula is the writer's. What only half looks like a quotation or a signature stays: a marker put above
 * one's own words does not hide them. Linear in the length.
 */
export function ownText(text: string, options: OwnTextOptions = {}): readonly TextRange[] {
  const lines = linesOf(text);
  const own = quotedThread(lines, hints(lines, options.quoted), options).map((quoted) => !quoted);
  cutSignatures(lines, own, hints(lines, options.signatures));
  const cuts = disclaimers(text, lines, own);
  const result: TextRange[] = [];
  let start = -1;
  let cut = 0;
  const close = (end: number): void => {
    const range = start >= 0 ? trimmed(text, start, end) : undefined;
    if (range) result.push(range);
    start = -1;
  };
  lines.forEach((line, i) => {
    if (!own[i]) return close(line.start);
    if (start < 0) start = line.start;
    for (; cut < cuts.length && cuts[cut]!.start < line.end; cut += 1) {
      close(cuts[cut]!.start);
      start = cuts[cut]!.end;
    }
    const inline = endOfInlineClosing(line, text);
    if (inline > start) {
      close(inline);
      start = -1;
    }
  });
  close(text.length);
  return result;
}
