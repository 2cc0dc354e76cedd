import type { Page } from 'playwright-core';
import { openStories, type StoryBrowser } from './support/storyPage';

/** A message being written, beside an Outlook that fails once, or that is written in meanwhile. */
jest.setTimeout(60_000);

let stories: StoryBrowser;
let page: Page;
beforeAll(async () => {
  stories = await openStories();
}, 120_000);
afterAll(() => stories.close());
afterEach(() => page.context().close());

const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const says = (text: string): Promise<void> => page.getByText(text, { exact: true }).waitFor();

test('recipients that Outlook failed to give are asked for again, though nobody types', async () => {
  page = await stories.open('overview');
  await page.clock.install();
  await stories.show(page, 'destinataires', 'light');
  await says('Destinataires inconnus');
  await page.clock.runFor(15_000);
  await says('durand@tilleuls.example');
});

describe('a replacement in the subject, taken back', () => {
  const subject = () => page.getByLabel('Objet');

  test.each([
    ['what was typed after it stays', 'TVA : vos relevés de mars', 'URGENT : vos relevés de mars'],
    ['what was typed before it stays', 'RE : TVA : vos relevés', 'RE : URGENT : vos relevés'],
  ])('%s', async (_what, typed, expected) => {
    page = await stories.open('objet');
    await press('Remplacer');
    await says('1 remplacé');
    expect(await subject().inputValue()).toBe('TVA : vos relevés');
    await subject().fill(typed);
    await press('Annuler');
    await says('0 remplacé');
    expect(await subject().inputValue()).toBe(expected);
  });

  test('what was taken away comes back to its place', async () => {
    page = await stories.open('objet&efface');
    await press('Remplacer');
    await says('1 remplacé');
    await subject().fill(`Bonjour${await subject().inputValue()}`);
    await press('Annuler');
    await says('0 remplacé');
    expect(await subject().inputValue()).toBe('BonjourURGENT : vos relevés');
  });

  test('its words are there no more: it is said, and nothing is written', async () => {
    page = await stories.open('objet');
    await press('Remplacer');
    await says('1 remplacé');
    await subject().fill('Bonjour');
    await press('Annuler');
    await page.getByRole('alert').getByText('insertion-lost').waitFor();
    expect(await subject().inputValue()).toBe('Bonjour');
  });
});

test('once the send gate is told, nothing is said any more of the time when it could not be', async () => {
  page = await stories.open('controle');
  await says('timeout');
  await says('Contrôle pas informé');
  await press('Actualiser');
  await says('Contrôle informé');
  await says('Rien à signaler');
});

describe('a departure put off', () => {
  const proposed = () => page.getByRole('button', { name: /^Faire partir le/ });

  test('is not proposed a second time to whoever looked at another tab', async () => {
    page = await stories.open('depart');
    await proposed().click();
    await page.getByText(/^Le message partira le/).waitFor();
    await press('Autre onglet');
    await press('Autre onglet');
    await page.getByText(/^Le message partira le/).waitFor();
    expect(await proposed().count()).toBe(0);
  });

  test('is proposed again once it is put off no more', async () => {
    page = await stories.open('depart');
    await proposed().click();
    await page.getByText(/^Le message partira le/).waitFor();
    // Outlook is asked now and then, and knows of it.
    await page.waitForTimeout(2_500);
    await press('Ne plus différer');
    await proposed().waitFor();
  });
});
