import type { Contact, Dossier, Facture, Person, Piece } from '../domain/dossier';
import type { JournalEntry, NewJournalEntry } from '../domain/journal/journal';
import type { SourceOffset } from '../domain/phrasing/offsets';
import type { RelanceMarks } from '../domain/template/marks';
import type { Instant, PlainDate } from '../domain/dates/plainDate';

/** What the use cases need of the world. `graph/` and `outlook/` implement it; tests use the sandbox's far side. */

export interface Clock {
  now(): Instant;
  today(): PlainDate;
}

/** The person signed in, as the service names them. */
export interface Identity {
  me(): Promise<Person & { readonly id: string }>;
}

/** A row that could not be read: set aside and shown, the others go on. */
export interface Quarantined {
  readonly list: string;
  readonly itemId: string;
  /** Columns to look at, as SharePoint labels them; never contents. */
  readonly fields: readonly string[];
}

/** Everything the pane knows of one dossier. */
export interface DossierFile {
  readonly dossier: Dossier;
  readonly contacts: readonly Contact[];
  /** Set where those are only the contacts whom the message itself names: `wholeFile` reads the others. */
  readonly someContacts?: true;
  readonly pieces: readonly Piece[];
  readonly factures: readonly Facture[];
  readonly journal: readonly JournalEntry[];
  readonly quarantine: readonly Quarantined[];
  /** When SharePoint gave this answer. */
  readonly readAt: Instant;
  /** When the invoices were last asked for; absent when they never were. */
  readonly facturesReadAt?: Instant;
}

/** With all its contacts: who is written to is chosen among all of them. */
export type WholeFile = DossierFile & { readonly someContacts?: undefined };

/** The contacts of one dossier. */
export type DossierContacts = Pick<DossierFile, 'contacts' | 'quarantine'>;

export interface DossierSummary {
  readonly id: string;
  readonly reference: string;
  readonly client: string;
  readonly mission: string;
}

/** Which dossiers a message may belong to, most certain source first. */
export interface Candidates {
  /** From the conversation, already in the journal. */
  readonly byConversation: readonly string[];
  /** From the addresses, with the contact that matched. */
  readonly byAddress: readonly Contact[];
  /** Rows that could not be read; absent when there are none. */
  readonly quarantine?: readonly Quarantined[];
}

/** The firm's SharePoint lists. Every method costs at most one Graph round trip unless it says otherwise. */
export interface Records {
  /** One `$batch`. `addresses` are compared without regard to case. */
  lookUp(
    hints: { readonly addresses: readonly string[]; readonly conversationId?: string },
    signal?: AbortSignal,
  ): Promise<Candidates>;
  /** One `$batch`: dossier, contacts, pieces, journal, and the invoices when asked for (2 resource units more). */
  read(
    dossierId: string,
    signal?: AbortSignal,
    options?: { readonly factures?: boolean },
  ): Promise<WholeFile>;
  /** The same without the contacts: 2 resource units less. */
  readWithoutContacts(
    dossierId: string,
    signal?: AbortSignal,
    options?: { readonly factures?: boolean },
  ): Promise<Omit<DossierFile, 'contacts'>>;
  /** A dossier's contacts alone: 2 resource units. */
  contacts(dossierId: string, signal?: AbortSignal): Promise<DossierContacts>;
  summaries(dossierIds: readonly string[], signal?: AbortSignal): Promise<readonly DossierSummary[]>;
  /**
   * Dossiers whose client's name or reference begins with the text, then those where a usual legal form comes first; 20 at
   * most.
   */
  search(text: string, signal?: AbortSignal): Promise<readonly DossierSummary[]>;
  /** Adds an address to a dossier; adding it twice changes nothing. */
  link(dossierId: string, contact: { readonly address: string; readonly name: string }): Promise<Contact>;
  /**
   * Marks a piece as received (or awaited again with `null`). Fails with `PieceConflict` when someone else changed the row,
   * be it to the same; with `unsure` when the answer was lost and nobody can say whether the change was made. Any other
   * failure changed nothing.
   */
  setReceived(piece: Piece, recueLe: PlainDate | null): Promise<Piece>;
  /** A dossier's journal alone, in the order of writing: 2 resource units. Fails with `bad-data` when an entry cannot be read. */
  journal(dossierId: string, signal?: AbortSignal): Promise<readonly JournalEntry[]>;
  /** The whole firm's entries of a period of at most 366 days, in the order of writing: 2 resource units for each day. */
  journalBetween(from: PlainDate, to: PlainDate, signal?: AbortSignal): Promise<readonly JournalEntry[]>;
  /** Which of these operations are in the journal: 2 resource units each, one round trip for 20. */
  journaled(operationIds: readonly string[], signal?: AbortSignal): Promise<ReadonlySet<string>>;
  /**
   * Appends to the journal, sealed behind the dossier's other entries: one reading, one writing. `already-there`: the
   * operation id was written before, by this or another pane.
   */
  append(entry: NewJournalEntry): Promise<'written' | 'already-there'>;
}

