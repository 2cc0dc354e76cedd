import AxeBuilder from '@axe-core/playwright';
import { addDays, plainDate } from '../../src/domain/plainDate';
import { openSandbox, type OpenSandbox } from './support/openSandbox';
import type { SandboxPage } from './support/sandboxPage';

/** axe-core on the pane's screens as they really are, each in the light and the dark theme and in forced colours. */
const DUE = plainDate('2026-03-07');
let sandbox: OpenSandbox;
let looked = 0;

beforeAll(async () => {
  sandbox = await openSandbox({ today: addDays(DUE, 3) });
}, 300_000);
afterAll(async () => {
  console.log(`axe: ${looked} states of the pane looked at`);
  await sandbox?.close();
}, 60_000);

async function look(person: SandboxPage, screen: string): Promise<readonly string[]> {
  const found: string[] = [];
  const { page } = person;
  for (const look of ['clair', 'forcé', 'sombre'] as const) {
    if (look === 'forcé') await page.emulateMedia({ forcedColors: 'active' });
    else {
      await page.emulateMedia({ forcedColors: 'none' });
      await person.useTheme(look);
    }
    const { violations } = await new AxeBuilder({ page }).include('aside iframe').analyze();
    looked += 1;
    found.push(
      ...violations.map(({ id, nodes }) => `${screen}, ${look}: ${id} ${nodes[0]?.html.slice(0, 160) ?? ''}`),
    );
  }
  await person.useTheme('clair');
  return found;
}

const button = ({ pane }: SandboxPage, name: string | RegExp) => pane.getByRole('button', { name }).first();
const heading = ({ pane }: SandboxPage, name: string | RegExp) => pane.getByRole('heading', { name }).first();

test('reading: dossier, journal, worklist, policy, check of the installation, an address not known', async () => {
  const claire = await sandbox.as('claire');
  const found: string[] = [];
  await claire.openMessage('Notre TVA');
  await claire.openPane();
  await heading(claire, 'SCI Les Tilleuls').waitFor();
  found.push(...(await look(claire, 'dossier')));
  for (const tab of await claire.pane.getByRole('tab').all()) {
    await tab.click();
    found.push(...(await look(claire, `onglet ${await tab.innerText()}`)));
  }
  await button(claire, 'Relances du jour').click();
  await heading(claire, /Relances/).waitFor();
  found.push(...(await look(claire, 'liste du jour')));
  await button(claire, 'Revenir au message').click();
  await button(claire, /^Politique \d/).click();
  await heading(claire, 'Politique de relance').waitFor();
  found.push(...(await look(claire, 'politique')));
  await button(claire, 'Autodiagnostic').click();
  await heading(claire, 'Autodiagnostic').waitFor();
  found.push(...(await look(claire, 'autodiagnostic')));
  await button(claire, 'Retour').click();
  await button(claire, 'Vérifier l’installation').click();
  await claire.pane.getByText('Tout est en place').first().waitFor();
  found.push(...(await look(claire, 'installation')));
  await claire.reload();
  await claire.openMessage('Demande de rendez-vous');
  await claire.openPane();
  await claire.pane
    .getByText(/Aucun dossier pour/)
    .first()
    .waitFor();
  found.push(...(await look(claire, 'adresse inconnue')));
  expect(found).toEqual([]);
}, 180_000);

test('writing: ready, findings, a passage kept, an agreement needed and asked for', async () => {
  const claire = await sandbox.as('claire');
  const found: string[] = [];
  await claire.reload();
  await claire.openMessage('Notre TVA');
  await claire.openPane();
  await button(claire, 'Répondre avec la relance').click();
  await heading(claire, 'Prêt à envoyer').waitFor();
  found.push(...(await look(claire, 'message prêt')));
  await claire.type('Vous n’avez toujours pas transmis vos relevés. ');
  await heading(claire, /point à corriger/).waitFor();
  found.push(...(await look(claire, 'reproche')));
  await button(claire, /^Garder/).click();
  found.push(...(await look(claire, 'garder le passage')));
  expect(found).toEqual([]);
}, 180_000);

test('the administrator: the policy’s editor, the set-up', async () => {
  const admin = await sandbox.as('admin');
  const found: string[] = [];
  await admin.newMessage(['anne.vasseur@sci-tilleuls.example']);
  await admin.openPane();
  await button(admin, /^Politique \d/).click();
  await button(admin, 'Modifier la politique').click();
  await heading(admin, 'Aucun problème').waitFor();
  found.push(...(await look(admin, 'éditeur de la politique')));
  await button(admin, 'Retour').click();
  await button(admin, 'Vérifier les listes SharePoint').click();
  await heading(admin, /Le site est complet|À faire/).waitFor();
  found.push(...(await look(admin, 'mise en place')));
  expect(found).toEqual([]);
}, 180_000);

test('whoever asked for less movement sees none', async () => {
  const claire = await sandbox.as('claire');
  await claire.page.emulateMedia({ reducedMotion: 'reduce' });
  await claire.reload();
  await claire.openMessage('Notre TVA');
  await claire.openPane();
  await heading(claire, 'SCI Les Tilleuls').waitFor();
  const moving = await claire.pane
    .locator('body')
    .evaluate((body) =>
      [...body.querySelectorAll('*')]
        .filter((element) => getComputedStyle(element).animationName !== 'none')
        .map((element) => element.outerHTML.slice(0, 120)),
    );
  await claire.page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(moving).toEqual([]);
}, 60_000);
