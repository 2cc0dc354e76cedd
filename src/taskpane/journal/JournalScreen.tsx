import { useEffect, useState } from 'react';
import { withEntries } from '../../app/journal/withEntries';
import type { PlainDate } from '../../domain/dates/plainDate';
import {
  filterLabels,
  firmJournalTitle,
  journalNothing,
  journalSearchLabel,
  journalTitle,
} from '../../texts/journal/journal';
import { SelectInput } from '../forms/SelectInput';
import { TextInput } from '../forms/TextInput';
import { newestFirst } from '../read/newestFirst';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { shared } from '../shell/styles';
import type { DossierStore } from '../state/useDossier';
import { CorrectEntry } from './CorrectEntry';
import { filterJournal, type JournalFilter } from './filterJournal';
import { JournalList } from './JournalList';
import { JournalTools } from './JournalTools';
import { LaterFirmJournal } from './LaterFirmJournal';

/** Fewer entries are seen at a glance. */
const WORTH_FILTERING = 8;
const FILTERS = (Object.keys(filterLabels) as JournalFilter[]).map((key) => ({
  key,
  label: filterLabels[key],
}));

interface Props {
  readonly services: Services;
  readonly store: DossierStore;
  readonly today: PlainDate;
}

/** Everything that happened in the dossier, newest first; read again when this pane wrote to it meanwhile. */
export function JournalScreen({ services, store, today }: Props) {
  const [filter, setFilter] = useState<JournalFilter>('all');
  const [looked, setLooked] = useState('');
  const [firm, setFirm] = useState(false);
  const { state, retry } = store;
  const stale = state.kind === 'open' && state.changed === true && !state.refreshing && !state.error;
  useEffect(() => {
    if (stale) retry();
  }, [stale, retry]);
  if (state.kind !== 'open') return null;
  if (firm) return <LaterFirmJournal services={services} onClose={() => setFirm(false)} />;
  const { file } = state;
  const { journal } = file;
  const shown = filterJournal(journal, filter, looked);
  return (
    <section className={shared.block}>
      <h2 className={shared.title}>{journalTitle(journal.length)}</h2>
      {journal.length >= WORTH_FILTERING && (
        <div role="search">
          <TextInput label={journalSearchLabel} value={looked} onChange={setLooked} />
          <SelectInput label="Afficher" value={filter} options={FILTERS} onChange={setFilter} />
        </div>
      )}
      {shown.length === 0 && journal.length > 0 ? (
        <p className={shared.soft} role="status">
          {journalNothing}
        </p>
      ) : (
        <JournalList
          entries={newestFirst(shown)}
          journal={journal}
          today={today}
          complete
          after={(entry) => (
            <CorrectEntry
              services={services}
              entry={entry}
              journal={journal}
              today={today}
              onWritten={(written) => store.update({ ...file, journal: withEntries(journal, written) })}
            />
          )}
        />
      )}
      {journal.length > 0 && <JournalTools services={services} file={file} />}
      <div className={shared.actions}>
        <Action kind="quiet" onClick={() => setFirm(true)}>
          {firmJournalTitle}
        </Action>
      </div>
    </section>
  );
}
