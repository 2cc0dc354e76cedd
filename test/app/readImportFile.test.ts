import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { proposeColumns } from '../../src/app/importColumns';
import { readTable } from '../../src/app/importDossiers';
import { readImportFile } from '../../src/app/readImportFile';

const HEADER = ['Dossier', 'Client', 'Adresse e-mail', 'Objectif', 'Pièce', 'Échéance'];

/** A workbook with these rows under the header; days are real days of the workbook. */
async function workbook(...rows: readonly (readonly (string | number | Date | null)[])[]): Promise<Blob> {
  const cells = [HEADER, ...rows].map((row) =>
    row.map((value) =>
      value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : value === null ? null : { value },
    ),
  );
  const bytes = await writeXlsxFile(cells as SheetData).toBuffer();
  return new Blob([new Uint8Array(bytes)]);
}

const day = new Date(Date.UTC(2026, 3, 3));

test('a workbook and a CSV of the same firm give the same rows', async () => {
  const table = await readImportFile(
    await workbook(['D-1', 'SCI Les Tilleuls', 'anne@tilleuls.example', 'TVA mars 2026', 'Relevé', day]),
  );
  const csv = await readImportFile(
    new Blob([
      `${HEADER.join(';')}\nD-1;SCI Les Tilleuls;anne@tilleuls.example;TVA mars 2026;Relevé;03/04/2026`,
    ]),
  );
  const read = readTable(table, proposeColumns(table.header));
  expect(read).toEqual(readTable(csv, proposeColumns(csv.header)));
  expect(read.rows).toMatchObject([{ line: 2, reference: 'D-1', echeance: '2026-04-03' }]);
});

test('lines keep their numbers past a blank one; numbers and formulas become texts', async () => {
  const table = await readImportFile(
    await workbook(
      [null, null, null, null, null, null],
      [1042, '=HYPERLINK("http://x")', 'a@x.example', 'Bilan', 'Inventaire', day],
    ),
  );
  expect(readTable(table, proposeColumns(table.header))).toMatchObject({
    rows: [{ line: 3, reference: '1042', client: '=HYPERLINK("http://x")' }],
    problems: [],
  });
});

test.each([
  ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])])],
  ['a zip that is no workbook', new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9, 9])])],
  ['more than twenty megabytes', new Blob([new Uint8Array(20 * 1024 * 1024 + 1)])],
])('%s is refused', async (_what, file) => {
  await expect(readImportFile(file)).rejects.toMatchObject({ code: 'bad-data' });
});

test('an empty file has no line and says so', async () => {
  const table = await readImportFile(new Blob(['']));
  expect(readTable(table, proposeColumns(table.header)).problems).toEqual([{ line: 1, code: 'empty-file' }]);
});

test('two columns of the same name: the first is proposed, the person decides', () => {
  expect(proposeColumns(['Mail', 'Email', 'Dossier'])).toEqual(['adresse', undefined, 'dossier']);
});
