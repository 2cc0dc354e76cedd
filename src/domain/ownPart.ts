import { fingerprint, type FingerprintedMessage } from './fingerprint';
import { htmlToText } from './phrasing/html/htmlToText';
import { ownText } from './phrasing/ownText/ownText';

/**
 * The message without what follows the writer's own words (signature, quoted thread), where that leaves its fingerprint
 * as it is; the whole message otherwise.
 */
export function ownPart(message: FingerprintedMessage): FingerprintedMessage {
  const page = htmlToText(message.html);
  const own = ownText(page.text, {
    reply: message.reply,
    quoted: page.quoted,
    signatures: page.signatures,
  });
  const last = own[own.length - 1];
  if (!last) return message;
  const cut = { ...message, html: message.html.slice(0, page.toSourceEnd(last.end)) };
  return fingerprint(cut) === fingerprint(message) ? cut : message;
}
