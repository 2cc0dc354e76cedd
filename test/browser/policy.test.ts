import { addDays, plainDate } from '../../src/domain/plainDate';
import { cabinetPolicy } from '../../src/domain/policy/builtin/cabinet';
import { addDossier, addItem, itemsOf, type TestDossier } from './support/firm';
import { openSandbox, type OpenSandbox } from './support/openSandbox';
import type { PersonaId, SandboxPage } from './support/sandboxPage';

/** The firm's policy edited in the pane, followed at the next opening, and set aside when it cannot be followed. */
const DUE = plainDate('2026-03-03');
const PHRASE = 'à toutes fins utiles';

let sandbox: OpenSandbox;
let dossier: TestDossier;

beforeAll(async () => {
  sandbox = await openSandbox({ today: addDays(DUE, 7) });
  dossier = await addDossier(sandbox, 'pieces', DUE);
}, 400_000);
afterAll(() => sandbox?.close(), 60_000);

async function openPolicy(id: PersonaId): Promise<SandboxPage> {
  const page = await sandbox.as(id);
  await page.reload();
  await page.newMessage([dossier.address]);
  const pane = await page.openPane();
  await pane.getByRole('heading', { name: dossier.client }).waitFor();
  await pane.getByRole('button', { name: /^Politique \d/ }).click();
  await pane.getByRole('heading', { name: 'Politique de relance' }).waitFor();
  return page;
}

async function relanceOn(day: number): Promise<SandboxPage> {
  await sandbox.moveTo(addDays(DUE, day));
  const claire = await sandbox.as('claire');
  await claire.reload();
  await claire.newMessage([dossier.address]);
  await (await claire.openPane()).getByRole('heading', { name: dossier.client }).waitFor();
  return claire;
}

async function send(claire: SandboxPage, step: string): Promise<void> {
  await claire.pane.getByRole('button', { name: 'Préparer la relance' }).click();
  await claire.pane.getByRole('heading', { name: 'Prêt à envoyer' }).waitFor();
  await claire.send();
  await claire.openMessage('Notre TVA');
  await claire.openPane();
  await claire.pane.getByText(`${step} inscrite au journal.`).first().waitFor({ timeout: 30_000 });
}

const versionOf = async (step: string): Promise<string | undefined> =>
  (await itemsOf(sandbox, 'Journal', 'DossierId', dossier.id)).find(({ fields }) => fields.Etape === step)
    ?.fields.PolitiqueVersion;

test('R1 follows the built-in policy', async () => {
  const claire = await relanceOn(3);
  await claire.pane.getByRole('button', { name: 'Politique 3.2' }).waitFor();
  await send(claire, 'R1');
  await expect(versionOf('R1')).resolves.toBe('3.2');
}, 60_000);

test('who may not write in the list reads the policy, and cannot edit it', async () => {
  const claire = await openPolicy('claire');
  await claire.pane.getByText('Seuls les propriétaires du site SharePoint').waitFor();
  await expect(claire.pane.getByRole('button', { name: 'Modifier la politique' }).count()).resolves.toBe(0);
}, 60_000);

test('an administrator moves R2 from J+7 to J+8 and forbids a phrase, sees the effect, saves', async () => {
  await sandbox.moveTo(addDays(DUE, 7));
  const admin = await openPolicy('admin');
  const { pane } = admin;
  await pane.getByRole('button', { name: 'Modifier la politique' }).click();
  await pane.getByText('R2 · J+7').click();
  const r2 = pane.getByRole('textbox', { name: /^J : jours calendaires/ });
  await r2.fill('2');
  await pane.getByText('Cette étape doit venir après J+3').first().waitFor();
  await pane.getByRole('heading', { name: '1 problème à corriger' }).waitFor();
  await r2.fill('8');
  await pane.getByRole('heading', { name: 'Aucun problème' }).waitFor();

  await pane.getByLabel('Partie').selectOption({ label: 'Rédaction' });
  await pane.getByRole('button', { name: /^Ajouter : Phrases que le cabinet/ }).click();
  await pane.getByRole('textbox', { name: 'Nom court de la phrase' }).fill('fins-utiles');
  await pane.getByRole('textbox', { name: /^La phrase, telle/ }).fill(PHRASE);
  await pane.getByRole('textbox', { name: 'Pourquoi, en une ligne' }).fill('Formule vide.');
  await pane.getByRole('heading', { name: 'Aucun problème' }).waitFor();

  await pane.getByRole('button', { name: 'Voir l’effet sur les dossiers' }).click();
  await pane
    .getByText(/dossiers? changerai(en)?t d’étape ou de date, sur \d+\slus/)
    .waitFor({ timeout: 60_000 });
  await pane.getByRole('textbox', { name: /^Ce qui change/ }).fill('R2 un jour plus tard');
  await pane.getByRole('button', { name: 'Enregistrer la version 3.3' }).click();
  await pane.getByText('Version 3.3 enregistrée').waitFor();
  await pane.getByText('R2 un jour plus tard').waitFor();
}, 120_000);

