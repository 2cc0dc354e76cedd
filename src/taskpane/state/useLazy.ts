import { useCallback, useEffect, useRef, useState } from 'react';
import { useSignIn } from './signInContext';
import { signInFirst } from './signInFirst';

export interface Lazy<T> {
  readonly value: T | undefined;
  readonly error: unknown;
  /** It is being loaded, for the first time or again. */
  readonly busy: boolean;
  /** Where it failed for want of a sign-in, that is asked for first: to be called from a press then. */
  retry(): void;
}

/** Loads a part of the pane or reads something; `now` where it may be there already. */
export type Load<T> = (() => Promise<T>) & { readonly now?: () => T | undefined };

/** What is loaded after the first paint. */
export function useLazy<T>(load: Load<T>): Lazy<T> {
  const [value, setValue] = useState(() => load.now?.());
  const [error, setError] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);
  const [over, setOver] = useState<{ readonly load: Load<T>; readonly attempt: number }>();
  const signIn = useSignIn();
  const failed = useRef<unknown>();
  failed.current = error;
  useEffect(() => {
    let stopped = false;
    setError(undefined);
    const end = (set: () => void): void => {
      if (stopped) return;
      set();
      setOver({ load, attempt });
    };
    load().then(
      (loaded) => end(() => setValue(() => loaded)),
      (failure: unknown) => end(() => setError(failure)),
    );
    return () => {
      stopped = true;
    };
  }, [load, attempt]);
  const busy = over?.load !== load || over.attempt !== attempt;
  const retry = useCallback(() => {
    signInFirst(signIn, () => setAttempt((count) => count + 1), failed.current).catch(setError);
  }, [signIn]);
  return { value, error, busy, retry };
}
