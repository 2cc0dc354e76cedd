import fc from 'fast-check';
import iconv from 'iconv-lite';
import { importDossiers } from '../../../src/app/import/importDossiers';
import { decodeFile } from '../../../src/app/import/importTable';

const HEADER = 'dossier;client;adresse;objectif;pièce;échéance';
const ROW = 'D-1;SCI Les Tilleuls;anne@tilleuls.example;TVA mars 2026;Relevé bancaire;03/04/2026';

describe('reading', () => {
  test.each([
    ['semicolons', `${HEADER}\n${ROW}`],
    ['commas', `${HEADER}\n${ROW}`.replaceAll(';', ',')],
    ['tabs', `${HEADER}\n${ROW}`.replaceAll(';', '\t')],
    [
      'quotes',
      `${HEADER}\n${ROW.split(';')
        .map((cell) => `"${cell}"`)
        .join(';')}`,
    ],
    ['line ends of Windows and blank lines', `${HEADER}\r\n\r\n${ROW}\r\n;;;;;\r\n`],
    [
      'headers in capitals, without accents, in another order',
      'ECHEANCE;Piece;Objectif;Adresse e-mail;Client;Dossier\n' + ROW.split(';').reverse().join(';'),
    ],
    ['columns that nobody knows', `${HEADER};couleur\n${ROW};bleu`],
  ])('%s', (_what, text) => {
    const { rows, problems } = importDossiers(text);
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([
      {
        reference: 'D-1',
        client: 'SCI Les Tilleuls',
        address: 'anne@tilleuls.example',
        objectif: 'TVA mars 2026',
        piece: 'Relevé bancaire',
        echeance: '2026-04-03',
        civilite: '',
      },
    ]);
  });

  test.each([
    ['UTF-8', Buffer.from(`${HEADER}\n${ROW}`)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${HEADER}\n${ROW}`)],
    ['Windows-1252', iconv.encode(`${HEADER}\n${ROW}`, 'windows-1252')],
    ['UTF-16, as Excel’s Unicode text', iconv.encode(`${HEADER}\n${ROW}`, 'utf16le', { addBOM: true })],
    ['UTF-16, the other way round', iconv.encode(`${HEADER}\n${ROW}`, 'utf16be', { addBOM: true })],
  ])('a file in %s', (_encoding, bytes) => {
    expect(importDossiers(decodeFile(bytes)).rows[0]).toMatchObject({
      piece: 'Relevé bancaire',
      echeance: '2026-04-03',
    });
  });

  test('optional columns: legal deadline, collaborateur, contact, civilité, day received', () => {
    const text = `${HEADER};échéance légale;collaborateur;contact;civilité;reçue le\n${ROW};24/04/2026;Claire Dumas;Anne Vasseur;Mme;2026-04-10`;
    expect(importDossiers(text).rows[0]).toMatchObject({
      echeanceLegale: '2026-04-24',
      collaborateur: 'Claire Dumas',
      contact: 'Anne Vasseur',
      civilite: 'Madame',
      recueLe: '2026-04-10',
    });
  });

  test.each([
    ['3/4/2026', '2026-04-03'],
    ['03-04-2026', '2026-04-03'],
    ['03.04.2026', '2026-04-03'],
    ['2026-04-03', '2026-04-03'],
    ['2026-04-03T00:00:00Z', '2026-04-03'],
    ['03/04/2026 00:00', '2026-04-03'],
    ['29/02/2028', '2028-02-29'],
  ])('the day %s is %s', (written, day) => {
    expect(importDossiers(`${HEADER}\n${ROW.replace('03/04/2026', written)}`).rows[0]!.echeance).toBe(day);
  });
});

describe('lines that cannot be read', () => {
  const good = ROW.replace('Relevé', 'Autre relevé');
  test.each([
    [
      '31 February',
      ROW.replace('03/04', '31/02'),
      { code: 'impossible-date', column: 'echeance', value: '31/02/2026' },
    ],
    ['a month that does not exist', ROW.replace('03/04', '04/13'), { code: 'impossible-date' }],
    ['a year of two digits', ROW.replace('2026\n', '26').replace(/2026$/, '26'), { code: 'short-year' }],
    ['a date in words', ROW.replace('03/04/2026', 'avril'), { code: 'impossible-date' }],
    ['no address', ROW.replace('anne@tilleuls.example', ''), { code: 'missing-value', column: 'adresse' }],
    ['an address that is none', ROW.replace('anne@', 'anne'), { code: 'bad-address' }],
    ['no piece', ROW.replace('Relevé bancaire', '  '), { code: 'missing-value', column: 'piece' }],
    ['too few cells', 'D-1;SCI', { code: 'missing-value' }],
    [
      'a text too long for a column',
      ROW.replace('Relevé', 'x'.repeat(300)),
      { code: 'too-long', column: 'piece' },
    ],
    ['the same piece twice', good, { code: 'duplicate', firstLine: 2 }],
    [
      'another client for the dossier',
      ROW.replace('SCI Les Tilleuls', 'SARL Martin'),
      { code: 'other-client', value: 'SCI Les Tilleuls' },
    ],
  ])('%s: reported by its line, and the others are read', (_what, bad, problem) => {
    const { rows, problems } = importDossiers(
      [HEADER, good, bad, `${ROW} `.replace('D-1', 'D-2')].join('\n'),
    );
    expect(problems).toMatchObject([{ line: 3, ...problem }]);
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  test('a quote that never closes does not hide the lines before it', () => {
    const { rows, problems } = importDossiers(`${HEADER}\n${ROW}\nD-2;"Client`);
    expect(rows).toHaveLength(1);
    expect(problems).toMatchObject([{ line: 3 }]);
  });

  test.each([
    ['an empty file', '', [{ code: 'empty-file' }]],
    [
      'no header that is known',
      'a;b;c\n1;2;3',
      expect.arrayContaining([expect.objectContaining({ code: 'missing-column', column: 'dossier' })]),
    ],
    [
      'one column missing',
      `${HEADER.replace(';échéance', '')}\n${ROW}`,
      [{ code: 'missing-column', column: 'echeance' }],
    ],
  ])('%s', (_what, text, problems) => {
    const read = importDossiers(text);
    expect(read.rows).toEqual([]);
    expect(read.problems).toMatchObject(problems);
  });

  test('whatever the text, it ends with rows that are whole and problems that name a line', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            ';',
            ',',
            '"',
            '\n',
            'D-1',
            '03/04/2026',
            'a@b.example',
            'x',
            '=HYPERLINK("x")',
            HEADER,
            ROW,
          ),
        ),
        (parts) => {
          const { rows, problems } = importDossiers(parts.join(''));
          expect(
            rows.every((row) => row.reference && row.client && row.address.includes('@') && row.echeance),
          ).toBe(true);
          expect(problems.every((problem) => problem.line >= 1)).toBe(true);
        },
      ),
    );
  });
});
