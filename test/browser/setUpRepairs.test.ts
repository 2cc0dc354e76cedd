import { indexesOf, inSharePoint } from '../sandbox/inSharePoint';
import { opened } from './support/opened';
import { openSandbox, type OpenSandbox } from './support/openSandbox';
import type { SandboxPage } from './support/sandboxPage';
import { button, heading, press, says, writeTo } from './support/walk';
import { soon } from './support/soon';

/** The set-up of a site whose lists are there: what it adds itself, and what it shows to do in SharePoint. */
const CLIENT = 'anne.vasseur@sci-tilleuls.example';
let sandbox: OpenSandbox;

beforeAll(async () => {
  sandbox = await openSandbox({ today: '2026-03-10' });
  // As an earlier version left it: a column that did not exist, an index that was not needed.
  await inSharePoint(sandbox.url, columnOf('Contacts', 'Telephone'), { do: 'delete' });
  await inSharePoint(sandbox.url, indexesOf('Journal'), { do: 'unindex', column: 'ConversationId' });
}, 300_000);
afterAll(() => sandbox?.close(), 60_000);

const columnOf = (list: string, column: string): string =>
  `/sites/relances/_layouts/15/FldEdit.aspx?List=${list}&Field=${column}`;
const rows = async (list: string): Promise<readonly unknown[]> => {
  const path = `/sites/cabinet-orme.sharepoint.example:/sites/relances:/lists/${list}/items?$expand=fields&$top=50`;
  return ((await sandbox.graph('admin', path)).body as { value: unknown[] }).value;
};

async function openSetUp(id: 'admin' | 'claire'): Promise<SandboxPage> {
  const person = await writeTo(sandbox, id, CLIENT);
  await press(person, /^Politique \d/);
  await press(person, 'Vérifier l’installation');
  await says(person, /À faire Contacts, colonne Telephone\s: colonne absente/);
  await press(person, 'Ouvrir la mise en place');
  await heading(person, /^À faire : 1\scolonne à ajouter$/);
  await says(person, /^Ensuite, 1\scolonne restera à changer dans SharePoint/);
  return person;
}

test('without the right: nothing is made', async () => {
  const claire = await openSetUp('claire');
  sandbox.forgive('claire', /403/);
  await press(claire, 'Compléter le site');
  await says(claire, /Un propriétaire du site peut lancer la mise en place\. Rien n’a été créé\./);
}, 90_000);

test('both kinds: the column is added, the index is shown to do; done in SharePoint, the site is complete', async () => {
  const before = { contacts: await rows('Contacts'), journal: await rows('Journal') };
  const admin = await openSetUp('admin');
  const { pane } = admin;
  await press(admin, 'Compléter le site');
  await heading(admin, /^À faire dans SharePoint : 1\scolonne$/);
  await heading(admin, /^Journal, «\sConversation\s» \(ConversationId\) : index manquant$/);
  await says(admin, /^Au-delà de 5\s000 lignes, SharePoint refuse/);
  await says(admin, /^«\sCréer un nouvel index\s», colonne principale «\sConversation\s»/);

  await press(admin, 'Vérifier de nouveau');
  await says(admin, /^Vérifié le 10\/03\/2026 à.*\s: 1\scolonne reste à changer\./);

  const sharePoint = await opened(admin, /^Ouvrir les colonnes indexées de Journal/);
  expect(sharePoint.url()).toMatch(
    /\/sites\/relances\/_layouts\/15\/IndexedColumns\.aspx\?List=%7B[\da-f-]{36}%7D/,
  );
  await sharePoint.getByRole('heading', { name: 'Colonnes indexées' }).waitFor();
  await sharePoint.getByLabel('Colonne principale').selectOption({ label: 'Conversation' });
  await sharePoint.getByRole('button', { name: 'Créer' }).click();
  await sharePoint.getByText('C’est fait.').waitFor();
  await sharePoint.close();

  await button(admin, 'Vérifier de nouveau').focus();
  await admin.page.keyboard.press('Enter');
  await heading(admin, 'Le site est complet');
  await admin.focusIn(/^Vérifier de nouveau$/);
  await soon(async () => expect(await pane.getByRole('link').count()).toBe(0));

  await soon(async () => expect(await rows('Journal')).toEqual(before.journal));
  await soon(async () => expect((await rows('Contacts')).length).toBe(before.contacts.length));
}, 120_000);

test('unique values, choices and a type: each with its own steps and its own page', async () => {
  await inSharePoint(sandbox.url, columnOf('Dossiers', 'Reference'), { do: 'save', unique: 'non' });
  await inSharePoint(sandbox.url, columnOf('Dossiers', 'Style'), { do: 'save', choices: 'formel' });
  await inSharePoint(sandbox.url, columnOf('Contacts', 'Principal'), { do: 'delete' });
  const made = await sandbox.graph(
    'admin',
    '/sites/cabinet-orme.sharepoint.example:/sites/relances:/lists/Contacts/columns',
    {
      method: 'POST',
      body: JSON.stringify({ name: 'Principal', displayName: 'Contact principal', text: {} }),
    },
  );
  expect(made.status).toBe(201);
  const admin = await writeTo(sandbox, 'admin', CLIENT);
  await press(admin, /^Politique \d/);
  await press(admin, 'Vérifier l’installation');
  await heading(admin, /^Dossiers, «\sRéférence\s» \(Reference\) : valeurs uniques non imposées$/);
  await heading(admin, /^Dossiers, «\sStyle des messages\s» \(Style\) : choix incomplets$/);
  await heading(admin, /^Contacts, «\sContact principal\s» \(Principal\) : type différent de celui attendu$/);

  const unique = await opened(admin, /^Ouvrir la colonne «\sRéférence\s» de Dossiers/);
  await unique.getByLabel('Appliquer des valeurs uniques').selectOption('Oui');
  await unique.getByRole('button', { name: 'OK' }).click();
  await unique.getByText('C’est fait.').waitFor();
  const choices = await opened(admin, /^Ouvrir la colonne «\sStyle des messages\s»/);
  await choices.getByLabel('Tapez chaque choix sur une ligne distincte').fill('formel\npersonnel');
  await choices.getByRole('button', { name: 'OK' }).click();
  await choices.getByText('C’est fait.').waitFor();
  const type = await opened(admin, /^Ouvrir la colonne «\sContact principal\s»/);
  await type.getByRole('button', { name: 'Supprimer' }).click();
  await type.getByText('La colonne est supprimée.').waitFor();

  await press(admin, 'Vérifier de nouveau');
  await says(admin, /À faire Contacts, colonne Principal\s: colonne absente/);
  await press(admin, 'Ouvrir la mise en place');
  await press(admin, 'Compléter le site');
  await heading(admin, 'Le site est complet');
}, 120_000);
