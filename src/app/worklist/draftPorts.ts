import type { Address } from '../ports';

/** A relance as a draft of the person's own mailbox. */
export interface NewDraft {
  /** What the draft is found by again when its answer is lost. */
  readonly operationId: string;
  readonly to: readonly Address[];
  readonly subject: string;
  readonly html: string;
}

/** The person's drafts. Nothing is ever sent from here. */
export interface Drafts {
  /** One round trip; two more where the answer is lost. The draft is made once, however often it had to be asked for. */
  create(draft: NewDraft, signal?: AbortSignal): Promise<void>;
}
