import { Failure, isFailure } from '../app/failure';

export interface Once<T> {
  (): Promise<T>;
  /** What is loaded already, to be drawn at once. */
  now(): T | undefined;
}

/** Loads once; a load that failed is tried again by the next call, and told as what it is: a network failure. */
export function once<T>(load: () => Promise<T>): Once<T> {
  let loading: Promise<T> | undefined;
  let loaded: T | undefined;
  const get = (): Promise<T> => {
    loading ??= load()
      .then(keep)
      .catch((error: unknown) => {
        loading = undefined;
        throw isFailure(error) ? error : new Failure('unreachable', 'part of the pane', { cause: error });
      });
    return loading;
  };
  const keep = (value: T): T => (loaded = value);
  return Object.assign(get, { now: () => loaded });
}
