import type { Person } from '../../domain/dossier';
import type { Instant, PlainDate } from '../../domain/dates/plainDate';
import type { PolicyProblem } from '../../domain/policy/problem';
import type { Policy } from '../../domain/policy/schema';

/** One saved version of the firm's policy, without its document. */
export interface PolicyVersion {
  /** Item id in the list `Politique`. */
  readonly id: string;
  readonly etag: string;
  readonly version: string;
  /** What changed, in the words of who saved it. */
  readonly motif: string;
  readonly savedAt: Instant;
  readonly savedBy: Person;
}

/** The firm's policies in SharePoint. Every method is one round trip. */
export interface Policies {
  /** Newest first, 200 at most: 2 resource units. Fails with `not-set-up` where the list does not exist. */
  versions(signal?: AbortSignal): Promise<readonly PolicyVersion[]>;
  /** The same with a mark of this moment, where the service gives one: 1 resource unit more. */
  history(
    signal?: AbortSignal,
  ): Promise<{ readonly versions: readonly PolicyVersion[]; readonly mark?: string }>;
  /** The next mark where no version was saved, changed or deleted since this one, else undefined: 1 resource unit. */
  unchangedSince(mark: string, signal?: AbortSignal): Promise<string | undefined>;
  /** The JSON text of one version: 1 resource unit. */
  document(id: string, signal?: AbortSignal): Promise<string>;
  /** Fails with `duplicate` when somebody saved the same version meanwhile. */
  save(policy: {
    readonly version: string;
    readonly motif: string;
    readonly document: string;
  }): Promise<void>;
  /** Ids of the firm's first dossiers, to try a policy on: 2 resource units. */
  dossiers(most: number, signal?: AbortSignal): Promise<readonly string[]>;
  /** Whether the site's own table of contents names the list: one round trip for each 200 lists, 2 resource units. */
  isThere(signal?: AbortSignal): Promise<boolean>;
  /** Whether SharePoint lets this person save. Writes nothing. */
  mayWrite(signal?: AbortSignal): Promise<boolean>;
}

/** A version that cannot be followed, and why. */
export interface BrokenPolicy {
  readonly version: string;
  readonly savedBy: Person;
  readonly problems: readonly PolicyProblem[];
}

export interface PolicyInForce {
  readonly policy: Policy;
  /** The firm's own, or the one the product comes with. */
  readonly from: 'firm' | 'builtin';
  /**
   * SharePoint has not said yet which policy is the firm's, nor had it ever told this machine: the built-in one is only a
   * stand-in, and no relance leaves by it. `failed`: it was asked, and could not be read; `refused`: not by this person.
   */
  readonly unread?: 'asking' | 'failed' | 'refused';
  /** The list that held it is no longer among the site's: what this machine knew last is followed. */
  readonly gone?: true;
  /** Newer than the one in force, and set aside. */
  readonly broken?: BrokenPolicy;
}

/** What this machine keeps of the last answer. `key` names the versions it was made from. */
export interface KeptPolicy {
  readonly key: string;
  readonly inForce: PolicyInForce;
  /** From where to ask what changed, and the day on which the whole history was read. */
  readonly since?: { readonly mark: string; readonly day: PlainDate };
}

export interface PolicyCache {
  get(): Promise<KeptPolicy | undefined>;
  put(kept: KeptPolicy): Promise<void>;
}
