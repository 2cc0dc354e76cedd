import type { DossierFile } from '../../../app/ports';
import { verifyJournal } from '../../../domain/journal/journalSeal';
import { formatInstant } from '../../../texts/format';
import { sealBroken, sealHolds } from '../../../texts/journal/journal';
import { exportName, journalRow } from '../../../texts/journal/journalTable';
import { saveFile } from '../../shell/saveFile';
import type { Services } from '../../services';

export type ExportFormat = 'csv' | 'xlsx' | 'docx';

/** Saves a dossier's whole journal, read afresh, as a file; each format's writer is loaded when it is first asked for. */
export async function exportJournal(
  { records, clock, me }: Pick<Services, 'records' | 'clock' | 'me'>,
  { dossier }: DossierFile,
  format: ExportFormat,
): Promise<void> {
  const journal = await records.journal(dossier.id);
  const name = exportName(dossier.reference, clock.now(), format);
  if (format === 'docx') {
    const { journalDocument } = await import('./journalDocument');
    const found = verifyJournal(journal);
    const document = await journalDocument(journal, {
      client: dossier.client,
      reference: dossier.reference,
      establishedBy: me.name,
      establishedAt: formatInstant(clock.now()),
      verification: found.holds
        ? sealHolds(found.sealed, found.unsealed)
        : sealBroken(found.problem, found.entry),
    });
    return saveFile(document, name);
  }
  const rows = journal.map((entry) =>
    journalRow(entry, `${dossier.reference} ${dossier.client}`, 'journal entier'),
  );
  if (format === 'xlsx') {
    const { journalWorkbook } = await import('./journalWorkbook');
    return saveFile(await journalWorkbook(rows), name);
  }
  const { journalCsv } = await import('./journalCsv');
  saveFile(new Blob([journalCsv(rows)], { type: 'text/csv;charset=utf-8' }), name);
}
