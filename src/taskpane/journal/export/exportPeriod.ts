import type { PlainDate } from '../../../domain/dates/plainDate';
import { periodExportName } from '../../../texts/journal/journalPeriod';
import { journalRow } from '../../../texts/journal/journalTable';
import { saveFile } from '../../shell/saveFile';
import type { Services } from '../../services';

/** Dossiers named in one file at most; beyond, a dossier stands under its number. */
const MOST_NAMED = 400;

/**
 * Saves what was written of a period in every dossier, as a file that says that it is only a period; no file where nothing
 * was written. Gives how many entries, and the file's name.
 */
export async function exportPeriod(
  { records }: Pick<Services, 'records'>,
  from: PlainDate,
  to: PlainDate,
  format: 'csv' | 'xlsx',
): Promise<{ readonly entries: number; readonly name: string }> {
  const journal = await records.journalBetween(from, to);
  const name = periodExportName(from, to, format);
  const saved = { entries: journal.length, name };
  if (journal.length === 0) return saved;
  const ids = [...new Set(journal.map(({ dossierId }) => dossierId))].slice(0, MOST_NAMED);
  const names = new Map(
    (await records.summaries(ids)).map(({ id, reference, client }) => [id, `${reference} ${client}`]),
  );
  const rows = journal.map((entry) =>
    journalRow(entry, names.get(entry.dossierId) ?? entry.dossierId, 'période'),
  );
  if (format === 'xlsx') {
    const { journalWorkbook } = await import('./journalWorkbook');
    saveFile(await journalWorkbook(rows), name);
    return saved;
  }
  const { journalCsv } = await import('./journalCsv');
  saveFile(new Blob([journalCsv(rows)], { type: 'text/csv;charset=utf-8' }), name);
  return saved;
}
