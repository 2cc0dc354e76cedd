import { fingerprint, type FingerprintedMessage } from './fingerprint';
import { htmlToText } from './phrasing/html/htmlToText';
import { linesOf } from './phrasing/ownText/lines';
import { quotedThread } from './phrasing/ownText/quotedThread';

/** The message without the thread that it quotes, where that leaves its fingerprint as it is; the whole message otherwise. */
export function ownPart(message: FingerprintedMessage): FingerprintedMessage {
  const page = htmlToText(message.html);
  const lines = linesOf(page.text);
  const marked = lines.map((line) =>
    page.quoted.some(({ start, end }) => line.start >= start && line.start < end),
  );
  const first = quotedThread(lines, marked, { reply: message.reply }).indexOf(true);
  if (first < 0) return message;
  const above = page.text.slice(0, lines[first]!.start).trimEnd().length;
  const cut = { ...message, html: message.html.slice(0, page.toSourceEnd(above)) };
  return fingerprint(cut) === fingerprint(message) ? cut : message;
}