/** An entry of the journal whose change is in SharePoint, or may be, while the entry itself could not be written yet. */
export interface UnwrittenEntry {
  readonly entry: NewJournalEntry;
  /** What the entry's only piece was set to. */
  readonly recueLe: PlainDate | null;
  /** The change was seen in SharePoint; otherwise it is to be looked for there. */
  readonly changed: boolean;
}

/** What this machine still has to write to the journal, per account. */
export interface Unwritten {
  all(): Promise<readonly UnwrittenEntry[]>;
  put(unwritten: UnwrittenEntry): Promise<void>;
  remove(operationId: string): Promise<void>;
}

/** A message found in the sender's Sent Items. */
export interface SentCopy {
  readonly graphId: string;
  readonly internetMessageId: string;
  readonly conversationId: string;
  readonly subject: string;
  readonly recipients: readonly string[];
  readonly sentAt: Instant;
  readonly webLink: string;
  /** Marks read from the message's custom properties when they survived, else from its reference line. */
  readonly marks?: Partial<RelanceMarks>;
  readonly marksFrom?: 'property' | 'line';
  /** When the gate let the message go, if its note survived. */
  readonly passedAt?: Instant;
  /** The first 255 characters of the text, where Graph gives no more. */
  readonly preview: string;
}

export interface SentItems {
  /** The copies that carry this operation id in their custom properties or their text, sent since `since`. */
  find(operationId: string, since: Instant, signal?: AbortSignal): Promise<readonly SentCopy[]>;
  /** Every message sent since `since`, newest first, 50 at most. */
  recent(since: Instant, signal?: AbortSignal): Promise<readonly SentCopy[]>;
  /** Every message sent in this time that carries an operation id, oldest first: one round trip for each 50 messages sent. */
  marked(since: Instant, until: Instant, signal?: AbortSignal): Promise<readonly SentCopy[]>;
}

/** What this machine remembers of its looks through Sent Items, per account. Lost, a look only takes longer. */
export interface Looks {
  /** Until when everything that left was looked through. */
  until(): Promise<Instant | undefined>;
  /** Operation ids known to be in the journal. */
  journaled(): Promise<ReadonlySet<string>>;
  note(until: Instant, journaled: readonly string[]): Promise<void>;
}

/** What this machine remembers between two panes, per account: prepared relances whose Sent copy is still to be found. */
export interface PendingRelance {
  readonly marks: RelanceMarks;
  readonly pieces: readonly { readonly id: string; readonly label: string }[];
  readonly author: string;
  readonly preparedAt: Instant;
  /** What the send gate needs of it, as written by `writeHandover`: a reply opened from a message read cannot carry it yet. */
  readonly handover?: string;
  /** Set when the gate let a message with these marks go. */
  readonly releasedAt?: Instant;
  /** Set when Outlook was asked to let it leave later: it is not missed before. */
  readonly heldUntil?: Instant;
  /** Set when it was given up and the person was told; kept a while longer, in case the draft leaves after all. */
  readonly withdrawnAt?: Instant;
}

export interface Pending {
  all(): Promise<readonly PendingRelance[]>;
  put(relance: PendingRelance): Promise<void>;
  remove(operationId: string): Promise<void>;
}

