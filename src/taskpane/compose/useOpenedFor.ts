import { useCallback, useEffect, useState } from 'react';
import { readGateContext, type GateContext } from '../../app/send/gateContext';
import type { ComposeItem } from '../../app/ports';

/** What the send gate's alert points to; `found` once the person was led there. */
export interface OpenedFor {
  readonly context: GateContext | undefined;
  found(): void;
}

/** @param settled false while the pane may still change what it shows */
export function useOpenedFor(item: ComposeItem, settled: boolean): OpenedFor {
  const [context, setContext] = useState<GateContext>();
  useEffect(() => item.onOpenedFor?.((text) => setContext(readGateContext(text))), [item]);
  return { context: settled ? context : undefined, found: useCallback(() => setContext(undefined), []) };
}
