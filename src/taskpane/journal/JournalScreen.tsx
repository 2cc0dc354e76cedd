import { useEffect } from 'react';
import type { PlainDate } from '../../domain/plainDate';
import { journalTitle } from '../../texts/journal';
import { newestFirst } from '../read/newestFirst';
import { shared } from '../shell/styles';
import type { DossierStore } from '../state/useDossier';
import { JournalList } from './JournalList';

/** Everything that happened in the dossier, newest first; read again when this pane wrote to it meanwhile. */
export function JournalScreen({ store, today }: { readonly store: DossierStore; readonly today: PlainDate }) {
  const { state, retry } = store;
  const stale = state.kind === 'open' && state.changed === true && !state.refreshing && !state.error;
  useEffect(() => {
    if (stale) retry();
  }, [stale, retry]);
  if (state.kind !== 'open') return null;
  const { journal } = state.file;
  return (
    <section className={shared.block}>
      <h2 className={shared.title}>{journalTitle(journal.length)}</h2>
      <JournalList entries={newestFirst(journal)} today={today} complete />
    </section>
  );
}