/** Last known state of dossiers, shown at once while SharePoint answers. Never bodies; cleared at sign-out and after a set time. */
export interface FileCache {
  get(dossierId: string): Promise<DossierFile | undefined>;
  put(file: DossierFile): Promise<void>;
  /** The dossiers that are kept, the one seen last first. */
  dossiers(): Promise<readonly DossierSummary[]>;
  /** Which dossier an address or a conversation led to last time. */
  recall(key: string): Promise<string | undefined>;
  remember(key: string, dossierId: string): Promise<void>;
  clear(): Promise<void>;
}

export interface Address {
  readonly name: string;
  /** Lower-case. */
  readonly address: string;
}

/** The message being read. */
export interface ReadItem {
  readonly mode: 'read';
  readonly itemId: string;
  readonly conversationId: string | null;
  readonly internetMessageId: string;
  readonly subject: string;
  readonly from: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly receivedAt: Instant | null;
  readonly attachments: readonly { readonly name: string; readonly inline: boolean }[];
  bodyText(): Promise<string>;
  /** Opens a reply (to all) with this HTML above the quoted thread. */
  openReply(html: string): Promise<void>;
}

export interface DraftSnapshot {
  readonly subject: string;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  readonly html: string;
  readonly text: string;
  readonly attachments: readonly {
    readonly id: string;
    readonly name: string;
    readonly size: number;
    readonly inline: boolean;
  }[];
}

/** The message being written. Every call has a time limit and fails with `outlook-failed` or `timeout`. */
export interface ComposeItem {
  readonly mode: 'compose';
  readonly conversationId: string | null;
  snapshot(): Promise<DraftSnapshot>;
  /** Subject and body alone, for the check while typing. */
  text(): Promise<{ readonly subject: string; readonly html: string }>;
  composeType(): Promise<'new' | 'reply' | 'forward'>;
  setSubject(subject: string): Promise<void>;
  setTo(recipients: readonly Address[]): Promise<void>;
  /** Puts HTML above the signature and the quoted thread, re-reads, and fails with `insertion-lost` when it is not there. */
  insertTop(html: string): Promise<void>;
  /**
   * Replaces one exact piece of the writer's text (first occurrence at or after `near`), keeping the markup around it.
   * `all`: of the whole body, for our own reference line, which stands with the signature.
   */
  replaceText(found: string, by: string, near?: SourceOffset, where?: 'own' | 'all'): Promise<void>;
  /** Has Outlook hold the message until then, once it is sent. Fails with `outlook-unsupported` before Mailbox 1.13. */
  delayDelivery?(until: Instant): Promise<void>;
  /** When Outlook would let the message go; undefined where it is not put off, or this Outlook cannot tell. */
  delayedUntil?(): Promise<Instant | undefined>;
  readMarks(): Promise<RelanceMarks | undefined>;
  writeMarks(marks: RelanceMarks): Promise<void>;
  /** Session data handed to the gate; 50,000 characters in all. */
  handOver(key: string, value: string): Promise<void>;
  /** What was handed over under this key before, by any pane beside this message; undefined when nothing was. */
  handedOver?(key: string): Promise<string | undefined>;
  /** Watches subject, body and recipients; calls back with each new text. Returns the function that stops it. */
  watch(
    onChange: (draft: { readonly subject: string; readonly html: string }) => void,
    onTrouble: (failure: unknown) => void,
  ): () => void;
  /** Calls back with what the gate's alert handed over when its button is pressed. Returns the function that stops it. */
  onOpenedFor?(listener: (context: string) => void): () => void;
  close(): void;
}

export type CurrentItem = ReadItem | ComposeItem | null;

/** The mailbox around the current item. */
export interface Mailbox {
  current(): CurrentItem;
  /** The pinned pane moves from message to message. Returns the function that stops listening. */
  onItemChanged(listener: () => void): () => void;
  /** A new message with these recipients, subject and HTML body. */
  openNewMessage(draft: {
    readonly to: readonly Address[];
    readonly subject: string;
    readonly html: string;
  }): Promise<void>;
  /** What this Outlook lacks of what the product uses, as requirement-set names; empty when nothing is missing. */
  missingFeatures(): readonly string[];
}
