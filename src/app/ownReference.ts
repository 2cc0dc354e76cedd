import { findReferenceLine } from '../domain/marks';
import { htmlToText } from '../domain/phrasing/html/htmlToText';
import { linesOf } from '../domain/phrasing/ownText/lines';
import { quotedThread } from '../domain/phrasing/ownText/quotedThread';

/**
 * The reference line of this very message, not of the thread it quotes: a client's answer and our next message both
 * carry the previous relance's line below their own words.
 * @param reply false for a new message, which quotes no thread
 */
export function ownReference(html: string, reply?: boolean): ReturnType<typeof findReferenceLine> {
  const { text, quoted } = htmlToText(html);
  const lines = linesOf(text);
  const marked = lines.map((line) =>
    quoted.some(({ start, end }) => line.start >= start && line.start < end),
  );
  const isQuoted = quotedThread(lines, marked, { reply });
  return findReferenceLine(
    lines
      .filter((_, index) => !isQuoted[index])
      .map(({ start, end }) => text.slice(start, end))
      .join('\n'),
  );
}
