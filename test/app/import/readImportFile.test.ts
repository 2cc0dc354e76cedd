import iconv from 'iconv-lite';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { proposeColumns } from '../../../src/app/import/importColumns';
import { readTable } from '../../../src/app/import/importDossiers';
import { readImportFile } from '../../../src/app/import/readImportFile';

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

test('Excel’s Unicode text is read: UTF-16, with tabs between its cells', async () => {
  const text = `\uFEFF${HEADER.join('\t')}\nD-1\tÉlagage Noël\ta@x.example\tBilan\tInventaire\t03/04/2026\n`;
  const table = await readImportFile(new Blob([Buffer.from(text, 'utf16le')]));
  expect(readTable(table, proposeColumns(table.header))).toMatchObject({
    rows: [{ client: 'Élagage Noël', echeance: '2026-04-03' }],
    problems: [],
  });
});

/** Its euro stands where a sign for any currency was. */
const asMac = (text: string): Buffer => iconv.encode(text.replaceAll('€', '¤'), 'macroman');

const LINES = [
  'D-1;Élagage Noël;a@x.example;Bilan;Relevé bancaire;03/04/2026',
  'D-2;CAFÉ DE L’HÔTEL;b@x.example;TVA février;Pièces à l’appui – n° 4;03/04/2026',
  'D-3;Müller & Núñez;c@x.example;IS;« Grand livre » : 1\u00a0250 €;03/04/2026',
  'D-4;Œuvres d’Été;d@x.example;Liasse;Déclaration reçue où ça;03/04/2026',
  'D-5;SCI ÉGLANTINE À LA MÊLÉE;e@x.example;Bilan;Inventaire;03/04/2026',
  'D-6;Garage ÇA ROULE;f@x.example;Bilan;Inventaire;03/04/2026',
  'D-7;Le Tilleul;g@x.example;Bilan;Facture de 12 €;03/04/2026',
  'D-8;Léo;h@x.example;Bilan;Inventaire;03/04/2026',
  'D-9;L’Abri;i@x.example;Bilan;Inventaire;03/04/2026',
  'D-10;ATELIER N° 2;j@x.example;Bilan;Inventaire où noter;03/04/2026',
  'D-11;Garçon & Noé;k@x.example;Bilan;Relevé : août;03/04/2026',
];

describe.each([
  ['a Mac', asMac],
  ['Windows', (text: string) => iconv.encode(text, 'windows-1252')],
  ['today', (text: string) => Buffer.from(text)],
] as const)('a CSV of %s', (_from, encoded) => {
  const readOne = async (text: string): Promise<unknown> =>
    (await readImportFile(new Blob([new Uint8Array(encoded(text))]))).lines;
  test.each(LINES)('%s', async (line) => {
    const plain = 'Dossier;Client;Adresse e-mail;Objectif;Document;Date';
    expect(await readOne(`${plain}\r${line}`)).toEqual([{ line: 2, cells: line.split(';') }]);
  });

  test('all of them with their header', async () => {
    const table = await readImportFile(
      new Blob([new Uint8Array(encoded([HEADER.join(';'), ...LINES].join('\r\n')))]),
    );
    expect(table.header).toEqual(HEADER);
    expect(table.lines.map(({ cells }) => cells.join(';'))).toEqual(LINES);
  });
});

test.each([
  ['a Mac', asMac],
  ['Windows', (text: string) => iconv.encode(text, 'windows-1252')],
])('many amounts do not hide what wrote the file: %s', async (_from, encoded) => {
  const row = 'D0;GARAGE DUPONT;a@x.example;1\u00a0250,50\u00a0€';
  const text = ['dossier;client;pièce;échéance', ...Array<string>(6).fill(row)].join('\r\n');
  const table = await readImportFile(new Blob([new Uint8Array(encoded(text))]));
  expect(table.header).toEqual(['dossier', 'client', 'pièce', 'échéance']);
  expect(table.lines.map(({ cells }) => cells.join(';'))).toEqual(Array<string>(6).fill(row));
});

const ROW = ['D-1', 'SCI Les Tilleuls', 'anne@tilleuls.example', 'TVA mars 2026', 'Relevé', '03/04/2026'];

/** What spreadsheets and people put above the headers. */
test.each([
  ['nothing', [], 2],
  ['blank lines', ['', ';;;;;'], 4],
  ['the line that tells Excel what separates', ['sep=;'], 3],
  ['a title and its date', ['Pièces attendues du client', 'Au 10/03/2026;;;;;', ''], 5],
  ['a line of groups, one of which is a column too', ['Dossier;;;Travaux;;'], 3],
] as const)('%s above the headers: they are found, lines keep their numbers', async (_what, above, line) => {
  const text = [...above, HEADER.join(';'), ROW.join(';')].join('\r\n');
  const table = await readImportFile(new Blob([text]));
  expect(table.header).toEqual(HEADER);
  expect(readTable(table, proposeColumns(table.header))).toMatchObject({
    rows: [{ line, reference: 'D-1', echeance: '2026-04-03' }],
    problems: [],
  });
});

test('a title and a blank line above the headers of a workbook: lines keep the numbers that Excel shows', async () => {
  const rows = [['Pièces attendues'], [null], HEADER, ROW].map((row) =>
    row.map((value) => (value === null ? null : { value })),
  );
  const bytes = await writeXlsxFile([[null], ...rows] as SheetData).toBuffer();
  const table = await readImportFile(new Blob([new Uint8Array(bytes)]));
  expect(readTable(table, proposeColumns(table.header))).toMatchObject({
    rows: [{ line: 5, reference: 'D-1' }],
    problems: [],
  });
});

test('a file whose columns nobody knows keeps its first written line as headers', async () => {
  const table = await readImportFile(new Blob(['\nCol A;Col B;Col C\n1;2;3\n4;5;6']));
  expect(table).toEqual({
    header: ['Col A', 'Col B', 'Col C'],
    lines: [
      { line: 3, cells: ['1', '2', '3'] },
      { line: 4, cells: ['4', '5', '6'] },
    ],
  });
});

/** As firms name them, in the exports of their own tools. */
test.each([
  ['N° de dossier', 'dossier'],
  ['Code dossier', 'dossier'],
  ['Raison sociale', 'client'],
  ['Nom client', 'client'],
  ['Adresse électronique', 'adresse'],
  ['E-mail client', 'adresse'],
  ['Pièce attendue', 'piece'],
  ['Document demandé', 'piece'],
  ['Date d’échéance', 'echeance'],
  ["Date d'échéance interne", 'echeance'],
  ['Date échéance légale', 'echeanceLegale'],
  ['Date de réception', 'recueLe'],
])('the header « %s » is the column %s', (header, column) => {
  expect(proposeColumns([header])).toEqual([column]);
});

test('an empty file has no line and says so', async () => {
  const table = await readImportFile(new Blob(['']));
  expect(readTable(table, proposeColumns(table.header)).problems).toEqual([{ line: 1, code: 'empty-file' }]);
});

test('two columns of the same name: the first is proposed, the person decides', () => {
  expect(proposeColumns(['Mail', 'Email', 'Dossier'])).toEqual(['adresse', undefined, 'dossier']);
});
