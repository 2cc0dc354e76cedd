import { useCallback, useEffect, useState } from 'react';

export interface Lazy<T> {
  readonly value: T | undefined;
  readonly error: unknown;
  retry(): void;
}

/** What is loaded after the first paint. */
export function useLazy<T>(load: () => Promise<T>): Lazy<T> {
  const [value, setValue] = useState<T>();
  const [error, setError] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let stopped = false;
    setError(undefined);
    load().then(
      (loaded) => !stopped && setValue(() => loaded),
      (failure: unknown) => !stopped && setError(failure),
    );
    return () => {
      stopped = true;
    };
  }, [load, attempt]);
  return { value, error, retry: useCallback(() => setAttempt((count) => count + 1), []) };
}
