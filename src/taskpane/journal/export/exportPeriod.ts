import type { PlainDate } from '../../../domain/plainDate';
import { exportName, journalRow } from '../../../texts/journalTable';
import { saveFile } from '../../letter/saveFile';
import type { Services } from '../../services';

/** Dossiers named in one file at most; beyond, a dossier stands under its number. */
const MOST_NAMED = 400;

/** Saves what was written of a period in every dossier, as a file that says that it is only a period. */
export async function exportPeriod(
  { records, clock }: Pick<Services, 'records' | 'clock'>,
  from: PlainDate,
  to: PlainDate,
  format: 'csv' | 'xlsx',
): Promise<void> {
  const journal = await records.journalBetween(from, to);
  const ids = [...new Set(journal.map(({ dossierId }) => dossierId))].slice(0, MOST_NAMED);
  const names = new Map(
    (await records.summaries(ids)).map(({ id, reference, client }) => [id, `${reference} ${client}`]),
  );
  const rows = journal.map((entry) =>
    journalRow(entry, names.get(entry.dossierId) ?? entry.dossierId, 'période'),
  );
  const name = exportName(`cabinet-${from}-${to}`, clock.now(), format);
  if (format === 'xlsx') {
    const { journalWorkbook } = await import('./journalWorkbook');
    return saveFile(await journalWorkbook(rows), name);
  }
  const { journalCsv } = await import('./journalCsv');
  saveFile(new Blob([journalCsv(rows)], { type: 'text/csv;charset=utf-8' }), name);
}
