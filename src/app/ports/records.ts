import type { Instant, PlainDate } from '../../domain/dates/plainDate';
import type { Contact, Dossier, Facture, Piece } from '../../domain/dossier';
import type { JournalEntry, NewJournalEntry } from '../../domain/journal/journal';

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
  /** The dossier of exactly this reference, of any length: 2 resource units. */
  withReference(reference: string, signal?: AbortSignal): Promise<DossierSummary | undefined>;
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
