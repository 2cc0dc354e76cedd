import Papa from 'papaparse';
import { JOURNAL_COLUMNS } from '../../../texts/journal/journalTable';

/** Semicolons and a byte-order mark: what a French Excel opens with one click. */
export const journalCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${Papa.unparse([[...JOURNAL_COLUMNS], ...rows.map((row) => [...row])], { delimiter: ';', quotes: true, newline: '\r\n' })}`;
