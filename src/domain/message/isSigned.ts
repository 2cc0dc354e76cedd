import { htmlToText } from '../phrasing/html/htmlToText';
import { fold } from '../fold';
import { linesOf } from '../phrasing/ownText/lines';
import { quotedLines } from '../phrasing/ownText/quotedLines';
import { familyName } from '../template/familyName';

/**
 * True when the person's family name stands in the message, above the thread that it quotes: Outlook's signature is there,
 * or the person signed by hand. A person whose name is not known counts as having signed.
 */
export function isSigned(html: string, name: string): boolean {
  const family = fold(familyName(name));
  if (family === '' || name.includes('@')) return true;
  const page = htmlToText(html);
  const lines = linesOf(page.text);
  const quoted = quotedLines(lines, page, {});
  return lines.some(({ key }, index) => !quoted[index] && key.includes(family));
}
