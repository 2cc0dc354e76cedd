import type { DossierFile } from '../../app/ports';
import type { PlainDate } from '../../domain/plainDate';
import { journalTitle } from '../../texts/journal';
import { newestFirst } from '../read/newestFirst';
import { shared } from '../shell/styles';
import { JournalList } from './JournalList';

/** Everything that happened in the dossier, newest first. */
export function JournalScreen({ file, today }: { readonly file: DossierFile; readonly today: PlainDate }) {
  return (
    <section className={shared.block}>
      <h2 className={shared.title}>{journalTitle(file.journal.length)}</h2>
      <JournalList entries={newestFirst(file.journal)} today={today} complete />
    </section>
  );
}
