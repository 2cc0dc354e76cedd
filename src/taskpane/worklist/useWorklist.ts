import { useCallback, useEffect, useRef, useState } from 'react';
import { isFailure } from '../../app/failure';
import { isFresh, readWorklist } from '../../app/worklist/worklist';
import type { KeptWorklist } from '../../app/worklist/worklistPorts';
import type { Services } from '../services';
import { signInFirst } from '../state/signInFirst';

export interface WorklistState {
  readonly list?: KeptWorklist;
  /** Read in the background while another list was shown: it waits to be asked for, so that no row moves under a click. */
  readonly newer?: KeptWorklist;
  readonly progress?: { readonly done: number; readonly total: number };
  readonly reading: boolean;
  readonly error?: unknown;
}

export interface WorklistStore extends WorklistState {
  refresh(): void;
  showNewer(): void;
  stop(): void;
}

/** The day's worklist: as this machine last knew it at once, then from SharePoint where that is old. */
export function useWorklist(services: Services): WorklistStore {
  const { worklistCache: cache, clock, me, signIn, worklists } = services;
  const [state, setState] = useState<WorklistState>({ reading: true });
  const running = useRef<AbortController>();
  const latest = useRef(state);
  latest.current = state;

  const read = useCallback(
    async (abort: AbortController, asked: boolean, known: KeptWorklist | undefined) => {
      try {
        const list = await signInFirst(
          signIn,
          async () =>
            readWorklist(
              { worklists: await worklists(), cache, clock },
              me.address,
              {
                signal: abort.signal,
                onProgress: (done, total) => {
                  if (!abort.signal.aborted) setState((now) => ({ ...now, progress: { done, total } }));
                },
              },
              known,
            ),
          asked && latest.current.error,
        );
        if (abort.signal.aborted) return;
        setState((now) =>
          now.list && !asked ? { ...now, newer: list, reading: false } : { list, reading: false },
        );
      } catch (error) {
        if (abort.signal.aborted || isFailure(error, 'cancelled')) return;
        setState((now) => ({ ...now, reading: false, progress: undefined, error }));
      }
    },
    [cache, clock, me.address, signIn, worklists],
  );

  useEffect(() => {
    const abort = new AbortController();
    running.current = abort;
    void cache.get().then((kept) => {
      if (abort.signal.aborted) return undefined;
      const reading = !kept || !isFresh(kept, clock);
      setState({ ...(kept ? { list: kept } : {}), reading });
      return reading ? read(abort, false, kept) : undefined;
    });
    return () => running.current?.abort();
  }, [cache, clock, read]);

  return {
    ...state,
    refresh: useCallback(() => {
      running.current?.abort();
      const abort = new AbortController();
      running.current = abort;
      const { list } = latest.current;
      setState({ ...(list ? { list } : {}), reading: true, error: latest.current.error });
      void read(abort, true, list);
    }, [read]),
    showNewer: useCallback(
      () => setState((now) => (now.newer ? { list: now.newer, reading: false } : now)),
      [],
    ),
    stop: useCallback(() => {
      running.current?.abort();
      setState((now) => ({ ...(now.list ? { list: now.list } : {}), reading: false }));
    }, []),
  };
}
