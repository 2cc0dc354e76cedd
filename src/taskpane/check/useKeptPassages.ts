import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Silenced } from '../../app/send/checkDraft';
import { KEPT_KEY, readKept, writeKept } from '../../app/send/keptPassages';
import type { ComposeItem } from '../../app/ports';

/** What is kept on a message; `undefined` until Outlook has said what an earlier pane left on it. */
interface KeptPassages {
  readonly kept: readonly Silenced[] | undefined;
  silence(one: Silenced): void;
}

/**
 * The passages kept on this message, those of a pane closed since included: the gate is told of all of them, whether or not the
 * message is a relance; a failure is told.
 */
export function useKeptPassages(item: ComposeItem, onTrouble: (failure: unknown) => void): KeptPassages {
  const [before, setBefore] = useState<readonly Silenced[]>();
  const [added, setAdded] = useState<readonly Silenced[]>([]);
  useEffect(() => {
    let stopped = false;
    const read = async (): Promise<readonly Silenced[]> => readKept(await item.handedOver?.(KEPT_KEY));
    // What cannot be read is asked for again, as the gate would.
    read().then(
      (found) => !stopped && setBefore(found),
      () => !stopped && setBefore([]),
    );
    return () => {
      stopped = true;
    };
  }, [item]);
  const kept = useMemo(() => before && [...before, ...added], [before, added]);
  useEffect(() => {
    if (kept && added.length > 0) item.handOver(KEPT_KEY, writeKept(kept)).catch(onTrouble);
  }, [item, kept, added, onTrouble]);
  return { kept, silence: useCallback((one) => setAdded((now) => [...now, one]), []) };
}
