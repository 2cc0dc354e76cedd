import { useEffect, useRef } from 'react';
import type { PendingRelance } from '../../app/ports';
import type { PlainDate } from '../../domain/plainDate';
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
  const news = dossierId === undefined ? undefined : `${dossierId} ${today} ${entries}`;
  const seen = useRef(news);
  useEffect(() => {
    const before = seen.current;
    seen.current = news;
    // Another dossier was just read: there is nothing to catch up.
    if (!news || !before || before.split(' ')[0] !== dossierId || news === before) return;
    retry();
  }, [news, dossierId, retry]);
}
