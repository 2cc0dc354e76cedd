import Papa from 'papaparse';
import { oneByteText } from './oneByteText';

/** A firm's file before anything is understood of it. */
export interface ImportTable {
  /** Empty for an empty file. */
  readonly header: readonly string[];
  /** The lines that are not blank. */
  readonly lines: readonly ImportLine[];
}

export interface ImportLine {
  /** Line of the file, its header being line 1. */
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

/** @param isUnreadable asked with the index of a row, the header being 0 */
export function tableOf(
  rows: readonly (readonly string[])[],
  isUnreadable: (index: number) => boolean = () => false,
): ImportTable {
  const [header = [], ...rest] = rows;
  const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');
  return {
    header: isBlank(header) ? [] : header,
    lines: rest.flatMap((cells, index) =>
      isBlank(cells)
        ? []
        : [{ line: index + 2, cells, ...(isUnreadable(index + 1) ? { unreadable: true } : {}) }],
    ),
  };
}
