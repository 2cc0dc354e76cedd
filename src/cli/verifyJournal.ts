import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { sealBroken, sealHolds } from '../texts/journal/journal';
import { verifyTable } from '../texts/journal/journalTable';

/** `npm run --silent verify-journal -- FILE`: exit code 0 when the file holds, 1 when it does not, 2 when it cannot be read. */
async function main(file: string | undefined): Promise<number> {
  if (!file) {
    console.error('Usage : npm run --silent verify-journal -- FICHIER.csv|FICHIER.xlsx');
    return 2;
  }
  let rows: readonly (readonly string[])[];
  try {
    rows = await rowsOf(file);
  } catch (error) {
    console.error(`${file} ne peut pas être lu : ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
  const verification = verifyTable(rows);
  if (verification.holds) {
    console.log(sealHolds(verification.sealed, verification.unsealed));
    return 0;
  }
  const { problem, entry, row, column } = verification;
  console.log(sealBroken(problem, entry, { row, column }));
  return 1;
}

/** Without the header. */
async function rowsOf(file: string): Promise<readonly (readonly string[])[]> {
  if (extname(file).toLowerCase() === '.xlsx') {
    const [sheet] = await readXlsxFile(file);
    return (sheet?.data ?? []).slice(1).map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  }
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  return data.slice(1);
}

main(process.argv[2]).then((code) => {
  process.exitCode = code;
});
