import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { beyondWords } from './beyondWords';
import { disguisedWords } from './disguisedWords';
import { targetsIn } from './targetsIn';
import { utf8Bytes } from './utf8Bytes';
import { wordsOf } from './wordsOf';
import { htmlToText } from '../phrasing/html/htmlToText';
import { ownText } from '../phrasing/ownText/ownText';

/** A message as Outlook gives it, in the pane and at the send alike. */
export interface FingerprintedMessage {
  readonly subject: string;
  /** The whole body; only the writer's own text counts. */
  readonly html: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly attachments: readonly { readonly name: string; readonly size: number; readonly inline: boolean }[];
  /** False for a new message, which quotes no thread: then nothing can be hidden below a forged one. */
  readonly reply?: boolean;
}

/** Raised when the same message would give another fingerprint: agreements given before no longer count. */
const VERSION = 1;

/**
 * What binds an agreement to one exact message, so that editing it voids the agreement: SHA-256, in hexadecimal, of the
 * subject, who receives it in which field, the writer's own words, where links lead, how many images, and the attached
 * files by name and size; and, where they are there, which words are struck out or hidden, and the images fetched
 * elsewhere, and what Outlook alone reads in comments. What Outlook changes by itself leaves it as it is: signature,
 * styles, quoted thread, reply prefix, line breaks and kinds of spaces, typographic quotes, letters composed or not, case
 * and names of addresses, images of the signature.
 */
export function fingerprint(message: FingerprintedMessage): string {
  const { text, toSource, toSourceEnd, quoted, headers, signatures } = htmlToText(message.html);
  const own = ownText(text, { reply: message.reply, quoted, headers, signatures });
  const words = own.map(({ start, end }) => text.slice(start, end)).join('\n');
  const ranges = own.map(({ start, end }) => ({ start: toSource(start), end: toSourceEnd(end) }));
  const { links, images } = targetsIn(message.html, ranges);
  const beyond = beyondWords(message.html, ranges);
  const content = [
    VERSION,
    wordsOf(message.subject).replace(REPLY_PREFIX, ''),
    addressesOf(message.to),
    addressesOf(message.cc),
    addressesOf(message.bcc),
    wordsOf(words),
    links,
    images,
    filesOf(message.attachments),
    // Only what is there: the agreements to the messages that hold none of it go on counting.
    ...present('shown', disguisedWords(text, own, beyond.disguised, toSource)),
    ...present('images', beyond.images),
    ...present('outlook', beyond.outlookOnly),
  ];
  return bytesToHex(sha256(utf8Bytes(JSON.stringify(content))));
}

const present = (name: string, found: readonly unknown[]): readonly unknown[] =>
  found.length > 0 ? [[name, found]] : [];

const REPLY_PREFIX = /^(?:(?:re|tr|fw|fwd|aw|wg)\s?:\s*)+/i;

const addressesOf = (addresses: readonly string[]): readonly string[] =>
  [...new Set(addresses.map((address) => address.trim().toLowerCase()))].sort();

/** Inline files are the images of the text and of the signature: Outlook names and adds them as it likes. */
const filesOf = (files: FingerprintedMessage['attachments']): readonly (readonly [string, number])[] =>
  files
    .filter(({ inline }) => !inline)
    .map(({ name, size }): readonly [string, number] => [name.normalize('NFC'), size])
    .sort(([name, size], [other, otherSize]) => (name < other ? -1 : name > other ? 1 : size - otherSize));
