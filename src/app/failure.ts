/**
 * What can go wrong on the far side of a port, as a person meets it. Each code has its sentence in `texts/failures.ts`:
 * what happened, what was kept, what to do.
 */
export type FailureCode =
  | 'sign-in-needed'
  | 'sign-in-cancelled'
  | 'sign-in-unavailable'
  | 'session-expired'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  /** The answer to a change was lost, and looking again did not say whether it was made. */
  | 'unsure'
  | 'duplicate'
  | 'throttled'
  | 'service-error'
  | 'unreachable'
  | 'timeout'
  | 'bad-data'
  | 'not-set-up'
  | 'outlook-failed'
  | 'outlook-unsupported'
  | 'insertion-lost'
  | 'no-decider'
  | 'cancelled';

export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    readonly code: FailureCode,
    /** For diagnostics: never a body, an address or a client's name. */
    readonly detail: string = '',
    readonly options: {
      readonly cause?: unknown;
      readonly retryAfterSeconds?: number;
      readonly status?: number;
      /** An earlier attempt at the same thing may have been made. */
      readonly doubted?: boolean;
    } = {},
  ) {
    super(detail ? `${code}: ${detail}` : code, { cause: options.cause });
  }
}

export const isFailure = (error: unknown, ...codes: FailureCode[]): error is Failure =>
  error instanceof Failure && (codes.length === 0 || codes.includes(error.code));

/** Nothing goes on until somebody signs in. */
export const needsPerson = (error: unknown): boolean =>
  isFailure(error, 'sign-in-needed', 'session-expired', 'sign-in-cancelled');
