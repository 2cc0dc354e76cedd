import Papa from 'papaparse';
import { headerAt, isBlank } from './importColumns';
import { oneByteText } from './oneByteText';

/** A firm's file before anything is understood of it. */
export interface ImportTable {
  /** Empty for an empty file. */
  readonly header: readonly string[];
  /** The lines that are not blank. */
  readonly lines: readonly ImportLine[];
}

export interface ImportLine {
  /** Line of the file, the first being 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Its quotes are not closed: where its cells end is a guess. */
  readonly unreadable?: boolean;
}

/**
 * The text of a file: UTF-16 with its mark, as Excel's « Texte Unicode » is; UTF-8 with or without; or else one byte
 * for each letter, which older spreadsheets write.
 */
export function decodeFile(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return oneByteText(bytes);
  }
}

/** A CSV with `;`, `,` or tabs between its cells. The same text gives the same table. */
export function csvTable(text: string): ImportTable {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimitersToGuess: [';', ',', '\t'],
    skipEmptyLines: false,
  });
  const unreadable = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  return tableOf(data, (index) => unreadable.has(index));
}

/**
 * What stands above the headers (a title, a date, a blank line) is passed over.
 * @param isUnreadable asked with the index of a row of the file
 */
export function tableOf(
  rows: readonly (readonly string[])[],
  isUnreadable: (index: number) => boolean = () => false,
): ImportTable {
  const at = headerAt(rows);
  const header = rows[at];
  if (!header) return { header: [], lines: [] };
  return {
    header,
    lines: rows.flatMap((cells, index) =>
      index <= at || isBlank(cells)
        ? []
        : [{ line: index + 1, cells, ...(isUnreadable(index) ? { unreadable: true } : {}) }],
    ),
  };
}
