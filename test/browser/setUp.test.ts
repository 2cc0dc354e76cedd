import type { OpenSandbox } from './support/openSandbox';
import { openSandbox } from './support/openSandbox';

/** The pane on the sandbox's empty site: who may not create the lists is told so, who may creates them. */
let sandbox: OpenSandbox;

beforeAll(async () => {
  sandbox = await openSandbox({
    today: '2026-03-10',
    prepare: async (context) => {
      await context.route('**/addin/taskpane.html*', async (route) => {
        const answer = await route.fetch();
        const body = (await answer.text()).replace(':/sites/relances', ':/sites/essai');
        await route.fulfill({ response: answer, body });
      });
    },
  });
}, 300_000);
afterAll(() => sandbox?.close(), 60_000);

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
  expect(await lists()).toBe(0);
}, 90_000);

test('an administrator creates the lists, and sees that they are complete', async () => {
  const admin = await sandbox.as('admin');
  sandbox.forgive('admin', /404/);
  await admin.newMessage(['anne.vasseur@client.example']);
  const pane = await admin.openPane();
  await pane.getByRole('button', { name: 'Mise en place (administrateur)' }).click();
  await pane.getByText('cabinet-orme.sharepoint.example/sites/essai').waitFor();
  await pane.getByText(/^Créer la liste Journal, 2\d\scolonnes/).waitFor();
  await pane.getByRole('button', { name: /^Créer 8\slistes/ }).click();
  await pane.getByRole('heading', { name: 'Le site est complet' }).waitFor();
  expect(await lists()).toBe(8);

  await pane.getByRole('button', { name: 'Quitter la mise en place' }).click();
  await pane.getByRole('button', { name: 'Réessayer' }).click();
  await pane.getByText('Aucun dossier pour').waitFor();
}, 90_000);
