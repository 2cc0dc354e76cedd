import { useEffect, useRef } from 'react';
import type { Silenced } from '../../app/checkDraft';
import { KEPT_KEY, writeKept } from '../../app/keptPassages';
import type { ComposeItem } from '../../app/ports';

/** Tells the send gate which passages are kept, whether or not the message is a relance; a failure is told. */
export function useKeptPassages(
  item: ComposeItem,
  silenced: readonly Silenced[],
  onTrouble: (failure: unknown) => void,
): void {
  const written = useRef<readonly Silenced[]>(silenced);
  useEffect(() => {
    if (silenced === written.current) return;
    written.current = silenced;
    item.handOver(KEPT_KEY, writeKept(silenced)).catch(onTrouble);
  }, [item, silenced, onTrouble]);
}
