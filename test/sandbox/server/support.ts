import { Client, HTTPMessageHandler } from '@microsoft/microsoft-graph-client';
import type { Middleware } from '@microsoft/microsoft-graph-client';
import type { Persona } from '../../../src/sandbox/mailApi';
import { UNRECORDED } from '../../../src/sandbox/server/control/requestRecord';
import type { RunningSandbox, SandboxOptions } from '../../../src/sandbox/server/startSandbox';
import { startSandbox } from '../../../src/sandbox/server/startSandbox';

export const SITE = '/sites/cabinet-orme.sharepoint.example:/sites/relances:';
export const CECP =
  'String {00020329-0000-0000-C000-000000000046} Name cecp-6f1c2a54-3d0e-4b7a-9c58-2a7e41d0b963';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON; undefined when the body is empty. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read many shapes
  readonly body: any;
}

/** A sandbox and the two ways of talking to it: raw HTTP, and the product's own Graph client. */
export class TestSandbox {
  private constructor(
    private readonly running: RunningSandbox,
    private readonly people: readonly Persona[],
  ) {}

  static async start(options: SandboxOptions = { today: '2026-03-10' }): Promise<TestSandbox> {
    const running = await startSandbox(options);
    const people = (await (await fetch(`${running.url}/sandbox/personas.json`)).json()) as Persona[];
    return new TestSandbox(running, people);
  }

  get url(): string {
    return this.running.url;
  }

  close(): Promise<void> {
    return this.running.close();
  }

  token(persona: string): string {
    return this.people.find(({ id }) => id === persona)!.token;
  }

  /** The official client, as this person. Its own sign-in step knows only https, so the token is added before the call. */
  client(persona: string): Client {
    const call = new HTTPMessageHandler();
    const middleware: Middleware = {
      execute: async (context) => {
        context.options = {
          ...context.options,
          headers: {
            ...Object.fromEntries(new Headers(context.options?.headers)),
            Authorization: `Bearer ${this.token(persona)}`,
            [UNRECORDED]: '1',
          },
        };
        await call.execute(context);
      },
    };
    return Client.initWithMiddleware({ baseUrl: `${this.url}/graph`, defaultVersion: 'v1.0', middleware });
  }

  graph(
    persona: string,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const authorization: Record<string, string> = persona
      ? { Authorization: `Bearer ${this.token(persona)}` }
      : {};
    return this.send(method, `/graph/v1.0${path}`, body, {
      ...authorization,
      ...headers,
    });
  }

  sandbox(method: string, path: string, body?: unknown): Promise<Answer> {
    return this.send(method, `/sandbox${path}`, body);
  }

  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const answer = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        [UNRECORDED]: '1',
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json');
    return {
      status: answer.status,
      headers: answer.headers,
      body: text && isJson ? JSON.parse(text) : text || undefined,
    };
  }

  /** An item of a list, created and given back. */
  async created(persona: string, list: string, fields: Record<string, unknown>): Promise<Answer['body']> {
    const { status, body } = await this.graph(persona, 'POST', `${SITE}/lists/${list}/items`, { fields });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body;
  }
}

/** Query string from plain options. */
export const query = (options: Record<string, string | number>): string =>
  `?${Object.entries(options)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&')}`;
