import { useEffect, useState } from 'react';
import type { NewJournalEntry } from '../../domain/journal';
import type { SentCopy } from '../../app/ports';
import type { Services } from '../services';

/** The dossier comes first: the look through Sent Items begins when the pane has been open for a moment. */
const AFTER_OPENING = 8_000;
/** Messages that left without an entry are rare, and a look costs a reading of two days' mail. */
const EVERY = 15 * 60 * 1000;

export interface RecoveryState {
  /** Found in Sent Items and written to the journal since the pane was opened. */
  readonly recovered: readonly NewJournalEntry[];
  /** Carry a reference that leads to no dossier. */
  readonly unplaced: readonly SentCopy[];
}

const NOTHING: RecoveryState = { recovered: [], unplaced: [] };

/** Looks for relances that left without an entry: now and then, in silence, and again later when it cannot be done. */
export function useRecovery(services: Services): RecoveryState {
  const { pending, looks, sentItems, records, clock, me } = services;
  const [state, setState] = useState(NOTHING);

  useEffect(() => {
    const abort = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      const last = await looks.until();
      const age = last ? Math.abs(Date.parse(clock.now()) - Date.parse(last)) : EVERY;
      if (document.hidden || age < EVERY) return;
      const { recoverSent } = await import('../../app/recoverSent');
      const ports = { pending, looks, sentItems, records, clock, me: me.address };
      const found = await recoverSent(ports, abort.signal);
      if (abort.signal.aborted) return;
      setState(({ recovered }) => ({
        recovered: [...recovered, ...found.recovered],
        unplaced: found.unplaced,
      }));
    };
    const later = (ms: number): void => {
      timer = setTimeout(() => {
        // What could not be looked through is looked through next time; the relances of this machine have their own news.
        look()
          .catch(() => {})
          .finally(() => {
            if (!abort.signal.aborted) later(EVERY);
          });
      }, ms);
    };
    later(AFTER_OPENING);
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [pending, looks, sentItems, records, clock, me.address]);

  return state;
}
