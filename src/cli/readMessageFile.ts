import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import PostalMime from 'postal-mime';
import type { CheckInput } from '../domain/phrasing/types';
import { decodeText } from './decodeText';

export type MessageFile = Pick<CheckInput, 'subject' | 'body' | 'format' | 'reply'>;

async function readMail(bytes: Uint8Array): Promise<MessageFile> {
  const mail = await PostalMime.parse(bytes);
  const reply = mail.inReplyTo !== undefined || mail.references !== undefined ? true : undefined;
  const head = {
    ...(mail.subject === undefined ? {} : { subject: mail.subject }),
    ...(reply ? { reply } : {}),
  };
  return mail.html === undefined
    ? { ...head, body: mail.text ?? '' }
    : { ...head, body: mail.html, format: 'html' };
}

const isPage = (text: string): boolean => /<(?:html|body|div|p|table|br)[\s>/]/i.test(text.slice(0, 2000));

/** Reads a `.txt`, `.html` or `.eml` file as a message. Throws what the file system throws, and a RangeError for another kind. */
export async function readMessageFile(path: string): Promise<MessageFile> {
  const kind = extname(path).toLowerCase();
  const bytes = await readFile(path);
  if (kind === '.eml') return readMail(bytes);
  const body = decodeText(bytes);
  if (kind === '.html' || kind === '.htm') return { body, format: 'html' };
  if (kind === '.txt' || kind === '') return { body, ...(isPage(body) ? { format: 'html' as const } : {}) };
  throw new RangeError(kind);
}
