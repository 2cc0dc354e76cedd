import { addDays, plainDate, type PlainDate } from '../../src/domain/plainDate';
import { addDossier, itemsOf, type StoredItem, type TestDossier } from './support/firm';
import { openSandbox, type OpenSandbox } from './support/openSandbox';
import type { PersonaId, SandboxPage } from './support/sandboxPage';

/** What the firm decides about a dossier: work on an incomplete basis, escalations, the mission's states. */
const TODAY = plainDate('2026-03-10');
const REQUEST = 'Co-signature demandée';

let sandbox: OpenSandbox;
let claire: SandboxPage;

beforeAll(async () => {
  sandbox = await openSandbox({ today: TODAY });
  claire = await sandbox.as('claire');
}, 400_000);
afterAll(() => sandbox?.close(), 60_000);

const journalOf = async (dossier: TestDossier, action: string): Promise<readonly StoredItem[]> =>
  (await itemsOf(sandbox, 'Journal', 'DossierId', dossier.id)).filter(
    ({ fields }) => fields.Action === action,
  );

/** A dossier with one piece due on that day, and a message to its client being written. */
async function writeTo(name: string, due: PlainDate): Promise<TestDossier> {
  const dossier = await addDossier(sandbox, 'pieces', due, { name });
  await newMessage(dossier);
  return dossier;
}

async function newMessage(dossier: TestDossier): Promise<void> {
  await claire.reload();
  await claire.newMessage([dossier.address]);
  await (await claire.openPane()).getByRole('heading', { name: dossier.client }).waitFor();
}

const press = (page: SandboxPage, name: string | RegExp): Promise<void> =>
  page.pane.getByRole('button', { name, exact: true }).first().click();
const fill = (page: SandboxPage, label: string, text: string): Promise<void> =>
  page.pane.getByLabel(label, { exact: true }).fill(text);

/** The latest request in somebody's mailbox, with the pane beside it. */
async function openRequest(id: PersonaId, dossier: TestDossier): Promise<SandboxPage> {
  const page = await sandbox.as(id);
  await page.reload();
  await page.openMessage(REQUEST);
  const pane = await page.openPane();
  await pane.getByRole('heading', { name: dossier.client }).waitFor();
  return page;
}

const recorded = (page: SandboxPage): Promise<void> =>
  page.pane.getByRole('paragraph').filter({ hasText: 'Votre décision est enregistrée.' }).waitFor();

test('faire avec ce qu’on a: the three conditions, then the corrective action followed until it is closed', async () => {
  const dossier = await writeTo('base', addDays(TODAY, 2));
  await press(claire, 'Faire avec ce qu’on a…');
  await press(claire, 'Écrire le message avec réserve');
  await claire.body.getByText('sous réserve des ajustements à prévoir').waitFor();
  const ask = claire.pane.getByRole('button', { name: 'Demander la co-signature' });
  await ask.click();
  // Nothing is asked while a condition lacks.
  await claire.pane.getByText('Décrivez l’impact en une phrase.').waitFor();
  await fill(claire, 'Impact de la base incomplète', 'TVA déductible minorée de 400 euros environ');
  await fill(claire, 'Action corrective', 'Déclaration rectificative dès réception');
  await fill(claire, 'Pour le', addDays(TODAY, 20));
  await ask.click();
  await claire.pane.getByText(/Demande envoyée à .* · en attente/).waitFor();

  const marc = await openRequest('marc', dossier);
  await marc.pane.getByText('TVA déductible minorée').first().waitFor();
  await marc.message.getByText('Déclaration rectificative dès réception').first().waitFor();
  await press(marc, 'Co-signer');
  await recorded(marc);
  await press(claire, 'Actualiser');
  await claire.pane.getByText('Le message peut partir tel quel.').waitFor();
  await claire.pane.getByRole('heading', { name: 'Prêt à envoyer' }).waitFor();
  await claire.send();

  await newMessage(dossier);
  await claire.pane.getByRole('tab', { name: 'Dossier' }).click();
  await claire.pane.getByRole('heading', { name: '1 action corrective à suivre' }).waitFor();
  await press(claire, /^Clore l’action corrective/);
  await fill(claire, 'Qu’est-ce qui a été fait ?', 'Rectificative déposée');
  await press(claire, 'Clore l’action corrective');
  await claire.pane
    .getByRole('heading', { name: '1 action corrective à suivre' })
    .waitFor({ state: 'detached' });
  const [opened] = await journalOf(dossier, 'base-incomplete');
  const [closed] = await journalOf(dossier, 'correctif');
  expect(closed!.fields).toMatchObject({ Suite: opened!.fields.OperationId, Note: 'Rectificative déposée' });
}, 180_000);
