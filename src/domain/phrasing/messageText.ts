import { htmlToText } from './html/htmlToText';
import { linesOf, type Line } from './ownText/lines';
import { ownText } from './ownText/ownText';
import type { TextRange } from './ownText/textRange';
import type { CheckInput } from './types';

/** A field as rules read it: its text, the writer's own part of it, and the way back to the field as given. */
export interface FieldText {
  readonly text: string;
  /** The text with all that is not the writer's replaced by spaces, line breaks kept: same length, same offsets. */
  readonly own: string;
  toSource(offset: number): number;
  toSourceEnd(offset: number): number;
  /** A replacement as it must be written into the field. */
  encode(text: string): string;
}

const same = (value: number): number => value;

/** A subject, or any text that is wholly the writer's. */
export function plainField(text: string): FieldText {
  return { text, own: text, toSource: same, toSourceEnd: same, encode: (value) => value };
}

/** The body: HTML read as text, quoted messages, signature and notices blanked. */
export function bodyField(
  input: CheckInput,
  cutLines: (text: string) => readonly Line[] = linesOf,
): FieldText {
  if (input.format !== 'html') {
    return {
      ...plainField(input.body),
      own: blankOthers(input.body, ownText(input.body, { reply: input.reply }, cutLines(input.body))),
    };
  }
  const html = htmlToText(input.body);
  const ranges = ownText(
    html.text,
    { reply: input.reply, quoted: html.quoted, headers: html.headers, signatures: html.signatures },
    cutLines(html.text),
  );
  return {
    text: html.text,
    own: blankOthers(html.text, ranges),
    toSource: (offset) => html.toSource(offset),
    toSourceEnd: (offset) => html.toSourceEnd(offset),
    encode: (value) => value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
  };
}

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
  return text.replace(/[^\n]+/g, (line) => ' '.repeat(line.length));
}
