import type { Decision, Deciders, Outcome } from '../../domain/agreement/approval';
import type { Correction } from '../../domain/journal/corrections';
import type { Dossier, Person, SequenceId } from '../../domain/dossier';
import type { FingerprintedMessage } from '../../domain/fingerprint/fingerprint';
import type { Severity } from '../../domain/phrasing/types';
import type { Instant, PlainDate } from '../../domain/dates/plainDate';
import type { Approver } from '../../domain/policy/sequence';
import type { Address } from '../ports';

/** What is asked: one exact message, with what the approver needs to decide about it. */
export interface NewCosignRequest {
  /** Names the dossier (`domain/requestPointer.ts`). */
  readonly id: string;
  readonly dossierId: string;
  /** The relance that waits; absent for a message that is none and holds a passage to be validated. */
  readonly operationId?: string;
  readonly sequence?: SequenceId;
  /** Empty for a message that is no relance. */
  readonly step: string;
  readonly fingerprint: string;
  /** The writer's own text, signature and quoted thread cut off; the fingerprint is that of the whole message. */
  readonly message: FingerprintedMessage;
  /** What the asker's check flagged; the approver's pane checks again. */
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: Severity;
    readonly excerpt: string;
  }[];
  readonly note?: string;
  /** For work on an incomplete basis: what it may cost, and how it will be put right. */
  readonly correction?: Correction;
  readonly approvals: readonly Approver[];
  /** Who was asked. Who may decide is computed again from the dossier each time. */
  readonly deciders: Deciders;
  /** Day by which the policy asks for an answer. */
  readonly dueBy: PlainDate;
}

/** A request as read back; who asked and when come from the service. */
export interface CosignRequest extends NewCosignRequest {
  /** Item id: grows with each request, so it settles two of the same second. */
  readonly number: number;
  readonly asker: Person;
  readonly askedAt: Instant;
  /** The row was changed after it was written: nobody in daily use may do that, so nothing in it counts. */
  readonly altered: boolean;
}

export interface NewDecision {
  /** Unique in the list: a write retried is a write made once. */
  readonly key: string;
  readonly requestId: string;
  readonly dossierId: string;
  readonly step: string;
  readonly fingerprint: string;
  readonly outcome: Outcome;
  readonly comment?: string;
  /** The text as the approver changed it, HTML. */
  readonly text?: string;
}

/** A decision as read back; who decided and when come from the service, never from a column. */
export interface RecordedDecision extends Decision {
  /** That of the attempt which made it. */
  readonly key: string;
  /** Name of the person, as the service gives it. */
  readonly name: string;
  readonly comment?: string;
}

export interface RequestFile {
  readonly request: CosignRequest;
  readonly decisions: readonly RecordedDecision[];
}

/** With the dossier's row as it is now; without it where SharePoint does not hold it, or it cannot be read. */
export interface WaitingFile extends RequestFile {
  readonly dossier?: Dossier;
}

/** The lists `Demandes` and `Decisions`. One round trip each, unless it says otherwise. */
export interface Requests {
  /** Fails with `unsure` when the answer was lost and nobody can say whether the request is stored; else it is not. */
  ask(request: NewCosignRequest): Promise<void>;
  /**
   * Resolves once the service holds the decision, with what the service says of it. Fails with `unsure` when the answer was
   * lost and nobody can say whether it was made; after any other failure it was not.
   */
  decide(decision: NewDecision): Promise<RecordedDecision>;
  /** Fails with `not-found` when SharePoint holds no such request. */
  read(requestId: string, signal?: AbortSignal): Promise<RequestFile>;
  /** Requests about one relance, or about a dossier's messages that are none, newest first. Two round trips where some exist. */
  forDraft(
    draft: { readonly dossierId: string; readonly operationId?: string },
    signal?: AbortSignal,
  ): Promise<readonly RequestFile[]>;
  /** All requests about a dossier, newest first. */
  ofDossier(dossierId: string, signal?: AbortSignal): Promise<readonly RequestFile[]>;
  /**
   * Requests of the last two months about which this person was asked, or whose dossier he manages since, oldest first.
   * Two round trips, unless dozens of dossiers changed.
   */
  waitingFor(address: string, signal?: AbortSignal): Promise<readonly WaitingFile[]>;
  /** All of these two months with their decisions, whatever came of them, 200 at most: two round trips. */
  askedOf(address: string, signal?: AbortSignal): Promise<readonly RequestFile[]>;
}

/** Mail in the person's own name. */
export interface Outbox {
  send(mail: {
    readonly to: readonly Address[];
    readonly subject: string;
    readonly html: string;
  }): Promise<void>;
}
