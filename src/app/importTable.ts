import Papa from 'papaparse';

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

/** The text of a file: UTF-8 with or without its mark, or else Windows-1252, which older spreadsheets write. */
export function decodeFile(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
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
