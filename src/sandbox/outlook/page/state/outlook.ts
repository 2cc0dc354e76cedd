import type {
  ClockChange,
  ClockState,
  ComposeKind,
  FolderId,
  MailEvent,
  NewDraft,
  Persona,
} from '../../../mailApi';
import type { ClientId } from '../../host/clientProfile';
import { CLIENT_PROFILES } from '../../host/clientProfile';
import { OutlookHost } from '../../host/outlookHost';
import { DraftSession } from '../compose/draftSession';
import { OpenedMessage } from '../read/openedMessage';
import { clearBrowserProfiles, switchBrowserProfile } from './browserProfile';
import { hostServices } from './hostServices';
import { ask, tell } from './http';
import { MailClient } from './mailClient';
import { Observable } from './observable';
import type { Preferences } from './preferences';
import { readPreferences, writePreferences } from './preferences';
import type { View } from './view';

const PAGE = 60;
const PERSONA_KEY = 'sandbox.persona';
/** What the server says only once, though it concerns several rows, is answered by one reading. */
const GATHER_MS = 60;

/** The page's state and everything that a person can do in it. */
export class Outlook {
  readonly view: Observable<View>;
  readonly host: OutlookHost;
  private client: MailClient;
  private events: EventSource | undefined;
  private refreshing: ReturnType<typeof setTimeout> | undefined;
  /** Goes up with each selection: an answer that comes too late is dropped. */
  private selection = 0;

  private constructor(personas: readonly Persona[], clock: ClockState) {
    const remembered = sessionStorage.getItem(PERSONA_KEY);
    const persona = personas.find(({ id }) => id === remembered) ?? personas[0];
    if (!persona) throw new Error('the sandbox has no persona');
    this.client = new MailClient(persona.id);
    this.view = new Observable<View>({
      personas,
      persona,
      clock,
      preferences: readPreferences(),
      folders: [],
      folder: 'inbox',
      messages: undefined,
      more: false,
      search: '',
      selectedId: null,
      opened: null,
      draft: null,
      readPane: false,
      composePane: false,
      alert: null,
      gateRunning: false,
      notice: null,
    });
    this.host = new OutlookHost(hostServices(this));
    this.publish();
    this.listen();
  }

  static async start(): Promise<Outlook> {
    const [personas, clock] = await Promise.all([
      ask<Persona[]>('GET', '/sandbox/personas.json'),
      ask<ClockState>('GET', '/sandbox/clock'),
    ]);
    const outlook = new Outlook(personas, clock);
    await outlook.refresh();
    return outlook;
  }

  get mail(): MailClient {
    return this.client;
  }

  /** Now on the sandbox's clock. */
  now(): Date {
    return new Date(Date.now() + this.view.value.clock.offsetMs);
  }

  // --- Who, when, how ---

  async become(id: string): Promise<void> {
    const persona = this.view.value.personas.find((one) => one.id === id);
    if (!persona || persona.id === this.view.value.persona.id) return;
    await this.leaveDraft();
    // The add-in's pages go first: they must not write into the next person's storage.
    this.view.set(NOTHING_OPEN);
    await new Promise((resolve) => setTimeout(resolve, 0));
    switchBrowserProfile(this.view.value.persona.id, persona.id);
    sessionStorage.setItem(PERSONA_KEY, persona.id);
    this.client = new MailClient(persona.id);
    this.selection += 1;
    this.view.set({
      persona,
      folder: 'inbox',
      folders: [],
      messages: undefined,
      search: '',
      notice: null,
    });
    this.publish();
    this.listen();
    await this.refresh();
  }

  async moveClock(change: ClockChange): Promise<void> {
    this.clockMoved(await ask<ClockState>('POST', '/sandbox/clock', change));
    await this.refresh();
  }

  prefer(change: Partial<Preferences>): void {
    const preferences = { ...this.view.value.preferences, ...change };
    writePreferences(preferences);
    this.view.set({ preferences });
    this.publish();
    if (change.theme) this.host.themeChanged();
  }

