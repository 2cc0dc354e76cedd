/**
 * Takes the screenshots of the README and the guide from the sandbox, so that they cannot age: `npm run screens`.
 * Each is one state of the main job on a fixed day.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openSandbox, type OpenSandbox } from './browser/support/openSandbox';
import type { SandboxPage } from './browser/support/sandboxPage';

const FOLDER = join(__dirname, '..', 'docs', 'images');
const REPROACH = 'Vous n’avez toujours pas transmis vos relevés. ';

async function takeScreens(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const sandbox = await openSandbox({ today: '2026-03-10', viewport: { width: 1280, height: 800 } });
  try {
    const claire = await sandbox.as('claire');
    const take = (name: string): Promise<void> => save(claire, name);
    const heading = (name: string | RegExp) => claire.pane.getByRole('heading', { name });

    await claire.openMessage('Notre TVA');
    await claire.openPane();
    await heading('SCI Les Tilleuls').waitFor();
    await claire.pane.getByText('à jour').first().waitFor();
    await take('pane');

    await claire.pane.getByRole('button', { name: 'Répondre avec la relance' }).click();
    await heading('Prêt à envoyer').waitFor();
    await claire.pane.getByRole('button', { name: 'Préparer la relance' }).waitFor({ state: 'hidden' });
    await take('relance');

    await claire.type(REPROACH);
    await heading(/point à corriger/).waitFor();
    await take('reproche');

    await claire.pressSend();
    await claire.alert.getByText('n’est pas parti').waitFor();
    await take('envoi-arrete');

    await takeCosignature(sandbox);
  } finally {
    await sandbox.close();
  }
}

/** J+21: asked beside the draft, decided beside the mail. */
async function takeCosignature(sandbox: OpenSandbox): Promise<void> {
  await sandbox.moveTo('2026-03-28');
  const claire = await sandbox.as('claire');
  await claire.reload();
  await claire.openMessage('Notre TVA');
  await claire.openPane();
  await claire.pane.getByRole('button', { name: 'Répondre avec la relance' }).first().click();
  await claire.pane.getByRole('button', { name: /^Demander .*la co-signature$/ }).click();
  await claire.pane.getByText(/Demande envoyée à .* · en attente/).waitFor();
  await save(claire, 'cosignature-demande');

  const marc = await sandbox.as('marc');
  await marc.reload();
  await marc.openMessage('Co-signature demandée');
  await marc.openPane();
  await marc.pane.getByRole('button', { name: 'Co-signer', exact: true }).waitFor();
  await save(marc, 'cosignature-decision');
}

/** Takes the picture once the pane has read all that it shows. */
async function save({ page, pane }: SandboxPage, name: string): Promise<void> {
  await pane.getByText('Lecture…').waitFor({ state: 'hidden' });
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
}

takeScreens().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
