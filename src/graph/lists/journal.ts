import * as z from 'zod/mini';
import type {
  Channel,
  JournalAction,
  JournalEntry,
  JournalMessage,
  JournalOrigin,
  NewJournalEntry,
} from '../../domain/journal/journal';
import { Failure } from '../../app/failure';
import { sealEntry } from '../../domain/journal/journalSeal';
import type { Instant } from '../../domain/dates/plainDate';
import { columnOfDay } from './columnValue';
import { LISTS } from './declarations';
import type { Query } from './query';
import { readRow, type Row, type Unreadable } from './row';
import { sequenceColumn } from './sequenceColumn';

export const JOURNAL = LISTS.Journal;
type JournalQuery = Query<typeof JOURNAL>;

export const entriesOf = (dossierId: string): JournalQuery => ({
  where: { column: 'DossierId', test: 'equals', value: dossierId },
  top: 500,
});

/** By days: no day of a large firm has more rows than SharePoint searches. */
export const entriesBetween = (from: Instant, to: Instant): JournalQuery => ({
  where: { column: 'Date', test: 'between', from, to },
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
  'escalade-close',
  'base-incomplete',
  'correctif',
  'suspension',
  'reorganisation',
  'reprise',
  'politique',
  'correction',
] satisfies JournalAction[]);
const channel = z.enum(['email', 'telephone', 'courrier', 'recommande'] satisfies Channel[]);
const origin = z.enum(['gate', 'unattested', 'recovered', 'manual'] satisfies JournalOrigin[]);
const pieces = z.array(z.object({ id: z.string(), label: z.string() }));
const recipients = z.array(z.string());
const parents = z.array(z.string());

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
    Sequence: z.optional(sequenceColumn).safeParse(fields.Sequence),
    Canal: z.optional(channel).safeParse(fields.Canal),
    Origine: origin.safeParse(fields.Origine ?? 'manual'),
    Pieces: pieces.safeParse(jsonOf(fields.Pieces)),
    Destinataires: recipients.safeParse(jsonOf(fields.Destinataires)),
    Precedents: parents.safeParse(jsonOf(fields.Precedents)),
  };
  const { Action, Sequence, Canal, Origine, Pieces, Destinataires, Precedents } = read;
  if (
    !Action.success ||
    !Sequence.success ||
    !Canal.success ||
    !Origine.success ||
    !Pieces.success ||
    !Destinataires.success ||
    !Precedents.success
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
    ...(fields.Regle ? { rule: fields.Regle } : {}),
    ...(fields.Note ? { note: fields.Note } : {}),
    ...(fields.PromisPour ? { promisedFor: fields.PromisPour } : {}),
    ...(fields.Suite ? { follows: fields.Suite } : {}),
    ...(fields.Responsable ? { owner: fields.Responsable.toLowerCase() } : {}),
    ...(fields.PourLe ? { dueOn: fields.PourLe } : {}),
    ...(fields.Sceau ? { seal: { hash: fields.Sceau, parents: Precedents.data } } : {}),
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
/** Cut, but never inside a sign of two halves. */
const oneLine = (text: string): string => text.slice(0, ONE_LINE).replace(/[\ud800-\udbff]$/, '');

/**
 * The columns of a new entry behind what is known of its dossier's journal; what is absent is left out. The seal is made of
 * the entry as SharePoint will give it back, which cuts a subject that is too long.
 */
export function sealedColumns(entry: NewJournalEntry, journal: readonly JournalEntry[]): object {
  const columns = entryColumns(entry);
  const stored = readRow(JOURNAL, { id: '', fields: columns }, toEntry);
  if (!stored.ok) throw new Failure('bad-data', `Journal: ${stored.quarantined.fields.join(', ')}`);
  const { hash, parents: followed } = sealEntry(stored.value, journal);
  return { ...columns, Sceau: hash, Precedents: JSON.stringify(followed) };
}

/** The columns of an entry; what is absent is left out. */
function entryColumns(entry: NewJournalEntry): object {
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
    Objet: message && oneLine(message.subject),
    Destinataires: message && JSON.stringify(message.recipients),
    ConversationId: message?.conversationId,
    MessageId: message?.internetMessageId,
    GraphId: message?.graphId,
    Lien: message?.webLink,
    Empreinte: message?.fingerprint,
    PolitiqueVersion: entry.policyVersion,
    Note: entry.note,
    PromisPour: entry.promisedFor && columnOfDay(entry.promisedFor),
    Suite: entry.follows,
    Responsable: entry.owner,
    PourLe: entry.dueOn && columnOfDay(entry.dueOn),
    Origine: entry.origin,
    Regle: entry.rule,
  };
  return Object.fromEntries(
    Object.entries(columns).filter(([, value]) => value !== undefined && value !== ''),
  );
}
