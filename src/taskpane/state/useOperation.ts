import { useCallback, useRef, useState } from 'react';
import { needsPerson } from '../../app/failure';
import { useSignIn } from './signInContext';
import { useMounted } from './useMounted';

export interface Operation {
  readonly busy: boolean;
  readonly error: unknown;
  /**
   * Runs one thing at a time: a second press while the first is under way does nothing. Where it failed for want of a
   * sign-in, the next press asks for one first.
   */
  run(work: () => Promise<void>): void;
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
    (work: () => Promise<void>) => {
      if (underWay.current) return;
      underWay.current = true;
      setBusy(true);
      setError(undefined);
      const ready = needsPerson(failed.current) ? signIn() : undefined;
      failed.current = undefined;
      (ready ? ready.then(work) : work())
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
