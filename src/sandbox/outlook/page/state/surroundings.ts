import type { ClockChange, ClockState, MailEvent } from '../../../mailApi';
import type { ClientId } from '../../host/clientProfile';
import { CLIENT_PROFILES } from '../../host/clientProfile';
import { clearBrowserProfiles, switchBrowserProfile } from './browserProfile';
import { ask, tell } from './http';
import { MailClient } from './mailClient';
import type { Outlook } from './outlook';
import type { Preferences } from './preferences';
import { writePreferences } from './preferences';
import { rememberPersona } from './rememberedPersona';
import { NOTHING_OPEN } from './view';

/** What the server says of several rows one after the other is answered by one reading. */
const GATHER_MS = 60;

/** The sandbox around Outlook: who sits at it, which day it is, which client it plays, what the server tells. */
export class Surroundings {
  private events: EventSource | undefined;
  private refreshing: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly outlook: Outlook) {
    this.publish();
    this.listen();
  }

  async become(id: string): Promise<void> {
    const { reading, view, writing } = this.outlook;
    const persona = view.value.personas.find((one) => one.id === id);
    if (!persona || persona.id === view.value.persona.id) return;
    await writing.leave();
    // The add-in's pages go first: they must not write into the next person's storage.
    view.set(NOTHING_OPEN);
    await new Promise((resolve) => setTimeout(resolve, 0));
    switchBrowserProfile(view.value.persona.id, persona.id);
    rememberPersona(persona);
    reading.forget();
    this.outlook.mail = new MailClient(persona.id);
    view.set({ persona, folder: 'inbox', folders: [], messages: undefined, search: '', notice: null });
    this.publish();
    this.listen();
    await reading.refresh();
  }

  async moveClock(change: ClockChange): Promise<void> {
    await this.outlook.attempt(async () =>
      this.clockMoved(await ask<ClockState>('POST', '/sandbox/clock', change)),
    );
    await this.outlook.reading.refresh();
  }

  prefer(change: Partial<Preferences>): void {
    const { host, view } = this.outlook;
    const preferences = { ...view.value.preferences, ...change };
    writePreferences(preferences);
    view.set({ preferences });
    this.publish();
    if (change.theme) host.themeChanged();
  }

  /** Another client: the add-in's pages start again in it. */
  async useClient(client: ClientId): Promise<void> {
    await this.outlook.writing.leave();
    this.outlook.view.set({ readPane: false });
    this.prefer({ client });
  }

  /** Sign-in begins to fail with this status, or no longer; new frames see it. */
  failAuth(status: string | undefined): void {
    this.outlook.host.faults.auth = status;
    this.publish();
  }

  /** Everything as on the first day. */
  async reset(): Promise<void> {
    await this.outlook.attempt(async () => {
      await tell('POST', '/sandbox/reset');
      await this.startAgain();
    });
  }

  /** What the add-in's frames read of this page before they run. */
  private publish(): void {
    const { clock, persona, preferences } = this.outlook.view.value;
    const bridge =
      CLIENT_PROFILES[preferences.client].nestedAppAuth && this.outlook.host.faults.auth !== 'ABSENT';
    window.__sandbox = { offsetMs: clock.offsetMs, persona: persona.id, bridge };
    document.documentElement.dataset.theme = preferences.theme;
  }

  private clockMoved(clock: ClockState): void {
    this.outlook.view.set({ clock });
    this.publish();
    this.outlook.host.clockMoved(clock.offsetMs);
  }

  private listen(): void {
    this.events?.close();
    this.events = new EventSource(this.outlook.mail.eventsUrl());
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
    this.refreshing = setTimeout(() => void this.outlook.reading.refresh(), GATHER_MS);
  }

  private async startAgain(): Promise<void> {
    this.events?.close();
    this.outlook.view.set(NOTHING_OPEN);
    await clearBrowserProfiles();
    location.reload();
  }
}
