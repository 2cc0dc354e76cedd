import { htmlToText } from './html/htmlToText';
import type { SourceOffset, TextOffset } from './offsets';
import { linesOf, type Line } from './ownText/lines';
import { ownText } from './ownText/ownText';
import type { TextRange } from './ownText/textRange';
import type { Stretches } from './stretches';
import type { CheckInput } from './types';

/** The way back from what rules read to the field as given. */
export interface FieldPlaces {
  /** The text, with U+2029 for the line breaks where the markup ends a block. */
  readonly seen: Stretches;
  toSource(offset: TextOffset): SourceOffset;
  toSourceEnd(offset: TextOffset): SourceOffset;
  /** A replacement as it must be written into the field. */
  encode(text: string): string;
}

/** A field as rules read it: its text, the writer's own part of it, and the way back to the field as given. */
export interface FieldText extends FieldPlaces {
  readonly text: string;
  /** The text with all that is not the writer's replaced by spaces, line breaks kept: same length, same offsets. */
  readonly own: string;
  /** The same with U+2029 for the line breaks where the markup ends a block: no sentence goes on there. */
  readonly parted: string;
}

/** A field that is no HTML reads as it is written. */
const same = (offset: TextOffset): SourceOffset => offset as number as SourceOffset;

/** A text of which `own` is the writer's. */
export const plainField = (text: string, own = text): FieldText => ({
  text,
  own,
  parted: own,
  seen: text,
  toSource: same,
  toSourceEnd: same,
  encode: (value) => value,
});

/** A text as it is written into HTML. */
export const encode = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The lines of a text with marks. */
export const linesOfParted = (text: string): Line[] => linesOf(text.replace(/\u2029/g, '\n'));

function htmlBody(body: string, reply: boolean | undefined): FieldText {
  const html = htmlToText(body);
  const { parted: seen, toSource, toSourceEnd, quoted, signatures, headers } = html;
  const ranges = ownText(seen, { quoted, signatures, headers, reply }, linesOfParted(seen));
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
  format === 'html' ? htmlBody(body, reply) : plainField(body, blankOthers(body, ownText(body, { reply })));

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

/** A text as its readers see that it is not the writer's: all but its line breaks replaced by spaces. */
export function blank(text: string): string {
  return text.replace(/[^\n\u2029]+/g, (line) => ' '.repeat(line.length));
}
