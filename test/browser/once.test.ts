import type { OpenSandbox } from './support/openSandbox';
import type { SandboxPage } from './support/sandboxPage';
import { sharedSandbox } from './support/sharedSandbox';
import { soon } from './support/soon';

/** One relance sent is one entry in the journal, whatever happens to the page in between. */
const LISTS = '/sites/cabinet-orme.sharepoint.example:/sites/relances:/lists';
const DOSSIER = 'Boulangerie Lemoine SARL';

let sandbox: OpenSandbox;
let claire: SandboxPage;

sharedSandbox((opened, person) => {
  [sandbox, claire] = [opened, person];
});

async function items(list: string, filter: string): Promise<{ id: string; fields: { Action?: string } }[]> {
  const query = `$expand=fields&$filter=${encodeURIComponent(filter)}`;
  const { body } = await sandbox.graph('claire', `${LISTS}/${list}/items?${query}`);
  return (body as { value: { id: string; fields: { Action?: string } }[] }).value;
}

async function relances(client = DOSSIER): Promise<number> {
  const [dossier] = await items('Dossiers', `fields/Client eq '${client}'`);
  const entries = await items('Journal', `fields/DossierId eq '${dossier!.id}'`);
  return entries.filter((entry) => entry.fields.Action === 'relance').length;
}

async function openThread(): Promise<void> {
  await claire.openMessage('Question sur la paie de Kevin');
  await claire.openPane();
  await claire.pane.getByRole('heading', { name: DOSSIER }).waitFor();
}

test('sent, the Sent copy late, the page reloaded twice before it appears: one entry', async () => {
  await sandbox.control('sent-lag', { seconds: 600 });
  await openThread();
  await claire.pane.getByRole('button', { name: 'Répondre avec la relance' }).first().click();
  await claire.pane.getByRole('heading', { name: 'Prêt à envoyer' }).waitFor();
  await claire.send();
  await claire.reload();
  await openThread();
  await soon(async () => expect(await relances()).toBe(0));
  await claire.reload();
  await openThread();
  await soon(async () => expect(await relances()).toBe(0));
  await sandbox.control('sent-lag', { seconds: 0 });
  await claire.pane
    .getByText(/^R1 du dossier \S+ inscrite au journal\.$/)
    .first()
    .waitFor({ timeout: 60_000 });
  await soon(async () => expect(await relances()).toBe(1));

  await claire.reload();
  await openThread();
  await claire.pane
    .getByRole('heading', { name: /^Rien à relancer/ })
    .first()
    .waitFor();
  await soon(async () => expect(await relances()).toBe(1));
}, 120_000);

test('prepared and given up: no entry', async () => {
  await claire.reload();
  await claire.openMessage('Notre TVA');
  await claire.openPane();
  await claire.pane.getByRole('button', { name: 'Répondre avec la relance' }).first().click();
  await claire.pane.getByRole('heading', { name: 'Prêt à envoyer' }).waitFor();
  const before = (await items('Journal', `fields/Date ge '2026-03-10T00:00:00Z'`)).length;
  await claire.page.getByRole('button', { name: 'Supprimer', exact: true }).click();
  await claire.reload();
  await claire.openMessage('Notre TVA');
  await claire.openPane();
  await claire.pane.getByRole('heading', { name: 'R1 · à envoyer aujourd’hui' }).waitFor();
  await soon(async () =>
    expect((await items('Journal', `fields/Date ge '2026-03-10T00:00:00Z'`)).length).toBe(before),
  );
}, 120_000);

test('a departure put off to a better moment: the journal waits for it', async () => {
  await sandbox.moveTo('2026-03-12');
  await claire.reload();
  await claire.openMessage('Notre TVA');
  await claire.openPane();
  await claire.pane.getByRole('button', { name: 'Répondre avec la relance' }).first().click();
  await claire.pane.getByRole('heading', { name: 'Prêt à envoyer' }).waitFor();
  await claire.pane.getByRole('button', { name: /^Faire partir le mardi 17 mars 2026 à 9/ }).click();
  await claire.pane.getByText(/^Le message partira le mardi 17/).waitFor();
  await claire.pressSend();
  await claire.page.getByText(/^Message programmé/).waitFor();

  await claire.reload();
  await claire.openMessage('Notre TVA');
  await claire.openPane();
  await claire.pane.getByText(/départ prévu le 17\/03\/2026/).waitFor();
  await soon(async () => expect(await relances('SCI Les Tilleuls')).toBe(0));

  await sandbox.moveTo('2026-03-18');
  await claire.reload();
  await claire.openMessage('Notre TVA');
  await claire.openPane();
  await claire.pane
    .getByText(/^R1 du dossier \S+ inscrite au journal\.$/)
    .first()
    .waitFor({ timeout: 60_000 });
  await soon(async () => expect(await relances('SCI Les Tilleuls')).toBe(1));
}, 120_000);

test('a message begun before the journal holds the relance stops asking for it as soon as it does', async () => {
  await sandbox.control('sent-lag', { seconds: 600 });
  await claire.reload();
  await claire.openMessage('Invoices <script>');
  await claire.openPane();
  await claire.pane.getByRole('button', { name: 'Répondre avec la relance' }).first().click();
  await claire.pane.getByRole('heading', { name: 'Prêt à envoyer' }).waitFor();
  const [dossier] = await items('Dossiers', `fields/Client eq '<b>O''Hara & Fils</b>'`);
  const [contact] = await items('Contacts', `fields/DossierId eq '${dossier!.id}'`);
  await claire.send();
  await claire.reload();
  await claire.newMessage([(contact!.fields as { Adresse?: string }).Adresse!]);
  await claire.openPane();
  await claire.pane.getByRole('heading', { name: /^R1 · à envoyer/ }).waitFor();
  await sandbox.control('sent-lag', { seconds: 0 });
  await claire.pane.getByRole('heading', { name: /^Rien à relancer/ }).waitFor({ timeout: 60_000 });
}, 120_000);

test('a dossier without pieces: nothing to do, said so', async () => {
  await claire.reload();
  const response = await items('Dossiers', `fields/Client eq 'Association Les Amis du Théâtre'`);
  expect(response).toHaveLength(1);
  const [contact] = await items('Contacts', `fields/DossierId eq '${response[0]!.id}'`);
  const pieces = await items('Pieces', `fields/DossierId eq '${response[0]!.id}'`);
  expect(pieces).toHaveLength(0);
  await claire.newMessage([(contact!.fields as { Adresse?: string }).Adresse!]);
  await claire.openPane();
  await claire.pane.getByRole('heading', { name: 'Association Les Amis du Théâtre' }).waitFor();
  await claire.pane
    .getByText(/Aucune pièce/)
    .first()
    .waitFor();
}, 90_000);
