import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { openStories, type StoryBrowser } from './support/storyPage';

/** The screens one level down, at the narrowest width and at the usual one, in both themes. */
const STORIES = [
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

const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
      .map((one) => one.outerHTML.slice(0, 80)),
  );

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  let page: Page;
  const problems: string[] = [];
  beforeAll(async () => {
    page = await stories.open('factures', { scheme });
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  });
  afterAll(() => page.context().close());

  test.each(STORIES)('%s: no accessibility violation, nothing cut', async (story) => {
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
  });
});
