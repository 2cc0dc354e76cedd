import { useCallback, useEffect, useRef, useState } from 'react';
import { prepareDrafts, type Drafted } from '../../app/worklist/prepareDrafts';
import type { WorklistRow } from '../../domain/worklist/worklist';
import type { Services } from '../services';
import { signInFirst } from '../state/signInFirst';

export interface DraftsStore {
  /** Rows are being chosen. */
  readonly choosing: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly progress?: { readonly done: number; readonly total: number };
  /** What came of the last run. */
  readonly ended?: { readonly made: number; readonly failed: number };
  readonly error?: unknown;
  begin(): void;
  leave(): void;
  toggle(row: WorklistRow): void;
  choose(rows: readonly WorklistRow[]): void;
  prepare(rows: readonly WorklistRow[]): void;
  stop(): void;
}

interface State {
  readonly choosing: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly progress?: DraftsStore['progress'];
  readonly ended?: DraftsStore['ended'];
  readonly error?: unknown;
}

const NOTHING: State = { choosing: false, chosen: new Set() };

/** Several relances at once, as drafts: chosen, prepared one after the other, each with its own news. */
export function useDrafts(
  services: Services,
  tell: (row: WorklistRow, outcome: Drafted | undefined) => void,
  onPrepared: () => void,
): DraftsStore {
  const [state, setState] = useState(NOTHING);
  const running = useRef<AbortController>();
  const failed = useRef<unknown>();
  useEffect(() => () => running.current?.abort(), []);

  const prepare = useCallback(
    (rows: readonly WorklistRow[]) => {
      const abort = new AbortController();
      running.current = abort;
      const counts = { made: 0, failed: 0 };
      let done = 0;
      const show = (change: (now: State) => State): void => {
        if (!abort.signal.aborted) setState(change);
      };
      setState((now) => ({
        ...now,
        progress: { done: 0, total: rows.length },
        ended: undefined,
        error: undefined,
      }));
      const work = async (): Promise<void> => {
        const { drafts, signIn } = await services.drafts();
        const before = failed.current;
        failed.current = undefined;
        const told = (row: WorklistRow, outcome: Drafted | undefined): void => {
          tell(row, outcome);
          if (!outcome) return;
          if (outcome.kind === 'drafted') counts.made++;
          if (outcome.kind === 'failed') counts.failed++;
          done++;
          show((now) => ({ ...now, progress: { done, total: rows.length } }));
        };
        await signInFirst(
          () => signIn.askPerson(),
          () => prepareDrafts({ ...services, drafts }, rows, told, abort.signal),
          before,
        );
        show(() => ({ ...NOTHING, ended: counts }));
      };
      work()
        .catch((error: unknown) => {
          failed.current = error;
          show((now) => ({ ...now, progress: undefined, error }));
        })
        .finally(onPrepared);
    },
    [services, tell, onPrepared],
  );

  return {
    ...state,
    begin: useCallback(() => setState({ ...NOTHING, choosing: true }), []),
    leave: useCallback(() => setState(NOTHING), []),
    toggle: useCallback(
      ({ key }) =>
        setState((now) => {
          const chosen = new Set(now.chosen);
          if (!chosen.delete(key)) chosen.add(key);
          return { ...now, chosen };
        }),
      [],
    ),
    choose: useCallback(
      (rows) => setState((now) => ({ ...now, chosen: new Set(rows.map(({ key }) => key)) })),
      [],
    ),
    prepare,
    stop: useCallback(() => {
      running.current?.abort();
      setState(NOTHING);
    }, []),
  };
}