test('it takes effect at the next opening: J+7 is too early, the phrase is stopped, the journal says 3.3', async () => {
  const early = await relanceOn(7);
  await early.pane.getByRole('button', { name: 'Politique 3.3' }).waitFor();
  await early.pane.getByRole('heading', { name: /^Rien à relancer avant le/ }).waitFor();

  const claire = await relanceOn(8);
  await claire.pane.getByRole('heading', { name: /^R2 · à envoyer/ }).waitFor();
  await claire.type(`Je vous écris ${PHRASE}. `);
  await claire.pane.getByText(`«\u00a0${PHRASE}\u00a0»`).first().waitFor();
  await claire.pane.getByText('Formule vide.').first().waitFor();
  await send(await relanceOn(8), 'R2');
  await expect(versionOf('R2')).resolves.toBe('3.3');
}, 120_000);

test('a broken version with ten faults lists ten problems with their places; the last good one stays in force', async () => {
  const broken = structuredClone(cabinetPolicy) as unknown as Record<string, never> & typeof cabinetPolicy;
  Object.assign(broken, { version: '3.4' });
  Object.assign(broken.sequences.pieces.steps[1]!, { from: 2 });
  Object.assign(broken.sequences.pieces.steps[2]!, { id: 'R2' });
  Object.assign(broken.sequences.pieces.steps[3]!, { approvals: [], allows: ['suspension'] });
  Object.assign(broken.sequences.honoraires.steps[0]!.templates, { formel: 'inconnu' });
  Object.assign(broken.sequences['factures-courtoise'].steps[0]!, { to: 3 });
  Object.assign(broken.firm.bank!, { iban: 'FR76 3000 1007 9412 3456 7890 186' });
  Object.assign(broken.workingDays, { closures: [{ from: '2026-02-31', to: '2026-03-02' }] });
  Object.assign(broken.slots[0]!, { to: '08:00' });
  Object.assign(broken.message, { maxListed: 0 });
  Object.assign(broken.penalties, { indemnity: '-40' });
  const document = JSON.stringify(broken);
  await addItem(sandbox, 'Politique', {
    Cle: 'politique/3.4',
    Version: '3.4',
    Document1: document.slice(0, 60_000),
    Document2: document.slice(60_000),
  });
  const claire = await relanceOn(9);
  await claire.pane
    .getByText(/La version 3\.4 de la politique, .* ne peut pas être suivie \(10\sproblèmes\)/)
    .waitFor();
  await claire.pane.getByRole('button', { name: 'Voir les problèmes' }).click();
  const list = claire.pane
    .getByRole('region')
    .or(claire.pane.locator('section'))
    .filter({
      has: claire.pane.getByRole('heading', { name: 'Problèmes de la version 3.4' }),
    });
  await expect(list.first().getByRole('listitem').count()).resolves.toBe(10);
  await list.first().getByText('Cabinet › Coordonnées bancaires').first().waitFor();
}, 90_000);

test('going back to a version saves it again as the newest', async () => {
  const admin = await openPolicy('admin');
  await admin.pane.getByText(/^Version 3\.3, le .* \(en vigueur\)/).waitFor();
  await admin.pane.getByText(/^Version 3\.4, le .* \(écartée\)/).waitFor();
  await admin.pane.getByRole('button', { name: 'Modifier la politique' }).click();
  await admin.pane.getByText('R3 · J+14').click();
  await admin.pane.getByRole('textbox', { name: /^J : jours calendaires/ }).fill('15');
  await admin.pane.getByRole('button', { name: 'Enregistrer la version 3.5' }).click();
  await admin.pane.getByText('Version 3.5 enregistrée').waitFor();

  const again = await openPolicy('admin');
  await again.pane.getByText(/^Version 3\.5, le .* \(en vigueur\)/).waitFor();
  await again.pane.getByRole('button', { name: 'Revenir à la version 3.3' }).click();
  await again.pane.getByText('Version 3.6 enregistrée').waitFor();
  const last = await openPolicy('admin');
  await last.pane.getByText(/^Version 3\.6, le .* \(en vigueur\)/).waitFor();
  await last.pane.getByText('Retour à la version 3.3').waitFor();
}, 90_000);
