import type { OpenSandbox } from './support/openSandbox';
import { openSandbox } from './support/openSandbox';
import type { SandboxPage } from './support/sandboxPage';
import { soon } from './support/soon';

/** The pane on the sandbox's empty site: who may not create the lists is told so, who may creates them. */
let sandbox: OpenSandbox;
let admin: SandboxPage;

beforeAll(async () => {
  sandbox = await openSandbox({ today: '2026-03-10', emptySite: true });
}, 300_000);
afterAll(() => sandbox?.close(), 60_000);

const FILE = [
  'Code;Client;Courriel;Objectif;Document;Échéance',
  'N-1;SCI Neuve;a@neuf.example;Bilan 2025;Inventaire;03/04/2026',
  'N-1;SCI Neuve;a@neuf.example;Bilan 2025;=HYPERLINK(1);03/04/2026',
  'N-2;Bois et Fils;b@neuf.example;Bilan 2025;Inventaire;31/02/2026',
  'N-1;SCI Neuve;a@neuf.example;Bilan 2025;Inventaire;03/04/2026',
].join('\n');

const chooseFile = async (): Promise<void> => {
  const { pane } = admin;
  await pane
    .getByLabel('Fichier des dossiers')
    .setInputFiles({ name: 'dossiers.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
  await pane.getByText(/^Il manque la colonne «\sdossier\s»/).waitFor();
  await pane.getByLabel('dossier (obligatoire)').selectOption({ label: 'Code' });
  await pane.getByLabel('Adresse du manager').fill('marc.lefevre@cabinet-orme.example');
};

const lists = async (): Promise<number> => {
  const { body } = await sandbox.graph('admin', '/sites/cabinet-orme.sharepoint.example:/sites/essai:/lists');
  return (body as { value: unknown[] }).value.length;
};

test('a collaborateur is told that it takes an owner, and nothing is made', async () => {
  const claire = await sandbox.as('claire');
  sandbox.forgive('claire', /40[34]/);
  await claire.openMessage('Notre TVA');
  const pane = await claire.openPane();
  await pane.getByText('Les listes du cabinet ne sont pas encore créées dans SharePoint.').waitFor();
  await pane.getByRole('button', { name: 'Mise en place (administrateur)' }).click();
  await pane.getByRole('heading', { name: /^À faire : 8\slistes à créer/ }).waitFor();
  await pane.getByRole('button', { name: /^Créer 8\slistes/ }).click();
  await pane.getByText('Un propriétaire du site peut lancer la mise en place. Rien n’a été créé.').waitFor();
  await soon(async () => expect(await lists()).toBe(0));
}, 90_000);

test('an administrator creates the lists, after a failure by the same « Réessayer » as everywhere, and sees that they are complete', async () => {
  admin = await sandbox.as('admin');
  sandbox.forgive('admin', /40[04]|500/);
  await admin.newMessage(['anne.vasseur@client.example']);
  const pane = await admin.openPane();
  await pane.getByRole('button', { name: 'Mise en place (administrateur)' }).click();
  await pane.getByText('cabinet-orme.sharepoint.example/sites/essai').waitFor();
  await pane.getByText(/^Créer la liste Journal, 2\d\scolonnes/).waitFor();
  await sandbox.control('faults', { rules: [{ match: 'POST /sites', status: 500, times: 1 }] });
  await pane.getByRole('button', { name: /^Créer 8\slistes/ }).click();
  await pane.getByText('Rien n’a été créé.').waitFor();
  await pane.getByRole('button', { name: 'Réessayer' }).click();
  await pane.getByRole('heading', { name: 'Le site est complet' }).waitFor();
  await admin.focusIn(/^Mise en place$/);
  await soon(async () => expect(await lists()).toBe(8));
}, 90_000);

test('an administrator imports a file: columns matched, lines told, rows added once', async () => {
  const { pane } = admin;
  await pane.getByRole('button', { name: 'Importer des dossiers' }).click();
  await chooseFile();
  await pane.getByRole('heading', { name: /^2\slignes à importer, 1\sdossier/ }).waitFor();
  await pane.getByText(/^Ligne 4\s: «\s31\/02\/2026\s» n’est pas une date/).waitFor();
  await pane.getByText(/^Ligne 5\s: répète la ligne 2\./).waitFor();
  await pane.getByRole('button', { name: /^Importer 2\slignes/ }).click();
  await pane
    .getByText(/^Import terminé\s: 1\sdossier, 1\scontact et 2\spièces\.$/)
    .first()
    .waitFor();
  await pane.getByRole('heading', { name: /^2\slignes laissées de côté$/ }).waitFor();
  await pane.getByText(/^Ligne 5\s: répète la ligne 2\./).waitFor();

  // Corrected meanwhile, the same file is chosen again: the browser tells it only of another one than it holds.
  await Promise.all([admin.page.waitForEvent('filechooser'), pane.getByText('Choisir un fichier…').click()]);
  await soon(async () => expect(await pane.getByLabel('Fichier des dossiers').inputValue()).toBe(''));

  await chooseFile();
  await pane.getByRole('button', { name: /^Importer 2\slignes/ }).click();
  await pane
    .getByText(/^Rien de nouveau à importer\. 2\slignes étaient déjà dans SharePoint\.$/)
    .first()
    .waitFor();
}, 90_000);

test.each([
  ['an empty file', '', /^Ce fichier est vide\./],
  ['headers alone', FILE.split('\n')[0]!, /^Ce fichier n’a aucune ligne sous ses en-têtes\./],
  ['another table', 'Nom;Ville\nDurand;Lyon', /^Il manque les colonnes «\sdossier\s», «\sclient\s»,/],
  [
    'lines without a manager',
    FILE.replace('Code', 'Dossier'),
    /^2\slignes attendent cette adresse\s: le fichier/,
  ],
])(
  '%s: said once, and nothing can be imported',
  async (_what, text, sentence) => {
    const { pane } = admin;
    await pane.getByRole('button', { name: 'Revenir à la mise en place' }).click();
    await pane.getByRole('button', { name: 'Importer des dossiers' }).click();
    await admin.focusIn(/^Importer des dossiers$/);
    await pane
      .getByLabel('Fichier des dossiers')
      .setInputFiles({ name: 'autre.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await pane.getByText(sentence).waitFor();
    await soon(async () => expect(await pane.getByText(sentence).count()).toBe(1));
    await soon(async () => expect(await pane.getByRole('button', { name: /^Importer \d/ }).count()).toBe(0));
  },
  60_000,
);

test('names of people in place of their addresses: those who are known are taken, the name that nobody bears is said', async () => {
  const { pane } = admin;
  await pane.getByRole('button', { name: 'Revenir à la mise en place' }).click();
  await pane.getByRole('button', { name: 'Importer des dossiers' }).click();
  await admin.focusIn(/^Importer des dossiers$/);
  const text = [
    'dossier;client;adresse;objectif;pièce;échéance;collaborateur;manager',
    // The administrator himself, and the manager of the dossier that was imported above.
    'N-3;Atelier Roy;c@neuf.example;Bilan 2025;Inventaire;03/04/2026;PETIT Nicolas;Marc Lefèvre',
    'N-4;Garage Lebrun;d@neuf.example;Bilan 2025;Inventaire;03/04/2026;Paul Martin;Marc Lefèvre',
    'N-5;Menuiserie Faure;e@neuf.example;Bilan 2025;Inventaire;03/04/2026;PETIT Nicolas;i.roy@cabinet-orme.example',
  ].join('\n');
  await pane
    .getByLabel('Fichier des dossiers')
    .setInputFiles({ name: 'noms.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await pane.getByRole('heading', { name: /^2\slignes à importer, 2\sdossiers/ }).waitFor();
  await pane.getByText(/^Le nom de i\.roy@cabinet-orme\.example n’est pas connu/).waitFor();
  await pane
    .getByText(/^Ligne 3\s: aucune personne connue ne s’appelle «\sPaul Martin\s»\. Écrivez son adresse/)
    .waitFor();
}, 60_000);

test('what was imported is found by its address', async () => {
  const { pane } = admin;
  await pane.getByRole('button', { name: 'Revenir à la mise en place' }).click();
  await pane.getByRole('button', { name: 'Quitter la mise en place' }).click();
  await pane.getByRole('button', { name: 'Réessayer' }).click();
  await pane.getByText('Aucun dossier pour').waitFor();
  await admin.addRecipient('À', 'a@neuf.example');
  await pane.getByRole('heading', { name: 'SCI Neuve' }).waitFor();
}, 90_000);
