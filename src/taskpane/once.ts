import { Failure, isFailure } from '../app/failure';

/** Loads once; a load that failed is tried again by the next call, and told as what it is: a network failure. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw isFailure(error) ? error : new Failure('unreachable', 'part of the pane', { cause: error });
    });
    return loading;
  };
}
