import type { Instant } from '../../domain/dates/plainDate';
import type { RelanceMarks } from '../../domain/template/marks';

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