  /** Another client: the add-in's pages start again in it. */
  async useClient(client: ClientId): Promise<void> {
    await this.leaveDraft();
    this.view.set({ readPane: false });
    this.prefer({ client });
  }

  /** Everything as on the first day. */
  async reset(): Promise<void> {
    await tell('POST', '/sandbox/reset');
    await this.startAgain();
  }

  // --- Reading ---

  async openFolder(folder: FolderId): Promise<void> {
    await this.leaveDraft();
    this.selection += 1;
    this.view.set({ folder, messages: undefined, search: '', selectedId: null, opened: null });
    this.leaveItem();
    await this.refresh();
  }

  async refresh(): Promise<void> {
    const { folder, messages } = this.view.value;
    const top = Math.max(PAGE, messages?.length ?? 0);
    try {
      const [folders, list] = await Promise.all([
        this.client.folders(),
        this.client.messages(folder, top + 1),
      ]);
      if (this.view.value.folder !== folder) return;
      this.view.set({ folders, messages: list.slice(0, top), more: list.length > top });
    } catch (error) {
      this.trouble(error);
    }
  }

  async readMore(): Promise<void> {
    const { folder, messages = [] } = this.view.value;
    const next = await this.client.messages(folder, PAGE + 1, messages.length);
    this.view.set({ messages: [...messages, ...next.slice(0, PAGE)], more: next.length > PAGE });
  }

  search(text: string): void {
    this.view.set({ search: text });
  }

  async select(id: string): Promise<void> {
    if (id === this.view.value.draft?.id) return;
    await this.leaveDraft();
    const turn = ++this.selection;
    this.view.set({ selectedId: id });
    try {
      const summary = this.view.value.messages?.find((one) => one.id === id);
      if (summary?.isDraft) {
        const draft = await this.client.draft(id);
        if (turn === this.selection) this.write(draft, false, true);
        return;
      }
      const message = await this.client.message(id);
      if (turn !== this.selection) return;
      this.view.set({ opened: new OpenedMessage(this.client, message), selectedId: id });
      this.leaveItem();
      if (!message.isRead) {
        await this.client.markRead(id, true);
        this.view.set({
          messages: this.view.value.messages?.map((one) => (one.id === id ? { ...one, isRead: true } : one)),
        });
        this.view.set({ folders: await this.client.folders() });
      }
    } catch (error) {
      this.trouble(error);
    }
  }

  async markUnread(): Promise<void> {
    const id = this.view.value.opened?.message.id;
    if (id) await this.attempt(() => this.client.markRead(id, false));
    await this.refresh();
  }

  async remove(): Promise<void> {
    const id = this.view.value.opened?.message.id;
    if (!id) return;
    await this.attempt(() => this.client.remove(id));
    this.view.set({ opened: null, selectedId: null });
    this.leaveItem();
    await this.refresh();
  }

  /** False when there is no such message in the mailbox. */
  async openByItemId(itemId: string): Promise<boolean> {
    const found = this.view.value.messages?.find((one) => one.itemId === itemId || one.id === itemId);
    if (found) await this.select(found.id);
    return found !== undefined;
  }

  // --- Writing ---

  /** Opens the form; the pane comes along when it was open beside the message one answers. */
  async compose(draft: NewDraft): Promise<void> {
    const withPane = this.view.value.readPane;
    await this.leaveDraft();
    await this.attempt(async () => {
      this.write(await this.client.newDraft(draft), draft.htmlOnTop !== undefined);
      this.view.set({ composePane: withPane });
    });
  }

  answer(kind: Exclude<ComposeKind, 'new'>): Promise<void> {
    const sourceId = this.view.value.opened?.message.id;
    return sourceId ? this.compose({ kind, sourceId }) : Promise.resolve();
  }

  /** The form closes; what was written stays in the drafts. */
  async leaveDraft(): Promise<void> {
    const { draft } = this.view.value;
    if (!draft) return;
    this.view.set({ draft: null, composePane: false, alert: null, gateRunning: false });
    await this.attempt(() => draft.leave());
    await this.refresh();
  }

