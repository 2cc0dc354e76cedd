import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Person } from '../../domain/dossier';
import { operationId, type JournalEntry } from '../../domain/journal/journal';
import type { PlainDate } from '../../domain/dates/plainDate';
import type { Signal } from '../../domain/triage/triage';
import { promiseStanding, type PromiseStanding } from '../../domain/triage/promiseStanding';
import type { Clock, DossierFile, ReadItem } from '../ports';
import { writeEntry, type JournalNeeds, type Said } from './writeEntry';

/** The same words of the same message are one entry, whoever notes them and however often. */
export const signalOperation = (item: Pick<ReadItem, 'internetMessageId'>, signal: Signal): string =>
  operationId(sha256(utf8ToBytes([item.internetMessageId, signal.kind, signal.excerpt].join('\n'))));

type Read = Pick<ReadItem, 'internetMessageId' | 'subject' | 'conversationId' | 'receivedAt'>;

/** What a promise of this message is worth now; nothing for what is no promise. */
export function standingOf(
  clock: Clock,
  { journal }: DossierFile,
  item: Pick<Read, 'internetMessageId' | 'receivedAt'>,
  signal: Signal,
): PromiseStanding | undefined {
  if (signal.kind !== 'promesse') return undefined;
  const own = signalOperation(item, signal);
  const others = journal.filter(({ operationId }) => operationId !== own);
  return promiseStanding(signal.date, item.receivedAt ?? clock.now(), others, clock.today());
}

/** What the journal is to hold of it. @param note what it shows, with the client's words */
export const signalSaid = (
  file: DossierFile,
  item: Read,
  signal: Signal,
  note: string,
  promisedFor?: PlainDate,
): Said => ({
  operationId: signalOperation(item, signal),
  dossierId: file.dossier.id,
  action: promisedFor ? 'promesse' : 'message-recu',
  pieces: [],
  note,
  message: {
    subject: item.subject,
    recipients: [],
    internetMessageId: item.internetMessageId,
    ...(item.conversationId ? { conversationId: item.conversationId } : {}),
  },
  ...(promisedFor ? { promisedFor } : {}),
});

/**
 * Records what a client's message says, on a person's click: a promised date, which suspends the relances until it passes,
 * or the fact itself; a promise that can hold nothing any more is a fact too. No contact of ours: the gap does not begin again.
 */
export const noteSignal = (
  needs: JournalNeeds,
  file: DossierFile,
  author: Person,
  item: Read,
  signal: Signal,
  note: string,
): Promise<JournalEntry> => {
  const holds = standingOf(needs.clock, file, item, signal)?.kind === 'holds';
  const promisedFor = holds && signal.kind === 'promesse' ? signal.date : undefined;
  return writeEntry(needs, author, signalSaid(file, item, signal, note, promisedFor));
};
