import { useCallback, useRef, useState } from 'react';
import { useSignIn } from './signInContext';
import { signInFirst } from './signInFirst';
import { useMounted } from './useMounted';

export interface Operation {
  readonly busy: boolean;
  readonly error: unknown;
  /**
   * Runs one thing at a time: a second press while the first is under way does nothing. Where it failed for want of a
   * sign-in, the next press asks for one first.
   * @param before what failed elsewhere, and this press makes good
   */
  run(work: () => Promise<void>, before?: unknown): void;
  clear(): void;
}

/** Something that a button starts: under way, failed, or done. */
export function useOperation(): Operation {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const underWay = useRef(false);
  const failed = useRef<unknown>();
  const mounted = useMounted();
  const signIn = useSignIn();

  const run = useCallback(
    (work: () => Promise<void>, before?: unknown) => {
      if (underWay.current) return;
      underWay.current = true;
      setBusy(true);
      setError(undefined);
      const own = failed.current;
      failed.current = undefined;
      signInFirst(signIn, work, own, before)
        .catch((failure: unknown) => {
          failed.current = failure;
          if (mounted.current) setError(failure);
        })
        .finally(() => {
          underWay.current = false;
          if (mounted.current) setBusy(false);
        });
    },
    [mounted, signIn],
  );
  const clear = useCallback(() => {
    failed.current = undefined;
    setError(undefined);
  }, []);
  return { busy, error, run, clear };
}
