import { addDossier, addItem, itemsOf } from './support/firm';
import type { OpenSandbox } from './support/openSandbox';
import type { SandboxPage } from './support/sandboxPage';
import { sharedSandbox } from './support/sharedSandbox';

/**
 * A message names some of its dossier's contacts; the opening reads no others. Whoever is written to, greeted, called or
 * added afterwards is one of them all the same.
 */
const LISTS = '/sites/cabinet-orme.sharepoint.example:/sites/relances:/lists';
const ERIC = 'contact@boulangerie-lemoine.example';
const SYLVIE = 'sylvie@boulangerie-lemoine.example';
const PHARMACY = 'n.benali@pharmacie-halles.example';

let sandbox: OpenSandbox;
let claire: SandboxPage;

sharedSandbox((opened, person) => {
  [sandbox, claire] = [opened, person];
});
beforeEach(() => claire.reload(), 30_000);

const heading = (name: string | RegExp) => claire.pane.getByRole('heading', { name });

/** The reading of all the contacts of a dossier, whenever it comes. */
const contactsRead = (): Promise<unknown> =>
  claire.page.waitForResponse((answer) => {
    const asked = decodeURIComponent((answer.request().postData() ?? '').replace(/\+/g, ' '));
    return /\/lists\/Contacts\/items\?[^"]*fields\/DossierId eq/.test(asked);
  });

async function writeTo(...addresses: readonly string[]): Promise<void> {
  await claire.newMessage(addresses);
  const read = contactsRead();
  await claire.openPane();
  await heading(/Boulangerie Lemoine/).waitFor();
  await read;
}

test('reading: the relance greets whoever wrote, and nobody else is read', async () => {
  await claire.openMessage('Question sur la paie de Kevin');
  let others = false;
  void contactsRead().then(
    () => (others = true),
    () => {},
  );
  await claire.openPane();
  await heading(/Boulangerie Lemoine/).waitFor();
  await claire.pane.getByRole('button', { name: 'Répondre avec la relance' }).first().click();
  await claire.body.getByText('Bonjour Monsieur Lemoine').waitFor();
  expect(others).toBe(false);
}, 90_000);

test('reading one’s own message to one of them: the relance greets the main contact', async () => {
  await claire.newMessage([SYLVIE], 'Votre rendez-vous de jeudi');
  await claire.type('À jeudi, comme convenu.');
  await claire.send();
  await claire.openFolder('Éléments envoyés');
  await claire.openMessage('Votre rendez-vous de jeudi');
  await claire.openPane();
  await heading(/Boulangerie Lemoine/).waitFor();
  await claire.pane.getByRole('button', { name: 'Répondre avec la relance' }).first().click();
  await claire.body.getByText('Bonjour Monsieur Lemoine').waitFor();
}, 90_000);

describe('writing to one of them', () => {
  test('the relance greets her; another contact added with the pane closed stops nothing', async () => {
    await writeTo(SYLVIE);
    await claire.pane.getByRole('button', { name: 'Préparer la relance', exact: true }).click();
    await heading('Prêt à envoyer').waitFor();
    await claire.body.getByText('Bonjour Madame Lemoine').waitFor();
    await claire.closePane();
    await claire.addRecipient('Cc', ERIC);
    await claire.send();
  }, 120_000);

  test('another contact may be greeted, somebody unknown is remarked upon', async () => {
    await writeTo(SYLVIE);
    await claire.type('Bonjour Monsieur Petit,\n\nMerci pour votre appel.');
    await claire.pane.getByText(/Petit/).first().waitFor();
    await claire.page.keyboard.press('Control+Home');
    await claire.page.keyboard.insertText('Bonjour Monsieur Lemoine,\n');
    await claire.pane.getByText(/Petit/).first().waitFor({ state: 'detached' });
  }, 120_000);

  test('a contact of another client is stopped at the gate', async () => {
    await sandbox.moveTo('2026-03-20');
    await claire.reload();
    await claire.newMessage(['anne.vasseur@sci-tilleuls.example']);
    await claire.openPane();
    await heading(/SCI Les Tilleuls/).waitFor();
    await claire.pane.getByRole('button', { name: 'Préparer la relance', exact: true }).click();
    await heading('Prêt à envoyer').waitFor();
    await claire.addRecipient('Cc', PHARMACY);
    await claire.pressSend();
    await claire.alert.getByText(/n\.benali@pharmacie-halles\.example/).waitFor();
  }, 120_000);
});

test('the telephone, from one’s own message to another of them: the number and the name are the main contact’s', async () => {
  const { id, client, address } = await addDossier(sandbox, 'multicanale', '2026-02-23', {
    name: 'telephone',
  });
  const [main] = await itemsOf(sandbox, 'Contacts', 'Adresse', address);
  await sandbox.graph('admin', `${LISTS}/Contacts/items/${main!.id}/fields`, {
    method: 'PATCH',
    body: JSON.stringify({ Telephone: '02 40 00 00 01' }),
  });
  await addItem(sandbox, 'Contacts', {
    Cle: `comptable@essai-telephone.example|${id}`,
    Adresse: 'comptable@essai-telephone.example',
    DossierId: id,
    Nom: 'Luc Grand',
    Civilite: 'Monsieur',
    Telephone: '02 40 00 00 02',
  });
  const [facture] = await itemsOf(sandbox, 'Factures', 'DossierId', id);
  for (const [step, date] of [
    ['R1', '2026-02-28'],
    ['R2', '2026-03-10'],
  ])
    await addItem(sandbox, 'Journal', {
      OperationId: `TELEPHONE${step}`,
      DossierId: id,
      Date: `${date}T09:00:00Z`,
      Action: 'relance',
      Sequence: 'multicanale',
      Etape: step,
      Canal: 'email',
      Auteur: 'claire.dumas@cabinet-orme.example',
      Pieces: JSON.stringify([{ id: facture!.id, label: facture!.fields.Numero }]),
    });
  await claire.newMessage(['comptable@essai-telephone.example'], 'Votre appel');
  await claire.type('Merci de votre appel.');
  await claire.send();
  await claire.openFolder('Éléments envoyés');
  await claire.openMessage('Votre appel');
  await claire.openPane();
  await heading(client).waitFor();
  await claire.pane.getByRole('button', { name: 'Préparer l’appel' }).first().click();
  await claire.pane.getByRole('link', { name: '02 40 00 00 01' }).waitFor();
  await claire.pane
    .getByText(/Jeanne Petit/)
    .first()
    .waitFor();
}, 120_000);
