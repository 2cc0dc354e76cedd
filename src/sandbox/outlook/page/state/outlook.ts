import type { ClockState, Persona } from '../../../mailApi';
import { OutlookHost } from '../../host/outlookHost';
import { hostServices } from './hostServices';
import { ask } from './http';
import { MailClient } from './mailClient';
import { Observable } from './observable';
import { readPreferences } from './preferences';
import { Reading } from './reading';
import { rememberedPersona } from './rememberedPersona';
import { Surroundings } from './surroundings';
import type { View } from './view';
import { NOTHING_OPEN } from './view';
import { Writing } from './writing';

/** The page's state, and who changes it: what one reads, what one writes, and the sandbox around both. */
export class Outlook {
  readonly view: Observable<View>;
  readonly reading = new Reading(this);
  readonly writing = new Writing(this);
  readonly surroundings: Surroundings;
  readonly host: OutlookHost;
  /** The mailbox of the person at the page. */
  mail: MailClient;

  private constructor(personas: readonly Persona[], clock: ClockState) {
    const persona = rememberedPersona(personas);
    this.mail = new MailClient(persona.id);
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
      notice: null,
      ...NOTHING_OPEN,
    });
    this.host = new OutlookHost(hostServices(this));
    this.surroundings = new Surroundings(this);
  }

  static async start(): Promise<Outlook> {
    const [personas, clock] = await Promise.all([
      ask<Persona[]>('GET', '/sandbox/personas.json'),
      ask<ClockState>('GET', '/sandbox/clock'),
    ]);
    const outlook = new Outlook(personas, clock);
    await outlook.reading.refresh();
    return outlook;
  }

  /** Now on the sandbox's clock. */
  now(): Date {
    return new Date(Date.now() + this.view.value.clock.offsetMs);
  }

  /** The add-in's pane: of the form while one writes, else of the message one reads. */
  showPane(open: boolean): void {
    this.view.set(this.view.value.draft ? { composePane: open } : { readPane: open });
  }

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

  /** Does the work; a failure becomes a sentence on the page. */
  async attempt(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.trouble(error);
    }
  }
}
