import { Failure } from '../../app/failure';

/** How long to wait before the next attempt. Injected, so that tests neither wait nor throw dice. */
export interface Pace {
  /** Resolves after this many milliseconds; fails with `cancelled` when the signal is aborted. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
  /** From 0 to 1, 1 excluded. */
  random(): number;
}

export const realPace: Pace = {
  wait: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(new Failure('cancelled'));
      const cancel = (): void => {
        clearTimeout(timer);
        reject(new Failure('cancelled'));
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', cancel);
        resolve();
      }, ms);
      signal?.addEventListener('abort', cancel, { once: true });
    }),
  random: () => Math.random(),
};

/** Attempts in all, the first included. */
export const MOST_ATTEMPTS = 4;
/** A longer `Retry-After` is told to the person instead of waited for, in seconds. */
export const LONGEST_WAIT_SECONDS = 20;

/**
 * Milliseconds before attempt number `attempt` + 1: never less than what the service asked for (throttled calls still
 * count against the limit), doubled at each attempt, and spread out so that a hundred panes do not come back at once.
 */
export const delayOf = (attempt: number, retryAfterSeconds: number | undefined, pace: Pace): number =>
  Math.round((retryAfterSeconds ?? 0) * 1000 + 400 * 2 ** (attempt - 1) * (0.5 + pace.random()));
