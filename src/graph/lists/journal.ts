import * as z from 'zod';
import type { SequenceId } from '../../domain/dossier';
import type {
  Channel,
  JournalAction,
  JournalEntry,
  JournalMessage,
  NewJournalEntry,
} from '../../domain/journal';
import { columnOfDay } from './columnValue';
import { LISTS } from './declarations';
import type { Query } from './query';
import type { Row, Unreadable } from './row';

export const JOURNAL = LISTS.Journal;
type JournalQuery = Query<typeof JOURNAL>;

export const entriesOf = (dossierId: string): JournalQuery => ({
  where: { column: 'DossierId', test: 'equals', value: dossierId },
  top: 500,
});

export const entriesInConversation = (conversationId: string): JournalQuery => ({
  where: { column: 'ConversationId', test: 'equals', value: conversationId },
  top: 20,
});

export const entryWithOperation = (operationId: string): JournalQuery => ({
  where: { column: 'OperationId', test: 'equals', value: operationId },
  top: 1,
});

const action = z.enum([
  'relance',
  'appel',
  'courrier',
  'piece-recue',
  'piece-attendue',
  'message-recu',
  'promesse',
  'exception',
  'cosignature',
  'escalade',
  'politique',
  'correction',
] satisfies JournalAction[]);
const sequence = z.enum([
  'pieces',
  'honoraires',
  'factures-courtoise',
  'encaissement',
  'multicanale',
] satisfies SequenceId[]);
const channel = z.enum(['email', 'telephone', 'courrier', 'recommande'] satisfies Channel[]);
const origin = z.enum(['gate', 'recovered', 'manual'] satisfies NewJournalEntry['origin'][]);
const pieces = z.array(z.object({ id: z.string(), label: z.string() }));
const recipients = z.array(z.string());

const jsonOf = (text: string | undefined): unknown => {
  if (text === undefined) return [];
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export function toEntry(row: Row<typeof JOURNAL>): JournalEntry | Unreadable {
  const { fields } = row;
  const read = {
    Action: action.safeParse(fields.Action),
    Sequence: sequence.optional().safeParse(fields.Sequence),
    Canal: channel.optional().safeParse(fields.Canal),
    Origine: origin.safeParse(fields.Origine ?? 'manual'),
    Pieces: pieces.safeParse(jsonOf(fields.Pieces)),
    Destinataires: recipients.safeParse(jsonOf(fields.Destinataires)),
  };
  const { Action, Sequence, Canal, Origine, Pieces, Destinataires } = read;
  if (
    !Action.success ||
    !Sequence.success ||
    !Canal.success ||
    !Origine.success ||
    !Pieces.success ||
    !Destinataires.success
  ) {
    return { unreadable: Object.entries(read).flatMap(([name, result]) => (result.success ? [] : [name])) };
  }
  const message = messageOf(fields, Destinataires.data);
  return {
    id: row.id,
    operationId: fields.OperationId,
    dossierId: fields.DossierId,
    at: fields.Date,
    action: Action.data,
    author: fields.Auteur.toLowerCase(),
    pieces: Pieces.data,
    policyVersion: fields.PolitiqueVersion ?? '',
    origin: Origine.data,
    writtenAt: row.createdAt,
    writtenBy: row.createdBy,
    ...(Sequence.data ? { sequence: Sequence.data } : {}),
    ...(fields.Etape ? { step: fields.Etape } : {}),
    ...(Canal.data ? { channel: Canal.data } : {}),
    ...(message ? { message } : {}),
    ...(fields.Note ? { note: fields.Note } : {}),
    ...(fields.PromisPour ? { promisedFor: fields.PromisPour } : {}),
  };
}

function messageOf(fields: Row<typeof JOURNAL>['fields'], to: readonly string[]): JournalMessage | undefined {
  if (fields.Objet === undefined && fields.ConversationId === undefined && fields.MessageId === undefined)
    return undefined;
  return {
    subject: fields.Objet ?? '',
    recipients: to,
    ...(fields.ConversationId ? { conversationId: fields.ConversationId } : {}),
    ...(fields.MessageId ? { internetMessageId: fields.MessageId } : {}),
    ...(fields.GraphId ? { graphId: fields.GraphId } : {}),
    ...(fields.Lien ? { webLink: fields.Lien } : {}),
    ...(fields.Empreinte ? { fingerprint: fields.Empreinte } : {}),
  };
}

/** SharePoint refuses a longer text in a column of one line. */
const ONE_LINE = 255;

/** The columns of a new entry; what is absent is left out. */
export function entryColumns(entry: NewJournalEntry): object {
  const { message } = entry;
  const columns = {
    OperationId: entry.operationId,
    DossierId: entry.dossierId,
    Date: entry.at,
    Action: entry.action,
    Sequence: entry.sequence,
    Etape: entry.step,
    Canal: entry.channel,
    Auteur: entry.author,
    Pieces: JSON.stringify(entry.pieces.map(({ id, label }) => ({ id, label }))),
    Objet: message?.subject.slice(0, ONE_LINE),
    Destinataires: message && JSON.stringify(message.recipients),
    ConversationId: message?.conversationId,
    MessageId: message?.internetMessageId,
    GraphId: message?.graphId,
    Lien: message?.webLink,
    Empreinte: message?.fingerprint,
    PolitiqueVersion: entry.policyVersion,
    Note: entry.note,
    PromisPour: entry.promisedFor && columnOfDay(entry.promisedFor),
    Origine: entry.origin,
  };
  return Object.fromEntries(
    Object.entries(columns).filter(([, value]) => value !== undefined && value !== ''),
  );
}
