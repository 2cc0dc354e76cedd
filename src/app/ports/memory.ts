import type { Instant, PlainDate } from '../../domain/dates/plainDate';
import type { NewJournalEntry } from '../../domain/journal/journal';
import type { RelanceMarks } from '../../domain/template/marks';
import type { DossierFile, DossierSummary } from './records';

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
