import type { Instant } from '../../domain/dates/plainDate';
import type { SourceOffset } from '../../domain/phrasing/offsets';
import type { RelanceMarks } from '../../domain/template/marks';

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
