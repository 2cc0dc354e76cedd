import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/launchBrowser';
import { cutIn, movingIn } from '../support/whatIsCut';

/** What each look looks for besides axe, on pages made to have it. */
const LONG = 'Société civile immobilière du Domaine des Grands Tilleuls Argentés de Fontainebleau-Avon';
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 160, height: 320 } });
}, 120_000);
afterAll(() => browser?.close(), 60_000);

test.each([
  ['a line that wraps', `<p>${LONG}</p>`, []],
  ['a field, which scrolls its own text', `<input value="${LONG}" style="width: 80px">`, []],
  ['a page that scrolls sideways', `<p style="white-space: nowrap">${LONG}</p>`, ['scrolls']],
  [
    'a line cut at the edge',
    `<main style="overflow-x: clip"><b style="white-space: nowrap">${LONG}</b></main>`,
    ['out'],
  ],
  [
    'words that their box hides',
    `<p style="width: 80px; overflow: hidden; white-space: nowrap">${LONG}</p>`,
    ['hides'],
  ],
  [
    'a band over most of the page',
    '<div style="position: fixed; bottom: 0; height: 250px">Co-signer</div>',
    ['covers'],
  ],
])('%s', async (_name, body, found) => {
  await page.setContent(`<!doctype html><html lang="fr"><body style="margin: 0">${body}</body></html>`);
  expect((await page.evaluate(cutIn)).map((one) => one.split(' ')[0])).toEqual(found);
});

test.each([
  ['nothing', '<button>Envoyer</button>', 0],
  ['a change that is seen', '<button style="transition: color 200ms">Envoyer</button>', 1],
  [
    'an animation',
    '<style>@keyframes x { to { opacity: 0 } }</style><b style="animation: x 1s infinite">!</b>',
    1,
  ],
])('moving: %s', async (_name, body, count) => {
  await page.setContent(body);
  expect(await page.evaluate(movingIn)).toHaveLength(count);
});
