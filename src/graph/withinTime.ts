import { Failure } from '../app/failure';

/** The promise, or a `timeout` when it takes longer than `ms`. What was started goes on, unheard. */
export function withinTime<T>(promise: Promise<T>, ms: number, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Failure('timeout', what)), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
