import { addDossier, itemsOf } from './support/firm';
import type { OpenSandbox } from './support/openSandbox';
import type { SandboxPage } from './support/sandboxPage';
import { sharedSandbox } from './support/sharedSandbox';
import { soon } from './support/soon';

/** The day's worklist, from the link in the pane to the prepared message. */
let sandbox: OpenSandbox;
let claire: SandboxPage;

sharedSandbox((opened, person) => {
  [sandbox, claire] = [opened, person];
});

const rows = () => claire.pane.locator('li[data-row]');
const focused = (): Promise<string | null> =>
  claire.pane
    .locator(':focus')
    .evaluate((element) => element.closest('li')?.querySelector('h2')?.textContent ?? null);

test('the list of my dossiers, filtered, by keyboard, and back to the message', async () => {
  await claire.openMessage('Notre TVA');
  await claire.openPane();
  await claire.pane.getByRole('button', { name: 'Relances du jour' }).click();
  await claire.pane.getByText(/^27\srelances à faire ·/).waitFor();
  await soon(() => expect(rows().count()).resolves.toBe(20));

  await claire.pane.getByRole('button', { name: 'Page suivante' }).click();
  await claire.pane.getByText('Page 2 sur 2').waitFor();
  await soon(() => expect(rows().count()).resolves.toBe(7));

  await claire.pane.getByRole('button', { name: /^Accord requis \(8\)/ }).click();
  await claire.pane.getByText(/^8 sur 27\srelances/).waitFor();
  await claire.pane.getByRole('textbox', { name: 'Client, référence ou mission' }).fill('emile');
  await claire.pane.getByText(/^1 sur 27\srelances/).waitFor();
  await soon(() =>
    expect(rows().getByRole('heading').allTextContents()).resolves.toEqual(['Restaurant La Table d’Émile']),
  );
  await claire.pane.getByRole('textbox').fill('');

  await rows().nth(0).getByRole('button').first().focus();
  await claire.page.keyboard.press('ArrowDown');
  await soon(() => expect(focused()).resolves.toBe('Entreprise Vidal Électricité'));
  await claire.page.keyboard.press('Tab');
  await claire.page.keyboard.press('Enter');
  await claire.pane.getByRole('heading', { name: 'Entreprise Vidal Électricité', level: 1 }).waitFor();
  await claire.page.keyboard.press('Escape');
  await claire.pane.getByText(/^8 sur 27\srelances/).waitFor();

  await claire.pane.getByRole('button', { name: 'Revenir au message' }).click();
  await claire.pane.getByRole('heading', { name: 'SCI Les Tilleuls' }).waitFor();
}, 90_000);

test('one click opens the message, which sends and leaves the list', async () => {
  await claire.pane.getByRole('button', { name: 'Relances du jour' }).click();
  await claire.pane
    .getByRole('textbox', { name: 'Client, référence ou mission' })
    .fill('Garage du Pont Neuf');
  await claire.pane.getByText(/^2 sur 27\srelances/).waitFor();
  await rows()
    .filter({ hasText: 'R2' })
    .getByRole('button', { name: /^Préparer la relance/ })
    .click();

  await claire.body.getByText(/Réf\.\s+D-\d{4} \/ [2-9A-Z]{12}/).waitFor();
  await claire.pane.getByRole('heading', { name: 'Prêt à envoyer' }).waitFor();
  await claire.send();
  await claire.pane
    .getByText(/^R2 du dossier \S+ inscrite au journal\.$/)
    .first()
    .waitFor();

  await claire.pane.getByRole('button', { name: 'Relances du jour' }).click();
  await claire.pane
    .getByRole('textbox', { name: 'Client, référence ou mission' })
    .fill('Garage du Pont Neuf');
  await claire.pane.getByText('Une relance vient de partir pour ce dossier.').first().waitFor();
  await claire.pane.getByRole('button', { name: 'Actualiser la liste' }).click();
  await claire.pane.getByText(/^25\srelances à faire ·/).waitFor();
}, 90_000);

test('several relances at once wait in the drafts, each to be read', async () => {
  await claire.openMessage('Notre TVA');
  await claire.pane.getByRole('button', { name: 'Relances du jour' }).click();
  await claire.pane.getByRole('button', { name: 'Préparer plusieurs brouillons' }).click();
  const boxes = claire.pane.getByRole('checkbox', { name: /^Préparer un brouillon pour / });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await claire.pane.getByRole('button', { name: /^Préparer 2\sbrouillons$/ }).click();
  await claire.pane
    .getByText(/^2\sbrouillons sont prêts dans vos brouillons\.$/)
    .first()
    .waitFor();

  await claire.openFolder('Brouillons');
  await claire.list.getByRole('option').nth(1).waitFor();
}, 90_000);

test('two people change one piece: both are shown, and the person decides', async () => {
  const { id, client } = await addDossier(sandbox, 'pieces', '2026-03-03', { name: 'conflit' });
  sandbox.forgive('claire', /412/);
  const { pane } = claire;
  await claire.openFolder('Boîte de réception');
  await claire.openMessage('Notre TVA');
  await pane.getByRole('button', { name: 'Relances du jour' }).click();
  await pane.getByRole('button', { name: 'Actualiser la liste' }).click();
  await pane.getByRole('button', { name: `Voir le dossier ${client}` }).click();
  await pane
    .getByRole('checkbox', { name: /Cocher quand|, depuis/ })
    .first()
    .check();
  await pane.getByText('Reçue aujourd’hui').waitFor();

  const [piece] = await itemsOf(sandbox, 'Pieces', 'DossierId', id);
  await sandbox.graph(
    'julien',
    `/sites/cabinet-orme.sharepoint.example:/sites/relances:/lists/Pieces/items/${piece!.id}/fields`,
    { method: 'PATCH', body: JSON.stringify({ RecueLe: '2026-03-06T12:00:00Z' }) },
  );
  await pane.getByRole('button', { name: /^Annuler : / }).click();
  await pane
    .getByText(/^Julien Morel vient de modifier .* reçue le 06\/03\/2026\. Vous vouliez la noter attendue\.$/)
    .waitFor();
  await pane.getByText('Reçue le 06/03/2026', { exact: true }).waitFor();
  await pane.getByRole('button', { name: 'Noter attendue' }).click();
  await pane.getByText(/vient de modifier/).waitFor({ state: 'detached' });
  await pane
    .getByRole('checkbox', { name: /, depuis/, checked: false })
    .first()
    .waitFor();
}, 90_000);
