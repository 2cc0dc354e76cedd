import type {
  CustomProperties,
  Draft,
  DraftChange,
  MailAddress,
  MailAttachment,
  NewAttachment,
  SendReceipt,
} from '../../../mailApi';
import type { ComposeItem, RecipientField } from '../../host/item';
import { ADDIN } from '../addin';
import type { MailClient } from '../state/mailClient';
import { Observable } from '../state/observable';
import { ShownNotifications } from '../ui/shownNotifications';
import { EditorBody } from './editorBody';

const AUTOSAVE_MS = 1_500;

/** What the compose form shows of the draft. */
export interface DraftView {
  readonly from: MailAddress;
  readonly subject: string;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly bcc: readonly MailAddress[];
  readonly attachments: readonly MailAttachment[];
  readonly saving: 'unsaved' | 'saving' | 'saved' | 'failed';
  readonly sending: boolean;
}

export interface DraftEvents {
  recipientsChanged(draft: DraftSession, changed: Readonly<Record<RecipientField, boolean>>): void;
  attachmentsChanged(draft: DraftSession, status: 'added' | 'removed', attachment: MailAttachment): void;
  /** The add-in, or the person, closes the form. */
  closed(draft: DraftSession): void;
}

const COMPOSE_TYPES = { new: 'newMail', reply: 'reply', replyAll: 'reply', forward: 'forward' } as const;

/** A message being written: the form's state, the add-in's item, and its draft on the server. */
export class DraftSession implements ComposeItem {
  readonly kind = 'compose';
  readonly key = crypto.randomUUID();
  readonly view: Observable<DraftView>;
  readonly body: EditorBody;
  readonly session = new Map<string, string>();
  readonly headers = new Map<string, string>();
  readonly notifications = new ShownNotifications();
  readonly categories = new Set<string>();
  initializationContext = '';
  delayedUntil = 0;
  clientSignature = true;
  private saved: boolean;
  private known: { readonly itemId: string; readonly conversationId: string | null };
  private dirty = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Writes to the server go one after the other, so that the last one wins. */
  private queue: Promise<unknown> = Promise.resolve();
  private ended = false;

  constructor(
    private readonly client: MailClient,
    private readonly draft: Draft,
    private readonly events: DraftEvents,
    staleMs: () => number,
    /** True: it was opened with a text of an add-in, and is kept even when nothing is added to it. */
    prefilled = false,
  ) {
    this.dirty = prefilled;
    this.saved = draft.saved;
    this.known = draft;
    for (const [name, value] of Object.entries(draft.headersToSend)) this.headers.set(name, value);
    const { from, subject, to, cc, bcc, attachments } = draft;
    this.view = new Observable<DraftView>({
      ...{ subject, to, cc, bcc, attachments },
      from: from ?? { name: '', address: '' },
      saving: draft.saved ? 'saved' : 'unsaved',
      sending: false,
    });
    this.body = new EditorBody(draft.html, staleMs, () => this.touch());
  }

  get id(): string {
    return this.draft.id;
  }

  get from(): MailAddress {
    return this.view.value.from;
  }

  /** For the client persona, who has many addresses. */
  writeAs(from: MailAddress): void {
    this.view.set({ from });
    this.touch();
  }

  get composeType(): ComposeItem['composeType'] {
    return COMPOSE_TYPES[this.draft.kind];
  }

  conversationId(): string | null {
    return this.composeType === 'newMail' && !this.saved ? null : this.known.conversationId;
  }

  itemId(): string | null {
    return this.saved ? this.known.itemId : null;
  }

  subject(): string {
    return this.view.value.subject;
  }

  setSubject(subject: string): void {
    this.view.set({ subject });
    this.touch();
  }

  recipients(field: RecipientField): readonly MailAddress[] {
    return this.view.value[field];
  }

  setRecipients(field: RecipientField, recipients: readonly MailAddress[]): void {
    this.view.set({ [field]: recipients });
    this.touch();
    this.events.recipientsChanged(this, { to: false, cc: false, bcc: false, [field]: true });
  }

  attachments(): readonly MailAttachment[] {
    return this.view.value.attachments;
  }

  async addAttachment(attachment: NewAttachment): Promise<MailAttachment> {
    const added = await this.inTurn(() => this.client.attach(this.id, attachment));
    this.view.set({ attachments: [...this.attachments(), added] });
    this.dirty = true;
    this.events.attachmentsChanged(this, 'added', added);
    return added;
  }

  async removeAttachment(id: string): Promise<boolean> {
    const gone = this.attachments().find((one) => one.id === id);
    if (!gone) return false;
    await this.inTurn(() => this.client.detach(this.id, id));
    this.view.set({ attachments: this.attachments().filter((one) => one.id !== id) });
    this.events.attachmentsChanged(this, 'removed', gone);
    return true;
  }

  async attachmentContent(id: string): Promise<string> {
    return (await this.client.attachment(this.id, id)).contentBase64;
  }

  loadCustomProperties(): Promise<CustomProperties> {
    return this.client.properties(this.id, ADDIN.id);
  }

  async saveCustomProperties(properties: CustomProperties): Promise<void> {
    await this.inTurn(() => this.client.saveProperties(this.id, ADDIN.id, properties));
    this.dirty = true;
  }

  /** Saves the draft, as Outlook does for `saveAsync` and by itself after a pause. */
  async save(): Promise<string> {
    clearTimeout(this.timer);
    this.view.set({ saving: 'saving' });
    try {
      const draft = await this.inTurn(() => this.client.saveDraft(this.id, this.change()));
      this.saved = true;
      this.known = draft;
      this.view.set({ saving: 'saved' });
      return draft.itemId;
    } catch (error) {
      this.view.set({ saving: 'failed' });
      throw error;
    }
  }

  /** Writes what the form holds and hands the message over. */
  async send(): Promise<SendReceipt> {
    clearTimeout(this.timer);
    await this.inTurn(() => this.client.changeDraft(this.id, this.change()));
    const receipt = await this.client.sendDraft(
      this.id,
      this.delayedUntil > 0 ? { notBefore: new Date(this.delayedUntil).toISOString() } : {},
    );
    this.end();
    return receipt;
  }

  /** Leaves the form: keeps the draft when it is worth keeping, drops it otherwise. */
  async leave(): Promise<void> {
    if (this.ended) return;
    if (this.dirty) await this.save();
    else if (!this.saved) await this.client.dropDraft(this.id);
    this.end();
  }

  async drop(): Promise<void> {
    this.end();
    await this.inTurn(() => this.client.dropDraft(this.id));
  }

  close(): void {
    this.events.closed(this);
  }

  private end(): void {
    this.ended = true;
    clearTimeout(this.timer);
    this.session.clear();
    this.body.dispose();
  }

  private change(): DraftChange {
    const { from, subject, to, cc, bcc } = this.view.value;
    return {
      from,
      subject,
      to,
      cc,
      bcc,
      html: this.body.html(),
      headersToSend: Object.fromEntries(this.headers),
    };
  }

  private touch(): void {
    this.dirty = true;
    if (this.ended || this.view.value.sending) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save().catch(() => undefined), AUTOSAVE_MS);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work, work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}
