import { UNRECORDED } from '../../../src/sandbox/server/control/requestRecord';
import type { Browser, BrowserContext } from 'playwright-core';
import type { Persona } from '../../../src/sandbox/mailApi';
import type { SandboxOptions } from '../../../src/sandbox/server/startSandbox';
import { startSandbox } from '../../../src/sandbox/server/startSandbox';
import type { Bundle } from './buildPages';
import { buildPages } from './buildPages';
import { launchBrowser } from './launchBrowser';
import type { PersonaId } from './sandboxPage';
import { SandboxPage } from './sandboxPage';
import { Troubles } from './troubles';

// Generous: the machines that run this are shared and slow at times.
const LIMIT_MS = 60_000;

export interface OpenOptions {
  /** `YYYY-MM-DD` on which the sandbox begins. */
  readonly today?: string;
  /** Rows of the firm's own dossiers, instead of the invented ones. */
  readonly rows?: SandboxOptions['rows'];
  /** The add-in is configured for the site that has no list yet. */
  readonly emptySite?: boolean;
  /** Pages to build; all when absent. */
  readonly bundles?: readonly Bundle[];
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Called on each browser context before its first page: routes of the test's own. */
  prepare?(context: BrowserContext): Promise<void>;
}

export interface GraphAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** A sandbox with its browser: the server in this process, each persona in a browser context of their own. */
export class OpenSandbox {
  private readonly pages = new Map<
    PersonaId,
    { page: SandboxPage; context: BrowserContext; troubles: Troubles }
  >();
  private personas: readonly Persona[] | undefined;

  constructor(
    readonly url: string,
    private readonly browser: Browser,
    private readonly options: OpenOptions,
    private readonly stop: () => Promise<void>,
  ) {}

  /** This person's Outlook; the same page each time. */
  async as(id: PersonaId): Promise<SandboxPage> {
    const known = this.pages.get(id);
    if (known) return known.page;
    const context = await this.browser.newContext({
      viewport: this.options.viewport ?? { width: 1280, height: 800 },
      locale: 'fr-FR',
      // No override: a frame then follows the colour scheme of the page around it, as in a person's browser.
      colorScheme: null,
    });
    context.setDefaultTimeout(LIMIT_MS);
    const troubles = new Troubles(context, this.url);
    await context.addInitScript(
      ({ persona, home }) => {
        if (location.origin === home && window.parent === window)
          sessionStorage.setItem('sandbox.persona', persona);
      },
      { persona: id, home: this.url },
    );
    await this.options.prepare?.(context);
    const page = new SandboxPage(await context.newPage(), this.url);
    this.pages.set(id, { page, context, troubles });
    await page.reload();
    return page;
  }

  /** Troubles of one person's page that the test expects. */
  forgive(id: PersonaId, pattern: RegExp): void {
    this.pages.get(id)?.troubles.forgive(pattern);
  }

  /** Moves the sandbox's date, for everybody. */
  async moveTo(today: string): Promise<void> {
    await this.control('clock', { today });
  }

  /** `POST /sandbox/<name>`. */
  async control(name: string, body: unknown): Promise<unknown> {
    const answer = await fetch(`${this.url}/sandbox/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    if (!answer.ok) throw new Error(`/sandbox/${name}: ${answer.status} ${await answer.text()}`);
    const text = await answer.text();
    return text ? (JSON.parse(text) as unknown) : undefined;
  }

  /** A call of Graph as this person; `path` begins after `/v1.0`. */
  async graph(id: PersonaId, path: string, init: RequestInit = {}): Promise<GraphAnswer> {
    this.personas ??= (await (await fetch(`${this.url}/sandbox/personas.json`)).json()) as Persona[];
    const token = this.personas.find((one) => one.id === id)?.token ?? '';
    const answer = await fetch(`${this.url}/graph/v1.0${path}`, {
      ...init,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        [UNRECORDED]: '1',
        ...init.headers,
      },
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    const text = await answer.text();
    return { status: answer.status, body: text ? (JSON.parse(text) as unknown) : undefined };
  }

  /** Closes everything; throws when a page met an error that the test did not expect. */
  async close(): Promise<void> {
    const troubles = [...this.pages].flatMap(([id, one]) => one.troubles.list.map((text) => `${id} ${text}`));
    await Promise.all([...this.pages.values()].map(({ context }) => context.close()));
    await this.browser.close();
    await this.stop();
    if (troubles.length > 0) throw new Error(`La page a rencontré :\n${troubles.join('\n')}`);
  }
}

/** Builds what is missing, starts a sandbox on fresh data and a free port, and a browser. Close it in the end. */
export async function openSandbox(options: OpenOptions = {}): Promise<OpenSandbox> {
  await buildPages(options.bundles);
  const server = await startSandbox({
    today: options.today,
    rows: options.rows,
    emptySite: options.emptySite,
  });
  try {
    return new OpenSandbox(server.url, await launchBrowser(), options, () => server.close());
  } catch (error) {
    await server.close();
    throw error;
  }
}
