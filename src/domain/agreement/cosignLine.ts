import { htmlToText } from '../phrasing/html/htmlToText';
import type { TextRange } from '../phrasing/ownText/textRange';

/** Stands between the co-signature line and the reference line that it is put before. */
export const COSIGN_SEPARATOR = ' · ';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const pattern = (words: string): string => words.split(/\s+/).filter(Boolean).map(escaped).join('\\s+');

/**
 * A message as it was before its co-signature line was added: the fingerprint that was agreed to must still be its
 * fingerprint afterwards. Only these very words are taken out, once, right before the reference line, and nothing that
 * counts beside words (a link, an image) goes with them.
 */
export function withoutCosignLine(html: string, line: string | undefined): string {
  if (!line?.trim()) return html;
  const page = htmlToText(html);
  const found = new RegExp(`${pattern(line)}\\s*·\\s*(?=Réf\\.)`, 'u').exec(page.text);
  if (!found) return html;
  const words = { start: found.index, end: found.index + found[0].length } as TextRange;
  const start = page.toSource(words.start);
  const end = page.toSourceEnd(words.end);
  return /<(?:a|img|input|s|strike|del)[\s/>]/i.test(html.slice(start, end))
    ? html
    : html.slice(0, start) + html.slice(end);
}

/** The co-signature line that a draft holds already, whoever it names: `beginning` is the policy's. */
export const cosignLineIn = (html: string, beginning: string): string | undefined =>
  new RegExp(`(${pattern(beginning)}\\s[^·\\n]{1,160}?)\\s*·\\s*Réf\\.`, 'u')
    .exec(htmlToText(html).text)?.[1]
    ?.trim();
