import type { Instant } from '../../domain/dates/plainDate';
import type { ColumnLack } from './columnRepair';

/** One list of the firm's site, as this person finds it. */
export interface ListState {
  readonly name: string;
  readonly columns: number;
  readonly there: boolean;
  /** False where the list is there and closed to this person. */
  readonly readable: boolean;
  readonly lacks: readonly ColumnLack[];
  /** Whether SharePoint would take a row of this person's; `undefined` when it did not say. */
  readonly mayAdd?: boolean;
  /** Only the site's owners are meant to add rows. */
  readonly ownersOnly: boolean;
}

/** What the check of an installation asks of Microsoft 365. Nothing is written, nobody is asked to sign in. */
export interface Installation {
  /** What the add-in asks of everybody. */
  readonly scopes: readonly string[];
  /** What was agreed to. Fails with one of the `sign-in-…` codes where nobody agreed, or nobody is signed in. */
  granted(): Promise<readonly string[]>;
  /** Reads one message of Sent Items: one round trip. */
  readMail(signal?: AbortSignal): Promise<void>;
  /** Two round trips, one resource unit and one refused write for each list. Fails with `not-found` without a site. */
  lists(signal?: AbortSignal): Promise<readonly ListState[]>;
}

/** This Outlook and this page. */
export interface HostFacts {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  /** Features of `outlook/requirements` that this Outlook lacks, with the requirement set that would bring each. */
  readonly missing: readonly { readonly feature: string; readonly set: string }[];
  /** Name of the script that runs, which changes with its contents. */
  readonly script: string;
}

/** The page as the server publishes it now. */
export interface PublishedPage {
  readonly script: string;
  /** The server's clock, where it tells. */
  readonly date?: Instant;
}
