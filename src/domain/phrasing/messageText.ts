import type { Change } from './change';
import { textOf } from './html/htmlToText';
import { readPage, type Page } from './html/converter';
import type { SourceOffset, TextOffset } from './offsets';
import { linesOf, type Line } from './ownText/lines';
import { ownText } from './ownText/ownText';
import type { TextRange } from './ownText/textRange';
import type { CheckInput } from './types';

/** A field as rules read it: its text, the writer's own part of it, and the way back to the field as given. */
export interface FieldText {
  readonly text: string;
  /** The text with all that is not the writer's replaced by spaces, line breaks kept: same length, same offsets. */
  readonly own: string;
  /** The same with U+2029 for the line breaks where the markup ends a block: no sentence goes on there. */
  readonly parted: string;
  /** The text with these marks, nothing of it replaced by spaces. */
  readonly seen: string;
  toSource(offset: TextOffset): SourceOffset;
  toSourceEnd(offset: TextOffset): SourceOffset;
  /** What of the text was read anew, and how much further in the field stands what is below; all of it when it is not said. */
  change?: Change;
  /** A replacement as it must be written into the field. */
  encode(text: string): string;
}

/** A field that is no HTML reads as it is written. */
const same = (offset: TextOffset): SourceOffset => offset as number as SourceOffset;

/** A subject, or any text that is wholly the writer's. */
export function plainField(text: string): FieldText {
  return {
    text,
    own: text,
    parted: text,
    seen: text,
    toSource: same,
    toSourceEnd: same,
    encode: (value) => value,
  };
}

type CutLines = (text: string) => readonly Line[];

/** The lines of a text with marks. */
export const cutLinesOf: CutLines = (text) => linesOf(text.replace(/\u2029/g, '\n'));

export function textBody(text: string, reply: boolean | undefined, cutLines: CutLines): FieldText {
  const own = blankOthers(text, ownText(text, { reply }, cutLines(text)));
  return { ...plainField(text), own, parted: own };
}

const encode = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export function htmlBody(page: Page, reply: boolean | undefined, cutLines: CutLines): FieldText {
  const html = textOf(page);
  const { parted: seen, toSource, toSourceEnd, quoted, signatures, headers } = html;
  const ranges = ownText(seen, { quoted, signatures, headers, reply }, cutLines(seen));
  const parted = blankOthers(seen, ranges);
  return {
    get text() {
      return html.text;
    },
    get own() {
      return parted === seen ? html.text : blankOthers(html.text, ranges);
    },
    seen,
    parted,
    toSource,
    toSourceEnd,
    encode,
  };
}

/** The body: HTML read as text, quoted messages, signature and notices blanked. */
export const bodyField = ({ body, format, reply }: CheckInput): FieldText =>
  format === 'html' ? htmlBody(readPage(body), reply, cutLinesOf) : textBody(body, reply, linesOf);

function blankOthers(text: string, own: readonly TextRange[]): string {
  const parts: string[] = [];
  let changed = false;
  let from = 0;
  const blankTo = (end: number): void => {
    const other = text.slice(from, end);
    const blanked = blank(other);
    changed = changed || blanked !== other;
    parts.push(blanked);
  };
  for (const { start, end } of own) {
    blankTo(start);
    parts.push(text.slice(start, end));
    from = end;
  }
  blankTo(text.length);
  // Most texts are all the writer's: a long one is not copied for nothing.
  return changed ? parts.join('') : text;
}

function blank(text: string): string {
  return text.replace(/[^\n\u2029]+/g, (line) => ' '.repeat(line.length));
}
