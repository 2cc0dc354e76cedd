import { Failure } from '../app/failure';

/** What Outlook answers to one asynchronous call. */
export interface OfficeAnswer<T> {
  readonly status: unknown;
  readonly value?: T;
  readonly error?: { readonly code?: number; readonly name?: string } | null;
}

/** Starts one call, e.g. `(done) => item.subject.getAsync(done)`. */
export type StartCall<T> = (done: (answer: OfficeAnswer<T>) => void) => void;

export interface CallOptions {
  /** Milliseconds, from the moment the call is really made. */
  readonly timeLimitMs?: number;
}

/** Makes one call. `what` names it in diagnostics. Fails with `outlook-failed`, `outlook-unsupported` or `timeout`. */
export type Call = <T>(what: string, start: StartCall<T>, options?: CallOptions) => Promise<T>;

const TIME_LIMIT_MS = 5_000;

/**
 * A queue of calls to Outlook, first come first served. At most three are answered at a time on the web, in the new
 * Outlook and on mobile; some are never answered (a pinned pane that moved on, office-js #6806), so each has a time
 * limit, after which its place is free again.
 * @param atOnce calls under way together; two leaves one to the send gate
 */
export function createCallQueue(atOnce = 2): Call {
  const waiting: (() => void)[] = [];
  let underWay = 0;

  const release = (): void => {
    underWay--;
    const next = waiting.shift();
    if (next) next();
  };

  return (what, start, options = {}) =>
    new Promise((resolve, reject) => {
      const run = (): void => {
        underWay++;
        makeCall(what, start, options.timeLimitMs ?? TIME_LIMIT_MS).then(
          (value) => {
            release();
            resolve(value);
          },
          (error: unknown) => {
            release();
            reject(error);
          },
        );
      };
      if (underWay < atOnce) run();
      else waiting.push(run);
    });
}

function makeCall<T>(what: string, start: StartCall<T>, timeLimitMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Failure('timeout', what)), timeLimitMs);
    try {
      start((answer) => {
        clearTimeout(timer);
        if (answer.status === 'succeeded') resolve(answer.value as T);
        else reject(outlookFailure(what, answer.error));
      });
    } catch (cause) {
      clearTimeout(timer);
      reject(cause instanceof Failure ? cause : thrown(what, cause));
    }
  });
}

/** Office.js throws at once on a method that this client does not have, or an argument it does not accept. */
const thrown = (what: string, cause: unknown): Failure =>
  new Failure(cause instanceof TypeError ? 'outlook-unsupported' : 'outlook-failed', what, { cause });

/** Asked of a client that cannot: `7000` not allowed here, `5000` and `9017` no such thing. */
const UNSUPPORTED = [5000, 7000, 9017];

function outlookFailure(what: string, error: OfficeAnswer<unknown>['error']): Failure {
  const number = error?.code;
  const code =
    number !== undefined && UNSUPPORTED.indexOf(number) >= 0 ? 'outlook-unsupported' : 'outlook-failed';
  return new Failure(code, `${what} ${number ?? ''} ${error?.name ?? ''}`.trim());
}

/** The pane's one queue: the limit is the add-in's, not the message's. */
export const callOutlook: Call = createCallQueue();
