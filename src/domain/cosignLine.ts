import { htmlToText } from './phrasing/html/htmlToText';

/** Stands between the co-signature line and the reference line that it is put before. */
export const COSIGN_SEPARATOR = ' · ';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A message as it was before its co-signature line was added: the fingerprint that was agreed to must still be its
 * fingerprint afterwards. Only these very words are taken out, once, right before the reference line, and nothing that
 * counts beside words (a link, an image) goes with them.
 */
export function withoutCosignLine(html: string, line: string | undefined): string {
  const words = (line ?? '').split(/\s+/).filter(Boolean).map(escaped);
  if (words.length === 0) return html;
  const page = htmlToText(html);
  const found = new RegExp(`${words.join('\\s+')}\\s*·\\s*(?=Réf\\.)`, 'u').exec(page.text);
  if (!found) return html;
  const start = page.toSource(found.index);
  const end = page.toSourceEnd(found.index + found[0].length);
  return /<(?:a|img)[\s/>]/i.test(html.slice(start, end)) ? html : html.slice(0, start) + html.slice(end);
}
