import type { RunningDossier } from '../../domain/worklist/worklist';
import type { Instant } from '../../domain/dates/plainDate';
import type { Quarantined } from '../ports';

export interface WorklistFiles {
  readonly files: readonly RunningDossier[];
  /** Rows that could not be read: the others are shown. */
  readonly quarantine: readonly Quarantined[];
  /** Where what changes afterwards is read from; absent where the service gives none. */
  readonly marks?: readonly string[];
  /** Whether dossiers have this person as their manager: the team's view is offered. Absent where nobody knows. */
  readonly manages?: boolean;
}

/** How many dossiers of how many are read. */
export type WorklistProgress = (done: number, total: number) => void;

/** What the day's worklist reads in the firm's lists. */
export interface Worklists {
  /**
   * Every dossier of one collaborateur with its pieces, invoices and journal. Two resource units for each 200 dossiers, two
   * to know whether this person manages some, and six for each ten of them; one round trip for the dossiers, and one for each sixty.
   */
  mine(
    address: string,
    options?: { readonly onProgress?: WorklistProgress; readonly signal?: AbortSignal },
  ): Promise<WorklistFiles>;
  /** The same for the dossiers of one manager. */
  ofTeam(
    address: string,
    options?: { readonly onProgress?: WorklistProgress; readonly signal?: AbortSignal },
  ): Promise<WorklistFiles>;
  /**
   * The same brought up to date by what changed since: four resource units, and those of the dossiers that changed; two
   * more when a dossier did, whosever it is.
   * Undefined when it must be read whole: too old, or too much changed.
   */
  since(address: string, known: WorklistFiles, signal?: AbortSignal): Promise<WorklistFiles | undefined>;
}

/** The worklist as it was last read. */
export interface KeptWorklist extends WorklistFiles {
  readonly readAt: Instant;
  /** Dossiers about which something was written since. */
  readonly changed: readonly string[];
}

/** What this machine keeps of the worklist, per account. Lost, it is only read again. */
export interface WorklistCache {
  get(): Promise<KeptWorklist | undefined>;
  put(kept: WorklistFiles & { readonly readAt: Instant }): Promise<void>;
  /** A relance of this dossier left: its rows wait for the next reading. */
  markChanged(dossierId: string): Promise<void>;
}
