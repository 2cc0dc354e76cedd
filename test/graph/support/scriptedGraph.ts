import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Pace } from '../../../src/graph/behaviors/backOff';
import type { Tokens } from '../../../src/graph/tokens';

export interface Received {
  readonly method: string;
  /** Path and query below the version, as sent. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

/** What to do with one request: an answer, or something that happens to the connection. */
export type Reaction =
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  | 'cut'
  | 'silence'
  /** Headers come, the body never does. */
  | 'half';

/** A Graph over HTTP that does what the test says, request after request; the last reaction is repeated. */
export async function scriptedGraph(script: readonly Reaction[] | ((request: Received) => Reaction)) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void textOf(request).then((text) => {
      const one: Received = {
        method: request.method!,
        url: request.url!.replace(/^\/v1\.0/, ''),
        headers: request.headers,
        body: text === '' ? undefined : JSON.parse(text),
      };
      received.push(one);
      const reaction =
        typeof script === 'function' ? script(one) : script[Math.min(received.length, script.length) - 1]!;
      react(reaction, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    graphUrl: `http://127.0.0.1:${port}/v1.0`,
    received,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function react(reaction: Reaction, response: ServerResponse): void {
  if (reaction === 'cut') return void response.destroy();
  if (reaction === 'silence') return;
  if (reaction === 'half') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    return void response.write('{"value":');
  }
  const text =
    reaction.body === undefined
      ? ''
      : typeof reaction.body === 'string'
        ? reaction.body
        : JSON.stringify(reaction.body);
  response.writeHead(reaction.status, {
    'content-type': 'application/json; charset=utf-8',
    ...reaction.headers,
  });
  response.end(text);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** No waiting: the waits asked for are noted. Dice always show the middle. */
export function notedPace(): Pace & { readonly waits: number[] } {
  const waits: number[] = [];
  return {
    waits,
    wait: async (ms) => void waits.push(ms),
    random: () => 0.5,
  };
}

/** Tokens `token-1`, `token-2`… : the next one each time a fresh one is asked for. */
export function countedTokens(): Tokens & { readonly asked: boolean[] } {
  const asked: boolean[] = [];
  return {
    asked,
    async get({ fresh }) {
      asked.push(fresh);
      return `token-${asked.filter(Boolean).length + 1}`;
    },
  };
}

export const refusal = (
  status: number,
  code: string,
  headers?: Readonly<Record<string, string>>,
): Reaction => ({
  status,
  body: { error: { code, message: 'Un message traduit' } },
  headers,
});
