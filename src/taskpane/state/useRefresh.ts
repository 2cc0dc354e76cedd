import { useEffect, useRef } from 'react';
import type { PendingRelance } from '../../app/ports';
import type { PlainDate } from '../../domain/dates/plainDate';
import type { DossierStore } from './useDossier';

/** Reads an open dossier again when a new day begins, or when its journal was just completed. */
export function useRefresh(
  store: DossierStore,
  today: PlainDate,
  journaled: readonly PendingRelance[],
): void {
  const { state, retry } = store;
  const dossierId = state.kind === 'open' ? state.file.dossier.id : undefined;
  const entries = journaled.filter((relance) => relance.marks.dossierId === dossierId).length;
  const seen = useRef({ dossierId, today, entries });
  useEffect(() => {
    const before = seen.current;
    seen.current = { dossierId, today, entries };
    // Another dossier was just read: there is nothing to catch up.
    if (dossierId === undefined || before.dossierId !== dossierId) return;
    if (before.today !== today || entries > before.entries) retry();
  }, [dossierId, today, entries, retry]);
}
