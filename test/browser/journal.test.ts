import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { verifyTable } from '../../src/texts/journal/journalTable';
import type { OpenSandbox } from './support/openSandbox';
import type { SandboxPage } from './support/sandboxPage';
import { sharedSandbox } from './support/sharedSandbox';
import { soon } from './support/soon';
import { heading, press, readBeside, tab } from './support/walk';

/** The dossier's journal in the pane: what is in it, whether it holds, how it is handed out. */
let sandbox: OpenSandbox;
let claire: SandboxPage;

sharedSandbox((opened, person) => ([sandbox, claire] = [opened, person]));

async function download(name: string | RegExp): Promise<{ readonly name: string; readonly path: string }> {
  const [file] = await Promise.all([
    claire.page.waitForEvent('download'),
    claire.pane.getByRole('button', { name }).click(),
  ]);
  return { name: file.suggestedFilename(), path: await file.path() };
}

const rowsOf = (path: string): string[][] =>
  Papa.parse<string[]>(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')).data.slice(1);

test('checked, exported in three formats, and the file holds', async () => {
  await claire.openMessage('Notre TVA');
  await claire.openPane();
  await claire.pane.getByRole('button', { name: 'Répondre avec la relance' }).first().click();
  await claire.pane.getByRole('heading', { name: 'Prêt à envoyer' }).waitFor();
  await claire.send();
  await claire.pane
    .getByText(/^R1 du dossier \S+ inscrite au journal\.$/)
    .first()
    .waitFor();
  await claire.pane.getByRole('tab', { name: /^Journal/ }).click();
  await claire.pane.getByText('R1 envoyée').first().waitFor();

  // Corrected by another entry, which is told beside it; neither the keyboard nor the seals are lost.
  const corrects = claire.pane.getByRole('button', { name: /^Corriger ou préciser « R1 envoyée/ }).first();
  await corrects.click();
  await claire.page.keyboard.type('Le gérant était en copie.');
  await claire.pane.getByRole('button', { name: 'Inscrire la correction' }).click();
  await claire.pane.getByText(/^Corrigée .* Le gérant était en copie\.$/).waitFor();
  await claire.pane.getByText('Correction de « R1 envoyée » du').waitFor();
  await claire.focusIn(/^Corriger…$/);

  await claire.pane.getByRole('button', { name: 'Vérifier le journal' }).click();
  await claire.pane.getByText(/Le journal est intact/).waitFor();

  const csv = await download(/\(\.csv\)/);
  expect(csv.name).toMatch(/^journal-D-0001-2026-03-1\d\.csv$/);
  expect(verifyTable(rowsOf(csv.path))).toMatchObject({ holds: true, sealed: 2 });
  for (const format of ['xlsx', 'docx']) {
    const { name, path } = await download(new RegExp(`\\(\\.${format}\\)`));
    expect(name.endsWith(format)).toBe(true);
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
  }

  await claire.pane.getByRole('button', { name: 'Journal du cabinet' }).click();
  const period = await download('Exporter (.csv)');
  expect(period.name).toMatch(/^journal-cabinet-2026-02-\d\d-au-2026-03-1\d\.csv$/);
  const rows = rowsOf(period.path);
  expect(rows.length).toBeGreaterThan(1);
  expect(verifyTable(rows)).toMatchObject({ holds: true });
  const entries = rows.filter((cells) => cells.length > 1).length;
  await claire.pane.getByText(new RegExp(`^${entries}\\sécritures? dans journal-cabinet-`)).waitFor();

  // A period that cannot be read whole is told, not cut short; one without an entry makes no file.
  for (const [from, to, sentence] of [
    ['2024-01-01', '2026-03-10', 'C’est plus d’un an\u00a0: exportez en plusieurs fois.'],
    ['2026-03-10', '2026-03-01', 'Cette date vient avant la première.'],
  ] as const) {
    await claire.pane.getByLabel('Du', { exact: true }).fill(from);
    await claire.pane.getByLabel('Au', { exact: true }).fill(to);
    await claire.pane.getByText(sentence).waitFor();
    await soon(() =>
      expect(claire.pane.getByRole('button', { name: 'Exporter (.csv)' }).isDisabled()).resolves.toBe(true),
    );
  }
  await claire.pane.getByLabel('Du', { exact: true }).fill('2020-01-01');
  await claire.pane.getByLabel('Au', { exact: true }).fill('2020-01-31');
  await claire.pane.getByRole('button', { name: 'Exporter (.csv)' }).click();
  await claire.pane.getByText(/^Aucune écriture sur cette période/).waitFor();
}, 120_000);

test('the firm’s journal could not be read: told, and read again by one button', async () => {
  sandbox.forgive('claire', /500/);
  await readBeside(sandbox, 'claire', 'Notre TVA');
  await heading(claire, /^Historique/);
  await tab(claire, 'Journal');
  await heading(claire, /^Journal/);
  await sandbox.control('faults', { rules: [{ match: '/lists/Journal/items', status: 500 }] });
  await press(claire, 'Journal du cabinet');
  const told = claire.pane.getByRole('alert').filter({ hasText: 'SharePoint ne répond pas correctement.' });
  // The export beside it works: it says what was not read.
  await soon(async () => expect(await told.innerText()).toMatch(/^Règles à revoir/));
  await sandbox.control('faults', { rules: [] });
  await press(claire, 'Réessayer');
  await soon(async () => expect(await claire.pane.getByRole('alert').count()).toBe(0));
}, 120_000);