  async dropDraft(): Promise<void> {
    const { draft } = this.view.value;
    if (!draft) return;
    this.closeForm();
    await this.attempt(() => draft.drop());
    await this.refresh();
  }

  /** The form is gone (sent or dropped): back to the message one was reading, with its pane. */
  closeForm(): void {
    const { opened } = this.view.value;
    this.view.set({ draft: null, composePane: false, selectedId: opened?.message.id ?? null });
  }

  // --- The add-in's pane ---

  openPane(): void {
    this.view.set(this.view.value.draft ? { composePane: true } : { readPane: true });
  }

  closePane(): void {
    this.view.set(this.view.value.draft ? { composePane: false } : { readPane: false });
  }

  // --- Telling ---

  done(text: string): void {
    this.view.set({ notice: { text, kind: 'done' } });
  }

  trouble(error: unknown): void {
    const detail = error instanceof Error ? error.message : String(error);
    this.view.set({
      notice: { text: `Le bac à sable n’a pas pu répondre\u00a0: ${detail}`, kind: 'trouble' },
    });
  }

  quiet(): void {
    this.view.set({ notice: null });
  }

  private async attempt(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.trouble(error);
    }
  }

  private write(
    draft: ConstructorParameters<typeof DraftSession>[1],
    prefilled = false,
    reopened = false,
  ): void {
    const session = new DraftSession(
      this.client,
      draft,
      {
        recipientsChanged: (item, changed) => this.host.recipientsChanged(item, changed),
        attachmentsChanged: (item, status, attachment) =>
          this.host.attachmentsChanged(item, status, attachment),
        closed: () => void this.leaveDraft(),
      },
      () => CLIENT_PROFILES[this.view.value.preferences.client].staleMs,
      prefilled,
    );
    // The list keeps showing what one answers; a draft of its own shows itself.
    const answered =
      draft.kind === 'new' || !this.view.value.opened ? draft.id : this.view.value.opened.message.id;
    this.view.set({ draft: session, selectedId: reopened ? draft.id : answered });
  }

  /** A pane that is not pinned goes with the message it was opened on. */
  private leaveItem(): void {
    if (!this.view.value.preferences.pinned) this.view.set({ readPane: false });
  }

  /** What the add-in's frames read of this page before they run. */
  private publish(): void {
    const { clock, persona, preferences } = this.view.value;
    const bridge = CLIENT_PROFILES[preferences.client].nestedAppAuth && this.host.faults.auth !== 'ABSENT';
    window.__sandbox = { offsetMs: clock.offsetMs, persona: persona.id, bridge };
    document.documentElement.dataset.theme = preferences.theme;
  }

  /** A fault of sign-in was switched: new frames see it. */
  failAuth(status: string | undefined): void {
    this.host.faults.auth = status;
    this.publish();
  }

  private clockMoved(clock: ClockState): void {
    this.view.set({ clock });
    this.publish();
    this.host.clockMoved(clock.offsetMs);
  }

  private listen(): void {
    this.events?.close();
    this.events = new EventSource(this.client.eventsUrl());
    for (const kind of ['mail', 'changed', 'clock', 'reset'] as const) {
      this.events.addEventListener(kind, (event: MessageEvent<string>) =>
        this.heard(JSON.parse(event.data) as MailEvent),
      );
    }
  }

  private heard(event: MailEvent): void {
    if (event.kind === 'reset') return void this.startAgain();
    if (event.kind === 'clock') return this.clockMoved(event.clock);
    clearTimeout(this.refreshing);
    this.refreshing = setTimeout(() => void this.refresh(), GATHER_MS);
  }

  private async startAgain(): Promise<void> {
    this.events?.close();
    this.view.set({ ...NOTHING_OPEN });
    await clearBrowserProfiles();
    location.reload();
  }
}

const NOTHING_OPEN = {
  selectedId: null,
  opened: null,
  draft: null,
  readPane: false,
  composePane: false,
  alert: null,
  gateRunning: false,
} as const;
