import { importDossiers } from '../../../src/app/import/importDossiers';
import { importSentence } from '../../../src/texts/import/importProblems';
import { startSandbox } from '../../../src/sandbox/server/startSandbox';
import { SITE, TestSandbox, query } from './support';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FILE = [
  'dossier;client;adresse;objectif;pièce;échéance;civilité;contact',
  "T-1;<b>L'Eau & Cie</b>;Contact@eau.example;TVA mars 2026;Relevé bancaire;03/04/2026;Mme;Anne Eau",
  "T-1;<b>L'Eau & Cie</b>;contact@eau.example;TVA mars 2026;Factures d’achat;03/04/2026;;",
  "T-1;<b>L'Eau & Cie</b>;autre@eau.example;Bilan 2025;=HYPERLINK(1);10/04/2026;;",
  'T-2;Bois;contact@eau.example;Bilan 2025;Inventaire;31/02/2026;;',
  'T-2;Bois;contact@eau.example;Bilan 2025;Inventaire;30/04/2026;;',
].join('\n');

const folder = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { rows, problems } = importDossiers(FILE);

async function state(sandbox: TestSandbox): Promise<unknown> {
  const lists = await Promise.all(
    ['Dossiers', 'Contacts', 'Pieces', 'Journal'].map((list) =>
      sandbox.graph('claire', 'GET', `${SITE}/lists/${list}/items${query({ $expand: 'fields', $top: 500 })}`),
    ),
  );
  return lists.map(({ body }) => body.value);
}

test('a firm’s own file takes the place of the believable firm; loading it again changes nothing', async () => {
  const options = { today: '2026-03-10', data: folder, rows };
  const first = await TestSandbox.start(options);
  const before = await state(first);
  await first.close();
  expect(before).toMatchObject([
    [{ fields: { Reference: 'T-1', Client: "<b>L'Eau & Cie</b>" } }, { fields: { Reference: 'T-2' } }],
    [
      { fields: { Adresse: 'contact@eau.example', Nom: 'Anne Eau', Civilite: 'Madame', Principal: true } },
      { fields: { Adresse: 'autre@eau.example', Principal: false } },
      { fields: { Adresse: 'contact@eau.example', Principal: true } },
    ],
    [
      { fields: { Libelle: 'Relevé bancaire', Echeance: '2026-04-02T22:00:00Z', Priorite: 1 } },
      { fields: { Libelle: 'Factures d’achat', Priorite: 2 } },
      { fields: { Libelle: '=HYPERLINK(1)', Priorite: 3 } },
      { fields: { Libelle: 'Inventaire', Priorite: 1 } },
    ],
    [],
  ]);
  const again = await TestSandbox.start(options);
  const strip = (text: unknown): string =>
    JSON.stringify(text).replaceAll(again.url, '').replaceAll(first.url, '');
  expect(strip(await state(again))).toBe(strip(before));
  await again.close();
});

test('the file replaces the believable firm of an earlier start; another size of firm is refused', async () => {
  const data = join(folder, 'autre');
  await (await TestSandbox.start({ data, today: '2026-03-10' })).close();
  const sandbox = await TestSandbox.start({ data, today: '2026-03-10', rows });
  const { body } = await sandbox.graph('claire', 'GET', `${SITE}/lists/Dossiers/items`);
  expect(body.value).toHaveLength(2);
  await sandbox.close();
  await expect(startSandbox({ data, firm: 100 })).rejects.toThrow(/--reset/);
});

test('a line left out is told by number and reason', () => {
  expect(problems.map(importSentence)).toEqual([
    'Ligne 5\u00a0: «\u00a031/02/2026\u00a0» n’est pas une date (colonne «\u00a0échéance\u00a0»).',
  ]);
});

test('a port already taken, a folder that cannot be written: one sentence', async () => {
  const sandbox = await startSandbox();
  await expect(startSandbox({ port: Number(new URL(sandbox.url).port) })).rejects.toThrow(
    /^Le port \d+ est déjà pris/,
  );
  await sandbox.close();
  await expect(startSandbox({ data: '/dev/null/x' })).rejects.toThrow(
    /^Le dossier de données n’est pas accessible/,
  );
});
