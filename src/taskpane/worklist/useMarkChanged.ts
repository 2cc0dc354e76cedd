import { useEffect } from 'react';
import type { PendingRelance } from '../../app/ports';
import type { Services } from '../services';

/** The kept worklist learns which relances left, whether it is shown or not. */
export function useMarkChanged(
  { worklistCache }: Pick<Services, 'worklistCache'>,
  journaled: readonly PendingRelance[],
): void {
  useEffect(() => {
    const latest = journaled[journaled.length - 1];
    if (latest) void worklistCache.markChanged(latest.marks.dossierId);
  }, [worklistCache, journaled]);
}
