import { htmlToText, type HtmlText } from '../../domain/phrasing/html/htmlToText';
import { ownText } from '../../domain/phrasing/ownText/ownText';
import type { TextRange } from '../../domain/phrasing/ownText/textRange';

/** A draft's body read as the checker reads it, so that both agree on what is the writer's own. */
export interface BodyText extends HtmlText {
  /** The writer's own words, in order. */
  readonly own: readonly TextRange[];
  /** The rest: quoted thread, signature, notices. */
  readonly foreign: readonly TextRange[];
}

export function bodyText(html: string): BodyText {
  const read = htmlToText(html);
  const own = ownText(read.text, read);
  return { ...read, own, foreign: between(own, read.text.length) };
}

/** The writer's own words of a plain-text body. */
export const ownRanges = (text: string): readonly TextRange[] => ownText(text);

function between(ranges: readonly TextRange[], length: number): readonly TextRange[] {
  const starts = [0, ...ranges.map(({ end }) => end)];
  const ends = [...ranges.map(({ start }) => start), length];
  return starts
    .map((start, index) => ({ start, end: ends[index]! }) as TextRange)
    .filter(({ start, end }) => end > start);
}

/** Names that Outlook gives to where the quoted thread begins. */
const THREAD =
  /\bid\s*=\s*["']?(?:x_)*(?:appendonsend|divRplyFwdMsg|mail-editor-reference-message-container)/i;

/** True when the body holds a quoted message. */
export const hasThread = (html: string): boolean => THREAD.test(html) || htmlToText(html).quoted.length > 0;

export const plainText = (html: string): string => htmlToText(html).text;
