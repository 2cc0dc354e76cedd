import { htmlToText, type HtmlText } from '../../domain/phrasing/html/htmlToText';
import type { SourceOffset, TextOffset } from '../../domain/phrasing/offsets';
import type { Replacement } from '../../domain/phrasing/types';
import type { Passage } from '../services';

/** The first offset of the text that stands at or after this offset of the HTML. */
function textOffset(page: HtmlText, source: SourceOffset): TextOffset {
  let low = 0;
  let high = page.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (page.toSource(middle as TextOffset) < source) low = middle + 1;
    else high = middle;
  }
  return low as TextOffset;
}

/** The text has a line end where the source only has a block's tag. */
const wordsFrom = (text: string, offset: TextOffset): TextOffset =>
  (offset + /^\n*/.exec(text.slice(offset))![0].length) as TextOffset;

const WORD_BEFORE = /\S+[^\S\n]*$/u;
const WORD_AFTER = /^[^\S\n]*\S+/u;

/**
 * A suggestion about HTML as words to find and words to put instead. What is deleted takes a neighbouring word along, so
 * that the same exchange the other way round brings it back.
 */
export function passageOf(html: string, suggestion: Replacement): Passage {
  const page = htmlToText(html);
  const start = wordsFrom(page.text, textOffset(page, suggestion.start));
  const end = textOffset(page, suggestion.end);
  const found = page.text.slice(start, end);
  if (suggestion.text !== '')
    return { found, by: htmlToText(suggestion.text).text, near: page.toSource(start) };

  const before = WORD_BEFORE.exec(page.text.slice(Math.max(0, start - 80), start))?.[0];
  if (before) {
    return {
      found: (before + found).trimEnd(),
      by: before.trimEnd(),
      near: page.toSource((start - before.length) as TextOffset),
    };
  }
  const after = WORD_AFTER.exec(page.text.slice(end, end + 80))?.[0] ?? '';
  return { found: found + after, by: after.trimStart(), near: page.toSource(start) };
}
