import { isDisclaimerSentence, mayOpenDisclaimer, opensDisclaimer } from './disclaimer';
import { askedOnce, linesOf, type Line } from './lines';
import { linesIn, quotedLines, type ThreadHints } from './quotedLines';
import type { ThreadOptions } from './quotedThread';
import {
  endOfInlineClosing,
  isClosing,
  isDelimiter,
  isPromotion,
  isSignatureFiller,
  isSignatureLine,
  signsInline,
} from './signatureLine';
import type { SearchedStretches, Stretches } from '../stretches';
import type { TextRange } from './textRange';

export interface OwnTextOptions extends ThreadOptions, ThreadHints {
  /** Ranges that the HTML marks as a signature, from `htmlToText`. */
  readonly signatures?: readonly TextRange[];
}

/** What may stand under a name in the same block. */
const goesOn = askedOnce((line) => isSignatureLine(line) || isSignatureFiller(line) || isPromotion(line));

const mayOpen = askedOnce(({ key }) => mayOpenDisclaimer(key));

/** A line that is none of these ends nothing: most are read over at once. */
const mayEnd = askedOnce(
  (line) => isDelimiter(line) || isClosing(line) || mayOpen(line) || signsInline(line),
);

/** Cuts what follows a closing formula or a delimiter, or is marked by the HTML, line by line. */
function cutBelowClosings(lines: readonly Line[], own: boolean[], marked: readonly boolean[]): void {
  let closed = false;
  let delimited = false;
  let above = false;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]!;
    if (!above && !(own[i] && (closed || delimited || marked[i] || mayEnd(line)))) continue;
    if (!own[i] || line.words === '') {
      above = false;
    } else if (isDelimiter(line)) {
      delimited = true;
      own[i] = false;
    } else if (isClosing(line)) {
      closed = true;
      above = false;
    } else {
      const inside = delimited || marked[i]!;
      above = ((closed || inside) && isSignatureLine(line)) || ((inside || above) && goesOn(line));
      if (above) own[i] = false;
    }
  }
}

/**
 * Cuts the blocks of names that end the message: a signature needs no formula above it, but stands apart, and never takes the
 * message's first line.
 */
function cutLastBlocks(lines: readonly Line[], own: boolean[]): void {
  const first = lines.findIndex((line, i) => own[i] && line.words !== '');
  let end = lines.length;
  while (end > first + 1) {
    while (end > first + 1 && (!own[end - 1] || lines[end - 1]!.words === '')) end -= 1;
    let start = end;
    while (start > 0 && own[start - 1] && lines[start - 1]!.words !== '') start -= 1;
    const block = lines.slice(start, end);
    const signed = start > first && block.length > 0 && isSignatureLine(block[0]!) && !isClosing(block[0]!);
    if (!signed || block.length > 20 || !block.every(goesOn)) return;
    own.fill(false, start, end);
    end = start;
  }
}

const SENTENCE = /[^.!?]+[.!?]*/g;

/** Sentences of legal notices, as ranges. */
function disclaimers(text: Stretches, lines: readonly Line[], own: readonly boolean[]): TextRange[] {
  const found: TextRange[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const { start } = lines[i]!;
    if (
      !own[i] ||
      !mayEnd(lines[i]!) ||
      !mayOpen(lines[i]!) ||
      !opensDisclaimer(text.slice(start, start + 2000))
    )
      continue;
    let last = i;
    while (last + 1 < lines.length && own[last + 1] && lines[last + 1]!.words !== '') last += 1;
    const paragraph = text.slice(start, lines[last]!.end);
    SENTENCE.lastIndex = 0;
    for (let match = SENTENCE.exec(paragraph); match; match = SENTENCE.exec(paragraph)) {
      if (isDisclaimerSentence(match[0])) {
        const from = start + match.index;
        found.push({ start: from, end: from + match[0].length } as TextRange);
      }
    }
    i = last;
  }
  return found;
}

function trimmed(text: SearchedStretches, start: number, end: number): TextRange | undefined {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) <= 32) from += 1;
  while (to > from && text.charCodeAt(to - 1) <= 32) to -= 1;
  return to > from ? ({ start: from, end: to } as TextRange) : undefined;
}

/**
 * The ranges of a message that are its writer's own words, in order and disjoint: without quoted messages, signatures and legal
 * notices. The closing formula is the writer's. What only half looks like a quotation or a signature stays: a marker put above
 * one's own words does not hide them. Linear in the length.
 * @param lines those of the text, when they are known
 */
export function ownText(
  text: SearchedStretches,
  options: OwnTextOptions = {},
  lines: readonly Line[] = linesOf(text.slice(0, text.length)),
): readonly TextRange[] {
  const own = quotedLines(lines, options, options).map((quoted) => !quoted);
  cutBelowClosings(lines, own, linesIn(lines, options.signatures));
  cutLastBlocks(lines, own);
  const cuts = disclaimers(text, lines, own);
  const result: TextRange[] = [];
  let start = -1;
  let cut = 0;
  const close = (end: number): void => {
    const range = start >= 0 ? trimmed(text, start, end) : undefined;
    if (range) result.push(range);
    start = -1;
  };
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]!;
    if (!own[i]) {
      close(line.start);
      continue;
    }
    if (start < 0) start = line.start;
    if (cut === cuts.length && !mayEnd(line)) continue;
    for (; cut < cuts.length && cuts[cut]!.start < line.end; cut += 1) {
      close(cuts[cut]!.start);
      start = cuts[cut]!.end;
    }
    const inline = endOfInlineClosing(line, text);
    if (inline > start) {
      close(inline);
      start = -1;
    }
  }
  close(text.length);
  return result;
}
