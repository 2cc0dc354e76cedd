import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Person } from '../domain/dossier';
import { operationId, type JournalEntry } from '../domain/journal';
import type { Signal } from '../domain/triage';
import type { DossierFile, ReadItem } from './ports';
import { writeEntry, type JournalNeeds, type Said } from './writeEntry';

/** The same words of the same message are one entry, whoever notes them and however often. */
export const signalOperation = (item: Pick<ReadItem, 'internetMessageId'>, signal: Signal): string =>
  operationId(sha256(utf8ToBytes([item.internetMessageId, signal.kind, signal.excerpt].join('\n'))));

/** What the journal is to hold of it. @param note what it shows, with the client's words */
export const signalSaid = (
  file: DossierFile,
  item: Pick<ReadItem, 'internetMessageId' | 'subject' | 'conversationId'>,
  signal: Signal,
  note: string,
): Said => ({
  operationId: signalOperation(item, signal),
  dossierId: file.dossier.id,
  action: signal.kind === 'promesse' ? 'promesse' : 'message-recu',
  pieces: [],
  note,
  message: {
    subject: item.subject,
    recipients: [],
    internetMessageId: item.internetMessageId,
    ...(item.conversationId ? { conversationId: item.conversationId } : {}),
  },
  ...(signal.kind === 'promesse' ? { promisedFor: signal.date } : {}),
});

/**
 * Records what a client's message says, on a person's click: a promised date, which suspends the relances until it passes,
 * or the fact itself. No contact of ours: the gap does not begin again.
 */
export const noteSignal = (
  needs: JournalNeeds,
  file: DossierFile,
  author: Person,
  item: Pick<ReadItem, 'internetMessageId' | 'subject' | 'conversationId'>,
  signal: Signal,
  note: string,
): Promise<JournalEntry> => writeEntry(needs, author, signalSaid(file, item, signal, note));
