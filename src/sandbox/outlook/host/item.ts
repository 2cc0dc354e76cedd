import type { MailAddress, MailAttachment, MailMessage, NewAttachment } from '../../mailApi';

export type RecipientField = 'to' | 'cc' | 'bcc';
export const RECIPIENT_FIELDS: readonly RecipientField[] = ['to', 'cc', 'bcc'];

export type Coercion = 'text' | 'html';

/** What both kinds of item keep for the add-in. */
interface ItemBase {
  /** Unique per opening: the same message opened twice has two. */
  readonly key: string;
  readonly notifications: Map<string, ItemNotification>;
  readonly categories: Set<string>;
  /** What a Smart Alert's button handed to the pane (`getInitializationContextAsync`); empty when it was opened otherwise. */
  initializationContext: string;
  loadCustomProperties(): Promise<Readonly<Record<string, unknown>>>;
  saveCustomProperties(properties: Readonly<Record<string, unknown>>): Promise<void>;
  attachments(): readonly MailAttachment[];
  /** Base64; rejects when the id is unknown. */
  attachmentContent(id: string): Promise<string>;
}

export interface ItemNotification {
  readonly key: string;
  readonly message: string;
  /** 0 information, 1 progress, 2 error, 3 insight. */
  readonly type: number;
}

export interface ReadItem extends ItemBase {
  readonly kind: 'read';
  readonly message: MailMessage;
}

/** The draft's rich text. Positions are the writer's cursor. */
export interface ComposeBody {
  /** What the add-in is told now: for a moment after typing, the text of before. */
  read(coercion: Coercion): string;
  replaceAll(data: string, coercion: Coercion): void;
  prepend(data: string, coercion: Coercion): void;
  /** Replaces the selection; goes to the start of the text when the cursor was never in it. */
  insertAtCursor(data: string, coercion: Coercion): void;
  selection(coercion: Coercion): string;
  setSignature(data: string, coercion: Coercion): void;
}

/** The message being written, as the page holds it. */
export interface ComposeItem extends ItemBase {
  readonly kind: 'compose';
  readonly composeType: 'newMail' | 'reply' | 'forward';
  readonly from: MailAddress;
  readonly body: ComposeBody;
  readonly session: Map<string, string>;
  readonly headers: Map<string, string>;
  /** Null until the draft is saved with a subject. */
  conversationId(): string | null;
  /** Null until the draft is saved. */
  itemId(): string | null;
  subject(): string;
  setSubject(subject: string): void;
  recipients(field: RecipientField): readonly MailAddress[];
  setRecipients(field: RecipientField, recipients: readonly MailAddress[]): void;
  addAttachment(attachment: NewAttachment): Promise<MailAttachment>;
  /** False when there is no such attachment. */
  removeAttachment(id: string): Promise<boolean>;
  /** Saves the draft and answers its item id. */
  save(): Promise<string>;
  /** Instant of a delayed delivery, in milliseconds; 0 for none. */
  delayedUntil: number;
  clientSignature: boolean;
  close(): void;
}

export type HostItem = ReadItem | ComposeItem;
