import { createHash } from 'node:crypto';
import type { FolderId } from '../../mailApi';

/** The ids of a message: one that never changes, and one that changes with its folder, as Exchange has them. */

const FOLDERS: readonly FolderId[] = ['inbox', 'drafts', 'sentitems', 'deleteditems'];
const STABLE = 'AAkALgAAAAAA';
const MOVING = 'AAMkAGI2ZAAA';

const encode = (text: string): string => Buffer.from(text.padEnd(30, '.')).toString('base64url');
const decode = (text: string): string => Buffer.from(text, 'base64url').toString();

export const immutableId = (id: number): string => `${STABLE}${encode(`m${id}`)}`;

export const folderBoundId = (id: number, folder: FolderId): string =>
  `${MOVING}${encode(`m${id}f${FOLDERS.indexOf(folder)}`)}`;

/** Reads either id; `folder` is where the message must still be for the id to be good. */
export function parseMessageId(text: string): { id: number; folder?: FolderId } | undefined {
  // Office.js and Exchange write `/` and `+` where REST writes `-` and `_`; some callers send the padding.
  const plain = text.replaceAll('/', '-').replaceAll('+', '_').replace(/=+$/, '');
  const kind = plain.startsWith(STABLE) ? STABLE : plain.startsWith(MOVING) ? MOVING : undefined;
  const found = kind && /^m(\d{1,15})(?:f(\d))?\.*$/.exec(decode(plain.slice(kind.length)));
  if (!found) return undefined;
  return { id: Number(found[1]), folder: found[2] === undefined ? undefined : FOLDERS[Number(found[2])] };
}

export const folderId = (mailbox: string, folder: FolderId): string =>
  `AAMkAGI2FOLDER${createHash('sha1').update(`${mailbox}/${folder}`).digest('base64url')}`;

/** A folder by its well-known name or its id. */
export const parseFolderId = (mailbox: string, text: string): FolderId | undefined =>
  FOLDERS.find((folder) => folder === text.toLowerCase() || folderId(mailbox, folder) === text);

/** The conversation's id, which each mailbox has its own of. */
export const conversationId = (mailbox: string, thread: string): string =>
  `AAQkAGI2ZGVm${createHash('sha256').update(`${mailbox}/${thread}`).digest('base64url')}`;
