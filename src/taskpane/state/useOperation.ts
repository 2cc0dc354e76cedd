import { useCallback, useRef, useState } from 'react';
import { useMounted } from './useMounted';

export interface Operation {
  readonly busy: boolean;
  readonly error: unknown;
  /** Runs one thing at a time: a second press while the first is under way does nothing. */
  run(work: () => Promise<void>): void;
  clear(): void;
}

/** Something that a button starts: under way, failed, or done. */
export function useOperation(): Operation {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const underWay = useRef(false);
  const mounted = useMounted();

  const run = useCallback(
    (work: () => Promise<void>) => {
      if (underWay.current) return;
      underWay.current = true;
      setBusy(true);
      setError(undefined);
      work()
        .catch((failure: unknown) => {
          if (mounted.current) setError(failure);
        })
        .finally(() => {
          underWay.current = false;
          if (mounted.current) setBusy(false);
        });
    },
    [mounted],
  );
  const clear = useCallback(() => setError(undefined), []);
  return { busy, error, run, clear };
}
