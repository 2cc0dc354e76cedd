import { lookAround } from '../support/lookAround';
import type { OpenSandbox } from '../support/openSandbox';
import { heading, press, readBeside } from '../support/walk';

/** The sandbox's own page, around the pane. */
let sandbox: OpenSandbox;
const looks = lookAround('bac-a-sable', (opened) => (sandbox = opened));

test('reading, writing, stopped at the send', async () => {
  const claire = await readBeside(sandbox, 'claire', 'Notre TVA');
  await heading(claire, 'SCI Les Tilleuls');
  await looks.atPage(claire, 'lecture');
  await press(claire, 'Répondre avec la relance');
  await heading(claire, 'Prêt à envoyer');
  await looks.atPage(claire, 'rédaction');
  await claire.type('Vous n’avez toujours pas transmis vos relevés. ');
  await heading(claire, /point à corriger/);
  await claire.pressSend();
  await claire.alert.getByText('n’est pas parti').waitFor();
  await looks.atPage({ page: claire.page }, 'envoi arrêté');
}, 120_000);

test('the bar’s menus', async () => {
  const claire = await sandbox.as('claire');
  await claire.reload();
  const { page } = claire;
  for (const [state, name] of [
    ['autres boîtes aux lettres', 'Autres boîtes aux lettres'],
    ['client Outlook', /^Client Outlook/],
    ['pannes', 'Pannes'],
  ] as const) {
    await page.getByRole('button', { name }).click();
    await page.getByRole('menu').waitFor();
    await looks.atPage({ page }, state);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Remettre à zéro' }).click();
  await page.getByRole('dialog').waitFor();
  await looks.atPage({ page }, 'remise à zéro');
  await page.keyboard.press('Escape');
}, 120_000);

test('the client’s mailbox has no add-in', async () => {
  const client = await sandbox.as('client');
  await client.row(/./).first().click();
  await client.message.waitFor();
  await looks.atPage(client, 'boîte du client');
}, 60_000);

test('every state was looked at', () => expect(looks.missed()).toEqual([]));
