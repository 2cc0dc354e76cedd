import { urlOf } from './callOptions';
import type { Behavior } from './behavior';

/** One request that really left, for tests, benches and diagnostics. No query, no body: they hold names and addresses. */
export interface RoundTrip {
  readonly method: string;
  /** Path after the version, without query. */
  readonly path: string;
  /** 0 when no answer came. */
  readonly status: number;
  /** Milliseconds. */
  readonly took: number;
  /** Bytes of the answer's body, once unpacked; 0 when the service does not say. */
  readonly bytes: number;
}

export type RoundTripListener = (trip: RoundTrip) => void;

/** Tells the listener of each request on the wire, repeated ones included. */
export function countRoundTrips(graphUrl: string, listener: RoundTripListener): Behavior {
  const home = new URL(graphUrl).pathname.replace(/\/+$/, '');
  return async (context, next) => {
    const started = performance.now();
    try {
      await next();
    } finally {
      listener({
        method: context.options?.method ?? 'GET',
        path: new URL(urlOf(context)).pathname.slice(home.length),
        status: context.response?.status ?? 0,
        took: performance.now() - started,
        bytes: Number(context.response?.headers.get('content-length') ?? 0),
      });
    }
  };
}
