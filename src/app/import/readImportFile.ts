import { Failure } from '../failure';
import { csvTable, decodeFile, tableOf, type ImportTable } from './importTable';

/** Bytes; a firm's dossiers fit in a tenth of it, and a file that unpacks without end must not stop the machine. */
const LARGEST = 20 * 1024 * 1024;

/** An `.xlsx` begins as every zip does, whatever its name. */
const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

/** Reads a firm's file, CSV or the first sheet of an `.xlsx`. Fails with `bad-data` when it is neither, or too large. */
export async function readImportFile(file: Blob): Promise<ImportTable> {
  if (file.size > LARGEST) throw new Failure('bad-data', 'file too large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isZip(bytes)) {
    const text = decodeFile(bytes);
    if (text.includes('\0')) throw new Failure('bad-data', 'neither a text nor a workbook');
    return csvTable(text);
  }
  const { readSheet } = await import('read-excel-file/universal');
  try {
    return tableOf((await readSheet(file)).map((cells) => cells.map(textOf)));
  } catch (cause) {
    throw new Failure('bad-data', 'workbook', { cause });
  }
}

/** A day of a workbook is midnight UTC of that day; what a formula gives is read, never the formula. */
const textOf = (cell: unknown): string =>
  cell === null || cell === undefined
    ? ''
    : cell instanceof Date
      ? cell.toISOString().slice(0, 10)
      : String(cell);
