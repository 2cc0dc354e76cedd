import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { openStories, type StoryBrowser } from './support/storyPage';

/** Every state of the pane, at the narrowest width and at the usual one, in both themes. */
const STORIES = [
  'overview',
  'long',
  'markup',
  'behind',
  'final',
  'several',
  'unknown',
  'internal',
  'opening',
  'failures',
  'findings',
  'ready',
  'approval',
  'journal',
  'quarantine',
  // One level down.
  'factures',
  'appel',
  'courrier',
  'echeancier',
  'politique',
  'editeur',
  'pied-politique',
  'diagnostic',
  'signaux',
];

jest.setTimeout(60_000);

let stories: StoryBrowser;
beforeAll(async () => {
  stories = await openStories();
}, 120_000);
afterAll(() => stories.close());

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  let page: Page;
  const problems: string[] = [];
  beforeAll(async () => {
    page = await stories.open('overview', { scheme });
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('requestfailed', (request) => problems.push(request.url()));
  });
  afterAll(() => page.context().close());

  test.each(STORIES)(
    '%s: no accessibility violation, nothing cut, nothing from the network',
    async (story) => {
      problems.length = 0;
      await stories.show(page, story, scheme);
      await page.getByText(/\S/).first().waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
        [],
      );

      // The last is 320 px with everything twice as large.
      for (const width of [320, 270, 160]) {
        await page.setViewportSize({ width, height: 640 });
        expect(await tooWide(page)).toEqual([]);
      }
      expect(problems).toEqual([]);
    },
  );
});

/** What sticks out of the pane on its right. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
      .filter((element) => !element.closest('[role=status]'))
      .map((element) => element.outerHTML.slice(0, 120)),
  );

test('in forced colours every severity keeps its word and its drawing', async () => {
  const page = await stories.open('findings', { forcedColors: 'active' });
  const cards = page.getByRole('list', { name: 'Points relevés' }).getByRole('listitem');
  for (const [index, word] of ['À corriger', 'À faire valider', 'À revoir', 'Conseil'].entries()) {
    await cards.nth(index).getByText(word).waitFor();
    expect(await cards.nth(index).locator('svg').count()).toBeGreaterThan(0);
  }
  await page.context().close();
});
