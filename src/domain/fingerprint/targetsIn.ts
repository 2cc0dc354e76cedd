import { htmlToText } from '../phrasing/html/htmlToText';
import { readTag } from '../phrasing/html/readTag';
import type { SourceSpan } from '../phrasing/offsets';
import { attribute } from './attribute';
import { wordsOf } from './wordsOf';

/** Where a link's words end: at its end, or where the next one begins. */
const ANCHOR = /<\/?a(?=[\s/>])/gi;

/** Without what Outlook puts before an address that it turns into a link. */
const bare = (target: string): string =>
  target
    .replace(/^(?:mailto|tel|https?):(?:\/\/)?/i, '')
    .replace(/\/$/, '')
    .toLowerCase();

/**
 * Where the links of these ranges of the source lead, each with its words, in order, and how many images they hold. A
 * link that shows its own target is left out: Outlook makes it of any address written down.
 */
export function targetsIn(
  html: string,
  ranges: readonly SourceSpan[],
): { readonly links: readonly (readonly [words: string, target: string])[]; readonly images: number } {
  const links: [string, string][] = [];
  let images = 0;
  const last = ranges[ranges.length - 1]?.end ?? 0;
  const inside = (start: number, end: number): boolean =>
    ranges.some((range) => start < range.end && end > range.start);

  for (let at = html.indexOf('<'); at >= 0 && at < last; at = html.indexOf('<', at + 1)) {
    const tag = readTag(html, at);
    if (!tag || tag.closing) continue;
    if (tag.name === 'img' && inside(at, tag.end)) images += 1;
    if (tag.name !== 'a') continue;
    const target = attribute(tag.attributes, 'href');
    ANCHOR.lastIndex = tag.end;
    const end = ANCHOR.exec(html)?.index ?? html.length;
    if (target === undefined || !inside(tag.end, end)) continue;
    const words = wordsOf(htmlToText(html.slice(tag.end, end)).text);
    if (bare(target) !== bare(words)) links.push([words, target]);
  }
  return { links, images };
}
