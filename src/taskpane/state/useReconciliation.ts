import { useCallback, useEffect, useState } from 'react';
import type { PendingRelance } from '../../app/ports';
import { appendMarking } from '../../app/worklist/appendMarking';
import { reconcileJournal } from '../../app/journal/reconcileJournal';
import type { Services } from '../services';

/** Seconds between two looks at Sent Items: the copy lags by seconds, a draft may wait for days. */
const DELAYS = [3, 5, 10, 20, 40, 60, 120];

export interface ReconciliationState {
  /** Prepared on this machine, not found in Sent Items yet. */
  readonly waiting: readonly PendingRelance[];
  /** Written to the journal since the pane was opened. */
  readonly confirmed: readonly PendingRelance[];
  readonly withdrawn: readonly PendingRelance[];
  readonly error: unknown;
  /** Looks now, then again and again while something waits. */
  look(): void;
}

const NOTHING = { waiting: [], confirmed: [], withdrawn: [], error: undefined };

/**
 * Completes the journal while the pane is open. Nothing prepared here, nothing asked of anybody.
 * @param turn the message shown: a new one starts the looking afresh
 */
export function useReconciliation(services: Services, turn: number): ReconciliationState {
  const { pending, sentItems, records, worklistCache, clock, policy } = services;
  const [state, setState] = useState<Omit<ReconciliationState, 'look'>>(NOTHING);
  const [asked, setAsked] = useState(0);

  // News of one message is no news on the next.
  useEffect(() => setState((now) => ({ ...now, confirmed: [], withdrawn: [] })), [turn]);

  useEffect(() => {
    const abort = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;

    const look = async (count: number): Promise<void> => {
      const known = (await pending.all()).filter((relance) => !relance.withdrawnAt);
      if (abort.signal.aborted) return;
      if (known.length === 0) {
        setState((now) => ({ ...now, waiting: [], error: undefined }));
        return;
      }
      setState((now) => ({ ...now, waiting: known }));
      try {
        const ports = { pending, sentItems, records: appendMarking(records, worklistCache), clock, policy };
        const found = await reconcileJournal(ports, abort.signal);
        if (abort.signal.aborted) return;
        setState((now) => ({
          waiting: found.waiting,
          confirmed: [...now.confirmed, ...found.confirmed],
          withdrawn: [...now.withdrawn, ...found.withdrawn],
          error: found.trouble,
        }));
        if (found.waiting.length === 0) return;
      } catch (error) {
        if (abort.signal.aborted) return;
        setState((now) => ({ ...now, error }));
      }
      timer = setTimeout(() => again(count + 1), (DELAYS[count] ?? 120) * 1000);
    };
    // A pane that nobody sees asks nothing; it looks as soon as it is seen again.
    const again = (count: number): void => {
      if (!document.hidden) return guarded(count);
      document.addEventListener('visibilitychange', () => guarded(0), { once: true, signal: abort.signal });
    };
    const guarded = (count: number): void => {
      look(count).catch((error: unknown) => {
        if (!abort.signal.aborted) setState((now) => ({ ...now, error }));
      });
    };
    again(0);
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [pending, sentItems, records, worklistCache, clock, policy, turn, asked]);

  return { ...state, look: useCallback(() => setAsked((count) => count + 1), []) };
}
