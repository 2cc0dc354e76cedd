import { Client, HTTPMessageHandler } from '@microsoft/microsoft-graph-client';
import { Failure } from '../app/failure';
import { authenticate } from './behaviors/authenticate';
import { realPace, type Pace } from './behaviors/backOff';
import { middlewareOf } from './behaviors/behavior';
import { CallOptions } from './behaviors/callOptions';
import { countRoundTrips, type RoundTripListener } from './behaviors/countRoundTrips';
import { limitTime } from './behaviors/limitTime';
import { carriedFailure, parseErrors } from './behaviors/parseErrors';
import { retry } from './behaviors/retry';
import type { Tokens } from './tokens';

export interface GraphCall {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** After the version, with its query already encoded (`odata.ts`). */
  readonly path: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** True for a write that happens once however often it is sent. Reads always are repeatable. */
  readonly repeatable?: boolean;
  readonly timeLimitMs?: number;
  readonly signal?: AbortSignal;
}

/** One way out to Graph. Answers are untyped here: each caller parses what it reads. Fails with `Failure` only. */
export interface GraphClient {
  send(call: GraphCall): Promise<unknown>;
}

export interface GraphClientOptions {
  readonly pace?: Pace;
  readonly onRoundTrip?: RoundTripListener;
}

const TIME_LIMIT_MS = 10_000;

/** The official client, with our behaviours around its one HTTP call. */
export function createGraphClient(
  graphUrl: string,
  tokens: Tokens,
  options: GraphClientOptions = {},
): GraphClient {
  const { root, version } = splitVersion(graphUrl);
  const client = Client.initWithMiddleware({
    baseUrl: root,
    defaultVersion: version,
    customHosts: new Set([new URL(graphUrl).host]),
    middleware: [
      middlewareOf(parseErrors),
      middlewareOf(retry(options.pace ?? realPace)),
      middlewareOf(authenticate(tokens, graphUrl)),
      middlewareOf(limitTime),
      ...(options.onRoundTrip ? [middlewareOf(countRoundTrips(graphUrl, options.onRoundTrip))] : []),
      new HTTPMessageHandler(),
    ],
  });

  return {
    async send({
      method,
      path,
      body,
      headers,
      repeatable = method === 'GET',
      timeLimitMs = TIME_LIMIT_MS,
      signal,
    }) {
      const request = client
        .api(path)
        .headers({ ...headers })
        .middlewareOptions([new CallOptions(repeatable, timeLimitMs, signal)]);
      try {
        if (method === 'GET') return await request.get();
        if (method === 'POST') return await request.post(body);
        return await request.patch(body);
      } catch (error) {
        throw carriedFailure(error) ?? new Failure('bad-data', 'unreadable answer', { cause: error });
      }
    },
  };
}

function splitVersion(graphUrl: string): { root: string; version: string } {
  const url = graphUrl.replace(/\/+$/, '');
  const slash = url.lastIndexOf('/');
  return { root: url.slice(0, slash + 1), version: url.slice(slash + 1) };
}
