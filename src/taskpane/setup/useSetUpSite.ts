import { useCallback, useEffect, useRef, useState } from 'react';
import { setUp, type SetUpProgress } from '../../app/installation/setUp';
import type { SetUpInspection } from '../../app/installation/setUpPorts';
import type { World } from '../services';
import { signInFirst } from '../state/signInFirst';

export interface SetUpState {
  readonly site: string;
  /** Absent until it is known; false for another site than the one that this installation works with. */
  readonly inUse?: boolean;
  readonly found?: SetUpInspection;
  readonly progress?: SetUpProgress;
  readonly busy: boolean;
  readonly error?: unknown;
  /** Tasks done by this pane before an error. */
  readonly done: number;
}

export interface SetUpStore extends SetUpState {
  look(): void;
  start(): void;
  /** Does again what just failed: the look, or the work itself, which begins by looking. */
  retry(): void;
  stop(): void;
}

/** Looks at the site, then does what is missing. Stopped or failed, what was done stays, and looking again finds it. */
export function useSetUpSite(world: World, chosen: string | undefined): SetUpStore {
  const [state, setState] = useState<SetUpState>({ site: '', busy: true, done: 0 });
  const running = useRef<AbortController>();
  const failed = useRef<unknown>();
  const creating = useRef(false);

  const run = useCallback(
    (create: boolean) => {
      running.current?.abort();
      const abort = new AbortController();
      running.current = abort;
      creating.current = create;
      const tell = (change: (now: SetUpState) => SetUpState): void => {
        if (!abort.signal.aborted) setState(change);
      };
      setState((now) => ({ ...now, busy: true, error: undefined, progress: undefined, done: 0 }));
      const work = async (): Promise<void> => {
        const { site, signIn, name, inUse } = await world.setUp(chosen);
        tell((now) => ({ ...now, site: name, inUse }));
        const before = failed.current;
        failed.current = undefined;
        const onProgress = (progress: SetUpProgress): void =>
          tell((now) => ({ ...now, progress, done: progress.done }));
        const found = await signInFirst(
          () => signIn.askPerson(),
          () => (create ? setUp(site, onProgress, abort.signal) : site.inspect(abort.signal)),
          before,
        );
        tell((now) => ({ ...now, found, progress: undefined, busy: false }));
      };
      work().catch((error: unknown) => {
        failed.current = error;
        tell((now) => ({ ...now, error, progress: undefined, busy: false }));
      });
    },
    [world, chosen],
  );
  useEffect(() => {
    // What was found on another site says nothing of this one.
    setState({ site: '', busy: true, done: 0 });
    run(false);
    return () => running.current?.abort();
  }, [run]);

  return {
    ...state,
    look: useCallback(() => run(false), [run]),
    start: useCallback(() => run(true), [run]),
    retry: useCallback(() => run(creating.current), [run]),
    // What is under way may still arrive: the site is looked at again.
    stop: useCallback(() => run(false), [run]),
  };
}
