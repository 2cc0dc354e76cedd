import type { Page } from 'playwright-core';
import { soon } from '../browser/support/soon';
import { openStories, type StoryBrowser } from './support/storyPage';

jest.setTimeout(60_000);

let stories: StoryBrowser;
beforeAll(async () => {
  stories = await openStories();
}, 120_000);
afterAll(() => stories.close());

const closing = async (page: Page): Promise<void> => page.context().close();

describe('a closed select', () => {
  /** The whole name below a select, or nothing where the select shows it whole. */
  const below = (page: Page): Promise<readonly string[]> =>
    page.locator('select ~ p[aria-hidden]').allInnerTexts();

  const openTemplate = async (width: number): Promise<Page> => {
    const page = await stories.open('editeur', { width });
    await page.getByLabel('Partie').selectOption({ label: 'Modèles' });
    await page.getByLabel('Modèle', { exact: true }).selectOption('honoraires-r2-personnel');
    return page;
  };

  test('too narrow for the name that it holds gives the whole name below', async () => {
    const page = await openTemplate(270);
    const name = await page
      .getByLabel('Modèle', { exact: true })
      .evaluate((select: HTMLSelectElement) => select.selectedOptions[0]!.label);
    await soon(async () => expect(await below(page)).toContain(name));
    await closing(page);
  });

  test('wide enough says it once', async () => {
    const page = await openTemplate(640);
    await soon(async () => expect(await below(page)).toEqual([]));
    await closing(page);
  });
});

test('a year of five digits is refused in words, and the schedule stays', async () => {
  const page = await stories.open('echeancier');
  const first = page.getByLabel('Premier versement');
  const before = await first.inputValue();
  await first.fill('20261-04-30');
  await page.getByText('Écrivez l’année en quatre chiffres, avant 3000.').waitFor();
  await soon(async () => expect(await first.inputValue()).toBe(before));
  await soon(async () => expect(await page.getByLabel(/^Versement/).count()).toBe(3));

  await page.getByLabel('Versement 2').fill('9999-12-31');
  await soon(async () =>
    expect(await page.getByText('Écrivez l’année en quatre chiffres, avant 3000.').count()).toBe(2),
  );
  await first.fill('2025-06-02');
  await soon(async () => expect(await page.getByLabel('Versement 1').inputValue()).toBe('2025-06-02'));
  await closing(page);
});

describe('any two versions of the policy', () => {
  const chosen = (page: Page, label: string): Promise<string> =>
    page
      .getByLabel(label, { exact: true })
      .evaluate((select: HTMLSelectElement) => select.selectedOptions[0]!.label);

  test('are compared, the last two at first', async () => {
    const page = await stories.open('politique');
    await page.getByRole('button', { name: 'Comparer deux versions' }).click();
    await soon(async () => expect(await chosen(page, 'De la version')).toBe('Version 3.3 (en vigueur)'));
    await soon(async () => expect(await chosen(page, 'À la version')).toBe('Version 3.4 (écartée)'));
    await page.getByText('Cabinet des Ormes').waitFor();

    await page.getByLabel('De la version').selectOption('Politique livrée avec le produit');
    await page.getByLabel('À la version').selectOption('Version 3.3 (en vigueur)');
    await soon(async () => expect(await page.getByText('Cabinet des Ormes').count()).toBe(0));

    await page.getByLabel('De la version').selectOption('Version 3.3 (en vigueur)');
    await page.getByText('Choisissez deux versions différentes.').waitFor();
    await closing(page);
  });
});

test('of two days that the words may name, the one chosen is noted', async () => {
  const page = await stories.open('signaux');
  await page.getByText('Promesse pour le 17/04/2025, ou le 10/04/2025').waitFor();
  await page.getByText('Ces mots peuvent désigner deux jours').waitFor();
  await page.getByRole('button', { name: /^Noter le jeudi 10/ }).click();
  await page.getByRole('list').getByText('Inscrit au journal.').waitFor();
  await closing(page);
});
