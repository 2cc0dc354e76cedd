import type { Context, MiddlewareOptions } from '@microsoft/microsoft-graph-client';

/** What one call says to the behaviours. */
export class CallOptions implements MiddlewareOptions {
  constructor(
    /** Safe to send twice: a read, or a write that a unique column or an eTag makes happen once. */
    readonly repeatable: boolean,
    /** Milliseconds for one attempt, the answer's body included. */
    readonly timeLimitMs: number,
    readonly signal?: AbortSignal,
  ) {}
}

const DEFAULTS = new CallOptions(false, 10_000);

export const callOptionsOf = (context: Context): CallOptions =>
  (context.middlewareControl?.getMiddlewareOptions(CallOptions) as CallOptions | undefined) ?? DEFAULTS;

export const urlOf = (context: Context): string =>
  typeof context.request === 'string' ? context.request : context.request.url;
