import { useEffect, useState } from 'react';
import type { NewJournalEntry } from '../../domain/journal/journal';
import type { SentCopy } from '../../app/ports';
import { appendMarking } from '../../app/worklist/appendMarking';
import type { Services } from '../services';

/** The dossier comes first: the look through Sent Items begins when the pane has been open for a moment. */
const AFTER_OPENING = 8_000;
/**
 * A look costs one reading of two days' mail, and asks SharePoint only about relances not seen before. So each opening
 * looks, unless somebody just did on this machine; a pane that stays open looks now and then, and when it is seen again.
 */
const JUST_LOOKED = 2 * 60 * 1000;
const EVERY = 10 * 60 * 1000;

export interface RecoveryState {
  /** Found in Sent Items and written to the journal since the pane was opened. */
  readonly recovered: readonly NewJournalEntry[];
  /** Carry a reference that leads to no dossier. */
  readonly unplaced: readonly SentCopy[];
}

const NOTHING: RecoveryState = { recovered: [], unplaced: [] };

/** Looks for relances that left without an entry: now and then, in silence, and again later when it cannot be done. */
export function useRecovery(services: Services): RecoveryState {
  const { pending, looks, sentItems, records, worklistCache, clock, policy, inForce, me } = services;
  const { unread } = inForce;
  const [state, setState] = useState(NOTHING);

  useEffect(() => {
    const abort = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      // Until the firm's policy is known, nobody knows all of its own addresses: a colleague would be taken for a client.
      if (unread === 'asking' || unread === 'failed') return;
      const last = await looks.until();
      const age = last ? Math.abs(Date.parse(clock.now()) - Date.parse(last)) : JUST_LOOKED;
      if (document.hidden || age < JUST_LOOKED) return;
      const { recoverSent } = await import('../../app/journal/recoverSent');
      const journal = { ...records, ...appendMarking(records, worklistCache) };
      const ports = { pending, looks, sentItems, records: journal, clock, policy, me: me.address };
      const found = await recoverSent(ports, abort.signal);
      if (abort.signal.aborted) return;
      setState(({ recovered }) => ({
        recovered: [...recovered, ...found.recovered],
        unplaced: found.unplaced,
      }));
    };
    let underWay = false;
    const later = (ms: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        underWay = true;
        // What could not be looked through is looked through next time; the relances of this machine have their own news.
        look()
          .catch(() => {})
          .finally(() => {
            underWay = false;
            if (!abort.signal.aborted) later(EVERY);
          });
      }, ms);
    };
    later(AFTER_OPENING);
    const seen = (): void => {
      if (!document.hidden && !underWay) later(AFTER_OPENING);
    };
    document.addEventListener('visibilitychange', seen, { signal: abort.signal });
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [pending, looks, sentItems, records, worklistCache, clock, policy, unread, me.address]);

  return state;
}
