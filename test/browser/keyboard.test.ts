import { addDays, plainDate } from '../../src/domain/dates/plainDate';
import { moveTo } from './support/keyboardOnly';
import { openSandbox, type OpenSandbox } from './support/openSandbox';
import type { SandboxPage } from './support/sandboxPage';

/** The main job and a co-signature without a mouse: nothing but keys, from the inbox to the journal. */
const TODAY = plainDate('2026-03-10');
const DUE = addDays(TODAY, -3);
let sandbox: OpenSandbox;

beforeEach(async () => {
  sandbox = await openSandbox({ today: TODAY });
}, 300_000);
afterEach(() => sandbox?.close(), 60_000);

async function openByKeys(id: 'claire' | 'marc', subject: RegExp): Promise<SandboxPage> {
  const person = await sandbox.as(id);
  await person.reload();
  const { page } = person;
  await person.row(subject).first().waitFor();
  await moveTo(page, /^option: /);
  await moveTo(page, subject, { key: 'ArrowDown' });
  await page.keyboard.press('Enter');
  await person.message.waitFor();
  await moveTo(page, /^button: Relance$/);
  await page.keyboard.press('Enter');
  return person;
}

test('a message opened, its relance written, checked, sent and journaled', async () => {
  const claire = await openByKeys('claire', /Notre TVA/);
  const { page, pane } = claire;
  await pane.getByRole('heading', { name: 'SCI Les Tilleuls' }).waitFor();
  await moveTo(page, /^button: Répondre avec la relance$/);
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { name: 'Prêt à envoyer' }).waitFor();
  // The focus is in the message, where one goes on writing: its heading is just before.
  await moveTo(page, /^button: Envoyer$/, { back: true });
  await page.keyboard.press('Enter');
  await page.getByText('Message envoyé.').waitFor();
  await pane
    .getByText(/inscrite au journal\./)
    .first()
    .waitFor();
}, 120_000);

test('the keyboard leaves the pane at its end, forwards and backwards', async () => {
  const { page, pane } = await openByKeys('claire', /Notre TVA/);
  await pane.getByRole('heading', { name: 'SCI Les Tilleuls' }).waitFor();
  await moveTo(page, /^button: Politique/);
  await page.keyboard.press('Tab');
  await moveTo(page, /^(?!button: Politique)/, { most: 3 });
  await moveTo(page, /^button: Politique/);
  await moveTo(page, /^button: Fermer le volet$/, { back: true });
}, 120_000);

test('the search of another dossier takes the focus, and gives it back', async () => {
  const { page, pane } = await openByKeys('claire', /Notre TVA/);
  await pane.getByRole('heading', { name: 'SCI Les Tilleuls' }).waitFor();
  await moveTo(page, /^button: Changer de dossier$/);
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { name: 'Choisir un dossier' }).waitFor();
  await pane.getByRole('textbox').and(pane.locator(':focus')).waitFor();
  await page.keyboard.press('Escape');
  await pane.getByRole('button', { name: 'Changer de dossier' }).and(pane.locator(':focus')).waitFor();
}, 120_000);

test('« Faire avec ce qu’on a » takes the focus, and gives it back', async () => {
  const claire = await sandbox.as('claire');
  await claire.newMessage(['anne.vasseur@sci-tilleuls.example']);
  await claire.openPane();
  const button = claire.pane.getByRole('button', { name: 'Faire avec ce qu’on a…' });
  await button.focus();
  await claire.page.keyboard.press('Enter');
  await claire.pane.locator('h3:focus').getByText('Faire avec ce qu’on a').waitFor();
  await claire.page.keyboard.press('Escape');
  await button.and(claire.pane.locator(':focus')).waitFor();
}, 120_000);

test('an agreement asked for, and given', async () => {
  await sandbox.moveTo(addDays(DUE, 21));
  const claire = await openByKeys('claire', /Notre TVA/);
  await claire.pane.getByRole('heading', { name: 'SCI Les Tilleuls' }).waitFor();
  await moveTo(claire.page, /^button: Répondre avec la relance$/);
  await claire.page.keyboard.press('Enter');
  await claire.pane.getByRole('button', { name: /^Demander .*la co-signature$/ }).waitFor();
  await moveTo(claire.page, /^button: Demander .*la co-signature$/);
  await claire.page.keyboard.press('Enter');
  await claire.pane.getByText(/Demande envoyée à .* · en attente/).waitFor();

  const marc = await openByKeys('marc', /Co-signature demandée/);
  await marc.pane.getByRole('button', { name: 'Co-signer', exact: true }).waitFor();
  await moveTo(marc.page, /^button: Co-signer$/);
  await marc.page.keyboard.press('Enter');
  await marc.pane.locator(':focus').getByText('Votre décision est enregistrée.').waitFor();

  await moveTo(marc.page, /^button: Retirer ma décision$/);
  await marc.page.keyboard.press('Enter');
  await marc.pane.getByRole('button', { name: 'Refuser…' }).waitFor();
  await marc.pane.locator(':focus').getByText('Votre décision est enregistrée.').waitFor();
  await moveTo(marc.page, /^button: Modifier et co-signer…$/);
  await marc.page.keyboard.press('Enter');
  await marc.pane.getByLabel('Ligne 1', { exact: true }).and(marc.pane.locator(':focus')).waitFor();
  await moveTo(marc.page, /^button: Annuler$/);
  await marc.page.keyboard.press('Enter');
  await marc.pane
    .getByRole('button', { name: 'Modifier et co-signer…' })
    .and(marc.pane.locator(':focus'))
    .waitFor();
  await moveTo(marc.page, /^button: Refuser…$/);
  await marc.page.keyboard.press('Enter');
  await marc.pane.getByRole('textbox').and(marc.pane.locator(':focus')).waitFor();
  await marc.page.keyboard.press('Escape');
  await marc.pane.getByRole('button', { name: 'Refuser…' }).and(marc.pane.locator(':focus')).waitFor();
  await marc.page.keyboard.press('Enter');
  await marc.page.keyboard.type('Le client a appelé.');
  await moveTo(marc.page, /^button: Refuser la co-signature$/);
  await marc.page.keyboard.press('Enter');
  await marc.pane.locator(':focus').getByText('« Le client a appelé. »').waitFor();
}, 180_000);
