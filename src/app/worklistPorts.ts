import type { RunningDossier } from '../domain/worklist';
import type { Instant } from '../domain/plainDate';
import type { Quarantined } from './ports';

export interface WorklistFiles {
  readonly files: readonly RunningDossier[];
  /** Rows that could not be read: the others are shown. */
  readonly quarantine: readonly Quarantined[];
  /** Where what changes afterwards is read from; absent where the service gives none. */
  readonly marks?: readonly string[];
}

/** How many dossiers of how many are read. */
export type WorklistProgress = (done: number, total: number) => void;

/** What the day's worklist reads in the firm's lists. */
export interface Worklists {
  /**
   * Every dossier of one collaborateur with its pieces, invoices and journal. Two resource units for each 200 dossiers, and
   * six for each ten of them; one round trip for the dossiers, and one for each sixty.
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
   * The same brought up to date by what changed since: four resource units, and those of the dossiers that changed.
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
