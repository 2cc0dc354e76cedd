import { fingerprint, type FingerprintedMessage } from '../fingerprint/fingerprint';
import { htmlToText } from '../phrasing/html/htmlToText';
import type { TextOffset } from '../phrasing/offsets';
import { linesOf } from '../phrasing/ownText/lines';
import { quotedLines } from '../phrasing/ownText/quotedLines';

/** The message without the thread that it quotes, where that leaves its fingerprint as it is; the whole message otherwise. */
export function ownPart(message: FingerprintedMessage): FingerprintedMessage {
  const page = htmlToText(message.html);
  const lines = linesOf(page.text);
  const first = quotedLines(lines, page, message).indexOf(true);
  if (first < 0) return message;
  const above = page.text.slice(0, lines[first]!.start).trimEnd().length as TextOffset;
  const cut = { ...message, html: message.html.slice(0, page.toSourceEnd(above)) };
  return fingerprint(cut) === fingerprint(message) ? cut : message;
}
