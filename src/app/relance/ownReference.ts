import { findReferenceLine } from '../../domain/template/marks';
import { htmlToText } from '../../domain/phrasing/html/htmlToText';
import { linesOf } from '../../domain/phrasing/ownText/lines';
import { quotedLines } from '../../domain/phrasing/ownText/quotedLines';

/**
 * The reference line of this very message, not of the thread it quotes: a client's answer and our next message both
 * carry the previous relance's line below their own words.
 * @param reply false for a new message, which quotes no thread
 */
export function ownReference(html: string, reply?: boolean): ReturnType<typeof findReferenceLine> {
  const page = htmlToText(html);
  const lines = linesOf(page.text);
  const isQuoted = quotedLines(lines, page, { reply });
  return findReferenceLine(
    lines
      .filter((_, index) => !isQuoted[index])
      .map(({ start, end }) => page.text.slice(start, end))
      .join('\n'),
  );
}
