import { isFailure, type Failure } from '../../app/failure';
import { retryAfterOf } from '../failures';
import { delayOf, LONGEST_WAIT_SECONDS, MOST_ATTEMPTS, type Pace } from './backOff';
import type { Behavior } from './behavior';
import { callOptionsOf } from './callOptions';

/** Refused before anything was done: safe to send again whatever the request. */
const NOT_DONE = 429;
/** Nobody knows whether it was done: sent again only when repeatable. */
const UNKNOWN = new Set([503, 504]);

/**
 * Sends again what the service or the network lost for a moment: 429, 503, 504 with their `Retry-After`, a cut
 * connection, and once a time limit reached. A write is repeated only when the caller said that it may be.
 */
export function retry(pace: Pace): Behavior {
  return async (context, next) => {
    const { repeatable, signal } = callOptionsOf(context);
    const mayRepeat = repeatable || context.options?.method === 'GET';
    let timeouts = 0;

    for (let attempt = 1; ; attempt++) {
      let lost: Failure | undefined;
      try {
        await next();
      } catch (error) {
        if (!isFailure(error, 'unreachable', 'timeout')) throw error;
        if (error.code === 'timeout') timeouts++;
        lost = error;
      }
      const status = context.response?.status;
      const again = lost
        ? mayRepeat && timeouts < 2
        : status === NOT_DONE || (mayRepeat && status !== undefined && UNKNOWN.has(status));
      const retryAfter = lost || !context.response ? undefined : retryAfterOf(context.response.headers);
      if (!again || attempt >= MOST_ATTEMPTS || (retryAfter ?? 0) > LONGEST_WAIT_SECONDS) {
        if (lost) throw lost;
        return;
      }
      await pace.wait(delayOf(attempt, retryAfter, pace), signal);
    }
  };
}
