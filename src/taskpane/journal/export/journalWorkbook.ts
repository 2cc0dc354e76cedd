import writeXlsxFile from 'write-excel-file/universal';
import { JOURNAL_COLUMNS } from '../../../texts/journal/journalTable';

/** Widths in characters; the sealed data stay narrow, they are for the check. */
const WIDTHS = [6, 26, 20, 18, 8, 12, 40, 34, 34, 14, 40, 32, 22, 20, 24, 14, 12];

/** Every cell is a text, so nothing in it can be a formula. */
export function journalWorkbook(rows: readonly (readonly string[])[]): Promise<Blob> {
  const header = JOURNAL_COLUMNS.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const body = rows.map((row) =>
    row.map((value) => ({ value, type: String, alignVertical: 'top' as const })),
  );
  return writeXlsxFile([header, ...body], {
    sheet: 'Journal',
    columns: WIDTHS.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBlob();
}
