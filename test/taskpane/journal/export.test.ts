import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { JournalEntry } from '../../../src/domain/journal/journal';
import { sealEntry } from '../../../src/domain/journal/journalSeal';
import type { Instant } from '../../../src/domain/dates/plainDate';
import { journalCsv } from '../../../src/taskpane/journal/export/journalCsv';
import { journalDocument } from '../../../src/taskpane/journal/export/journalDocument';
import { journalWorkbook } from '../../../src/taskpane/journal/export/journalWorkbook';
import { JOURNAL_COLUMNS, journalRow, verifyTable } from '../../../src/texts/journal/journalTable';

const written = (id: number, change: Partial<JournalEntry> = {}): Omit<JournalEntry, 'seal'> => ({
  id: String(id),
  operationId: `OPERATN2222${id}`,
  dossierId: '12',
  at: `2026-03-1${id}T08:12:00.000Z` as Instant,
  action: 'relance',
  sequence: 'pieces',
  step: 'R1',
  channel: 'email',
  author: 'claire.dumas@cabinet-orme.example',
  pieces: [{ id: '4', label: 'Relevé BNP de février' }],
  message: { subject: 'TVA de février', recipients: ['durand@tilleuls.example'] },
  policyVersion: '3.2',
  origin: 'gate',
  writtenAt: `2026-03-1${id}T08:13:00.000Z` as Instant,
  writtenBy: { name: 'Claire Dumas', address: 'claire.dumas@cabinet-orme.example' },
  ...change,
});
const sealed = (...entries: Omit<JournalEntry, 'seal'>[]): JournalEntry[] =>
  entries.reduce<JournalEntry[]>((all, one) => [...all, { ...one, seal: sealEntry(one, all) }], []);

const JOURNAL = sealed(
  written(1),
  written(2, {
    action: 'exception',
    note: '=HYPERLINK("http://x.example";"cliquez")\n« gardé ; tel quel »',
    pieces: [],
    message: undefined,
  }),
  written(3, { action: 'appel', channel: 'telephone', note: '+33 1 02 03 04 05', author: '@claire' }),
  written(4, { step: 'R2' }),
);
const rows = JOURNAL.map((entry) => journalRow(entry, 'D-0012 SCI Les Tilleuls', 'journal entier'));
const changedRow = (index: number, column: string, by: string): string[][] =>
  rows.map((row, at) =>
    at === index ? row.map((cell, place) => (JOURNAL_COLUMNS[place] === column ? by : cell)) : [...row],
  );

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const verified = (name: string, content: string | Buffer): { code: number | null; said: string } => {
  const file = join(folder, name);
  writeFileSync(file, content);
  const tsx = join(process.cwd(), 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, 'src/cli/verifyJournal.ts', file], {
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
};

describe('the rows of an export', () => {
  test('hold as they were exported', () => {
    expect(verifyTable(rows)).toEqual({ holds: true, dossiers: 1, sealed: 4, unsealed: 0 });
  });

  test.each<[string, string[][], object]>([
    ['a note changed', changedRow(1, 'Note', 'autre'), { problem: 'cell-changed', row: 3, column: 'Note' }],
    [
      'a day changed',
      changedRow(0, 'Date', '02/03/2026 à 9 h 12'),
      { problem: 'cell-changed', column: 'Date' },
    ],
    ['a step changed', changedRow(3, 'Étape', 'R3'), { problem: 'cell-changed', row: 5, column: 'Étape' }],
    [
      'the cell and the sealed data changed together',
      rows.map((row, at) =>
        at === 3 ? row.map((cell) => (cell === 'R2' ? 'R3' : cell.replace('"R2"', '"R3"'))) : [...row],
      ),
      { problem: 'changed', row: 5 },
    ],
    [
      'a row taken away',
      [...rows.slice(0, 1), ...rows.slice(2)].map((row) => [...row]),
      { problem: 'parent-missing', row: 3 },
    ],
    ['a row twice', [...rows, rows[0]!].map((row) => [...row]), { problem: 'twice', row: 6 }],
    ['no sealed data', changedRow(0, 'Données scellées', ''), { problem: 'unreadable', row: 2 }],
  ])('%s: named', (_name, changed, expected) => {
    expect(verifyTable(changed)).toMatchObject({ holds: false, ...expected });
  });

  test('a period holds without the entries before it', () => {
    const part = JOURNAL.slice(2).map((entry) => journalRow(entry, '', 'période'));
    expect(verifyTable(part)).toMatchObject({ holds: true, sealed: 2 });
  });

  test('in whatever order a person sorted them', () => {
    expect(verifyTable([...rows].reverse())).toMatchObject({ holds: true });
  });
});

describe('a file', () => {
  test('.csv: no cell is a formula, and it is read back as it was', () => {
    const csv = journalCsv(rows);
    expect(csv.startsWith('\uFEFF"N°";"Dossier"')).toBe(true);
    const { data } = Papa.parse<string[]>(csv.slice(1));
    expect(data.slice(1)).toEqual(rows.map((row) => [...row]));
    expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(verified('journal.csv', csv)).toMatchObject({
      code: 0,
      said: expect.stringContaining('intact') as string,
    });
  }, 30_000);

  test('.csv changed in a spreadsheet: the first entry that does not hold is named', () => {
    const { code, said } = verified('change.csv', journalCsv(changedRow(1, 'Note', 'accord du client')));
    expect(code).toBe(1);
    expect(said).toContain('ligne 3');
    expect(said).toContain('OPERATN22222');
  }, 30_000);

  test('.xlsx: holds too', async () => {
    const blob = await journalWorkbook(rows);
    const { code, said } = verified('journal.xlsx', Buffer.from(await blob.arrayBuffer()));
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining('4') as string });
  }, 30_000);

  test('that is no export, or not there, is said', () => {
    expect(verified('autre.csv', 'a;b\n1;2\n').code).toBe(1);
    expect(verified('vide.xlsx', 'rien').code).toBe(2);
  }, 30_000);

  test('.docx: a Word file with the last seal in it', async () => {
    const blob = await journalDocument(JOURNAL, {
      client: 'SCI Les Tilleuls',
      reference: 'D-0012',
      establishedBy: 'Claire Dumas',
      establishedAt: '16/03/2026',
      verification: 'Le journal est intact.',
    });
    const bytes = Buffer.from(await blob.arrayBuffer());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(bytes.length).toBeGreaterThan(5_000);
  }, 30_000);
});

describe('a message that is no step: an answer, what follows a call', () => {
  const [answer] = sealed(written(1, { step: 'suite' }));
  const row = journalRow(answer!, 'D-0012 SCI Les Tilleuls', 'journal entier');
  const cell = (name: (typeof JOURNAL_COLUMNS)[number]) => row[JOURNAL_COLUMNS.indexOf(name)];

  test('is named as in the pane, and not as a relance', () => {
    expect([cell('Action'), cell('Étape')]).toEqual(['Message de suivi envoyé', '']);
    expect(verifyTable([row]).holds).toBe(true);
  });

  test('in a file exported when it was named « Relance envoyée », it still holds', () => {
    const before = row.map((one, at) =>
      JOURNAL_COLUMNS[at] === 'Action' ? 'Relance envoyée' : JOURNAL_COLUMNS[at] === 'Étape' ? 'suite' : one,
    );
    expect(verifyTable([before]).holds).toBe(true);
    expect(verifyTable([before.map((one) => (one === 'suite' ? 'R5' : one))]).holds).toBe(false);
  });
});
