import type { SourceOffset, TextOffset } from '../offsets';
import type { TextRange } from '../ownText/textRange';
import { readPage } from './converter';

export interface HtmlText {
  /** What a reader sees, blocks on lines of their own, list items after `- ` or `1. `, cells of a row after a tab. */
  readonly text: string;
  /**
   * The text with U+2029 for the line breaks where a block ends. A `<br>` alone may be where a mail program wrapped a line.
   */
  readonly parted: string;
  /** Where the character at `offset` of the text starts in the HTML. */
  toSource(offset: TextOffset): SourceOffset;
  /** Where the character before `offset` of the text ends in the HTML: the end of a range, before any tag that follows. */
  toSourceEnd(offset: TextOffset): SourceOffset;
  /** Ranges of the text that the markup says are a quoted message. A hint: `ownText` decides. */
  readonly quoted: readonly TextRange[];
  /** Ranges of the text that the markup says are a signature. A hint: `ownText` decides. */
  readonly signatures: readonly TextRange[];
  /** Ranges of the text that are marked up as Outlook marks up the header above a thread. A hint, as the others. */
  readonly headers: readonly TextRange[];
}

/**
 * The text that a reader of the message sees, with the way back to the HTML. Reads what Outlook, Word, Gmail and Apple Mail write;
 * broken HTML never throws. One pass: linear in the length.
 */
export function htmlToText(html: string): HtmlText {
  const { written, marks } = readPage(html);
  const { parted, places } = written;
  return {
    // Made when somebody reads it: it is as long as the message.
    get text() {
      return parted.replace(/\u2029/g, '\n');
    },
    parted,
    toSource: (offset) => places.toSource(offset),
    toSourceEnd: (offset) => places.toSourceEnd(offset),
    quoted: marks.ranges('quote'),
    signatures: marks.ranges('signature'),
    headers: marks.ranges('header'),
  };
}
