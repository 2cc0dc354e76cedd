import { Failure, type FailureCode } from '../app/failure';

interface HeaderBag {
  get(name: string): string | null;
}

const CODES: Readonly<Record<number, FailureCode>> = {
  401: 'session-expired',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  412: 'conflict',
  429: 'throttled',
  504: 'timeout',
};

/**
 * What a refusal of Graph means. The status decides, never the message: messages are translated and change. The
 * service's own code goes into the detail; it names no person.
 */
export function failureOf(status: number, body: unknown, headers: HeaderBag): Failure {
  const retryAfterSeconds = retryAfterOf(headers);
  const code =
    CODES[status] ?? (status === 503 && retryAfterSeconds !== undefined ? 'throttled' : 'service-error');
  return new Failure(code, `${status} ${serviceCodeOf(body)}`.trim(), { status, retryAfterSeconds });
}

/** `error.code` of Graph's error body, e.g. `invalidRequest`; empty when there is none. */
function serviceCodeOf(body: unknown): string {
  const code = (body as { error?: { code?: unknown } } | null | undefined)?.error?.code;
  return typeof code === 'string' && /^[\w.]{1,80}$/.test(code) ? code : '';
}

/** Seconds that the service asks to wait, given as a number or as a date; `undefined` when it asks nothing. */
export function retryAfterOf(headers: HeaderBag): number | undefined {
  const text = headers.get('retry-after')?.trim();
  if (!text) return undefined;
  const seconds = Number(text);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}
