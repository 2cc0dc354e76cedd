import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../browser/support/launchBrowser';
import { buildScript } from '../../buildScript';

/** Strict: the one hash is that of the empty style element which Fluent fills rule by rule. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const HTML = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Relance</title>
<meta http-equiv="Content-Security-Policy" content="${POLICY}"></head>
<body><div id="root"></div><script src="/story.js"></script></body></html>`;

export interface StoryOptions extends BrowserContextOptions {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
}

/** A page that shows one state of the pane, in a real browser under a strict content security policy. */
export interface StoryBrowser {
  open(story: string, options?: StoryOptions): Promise<Page>;
  /** Another state in the same page: quicker than a new one. */
  show(page: Page, story: string, scheme: 'light' | 'dark'): Promise<void>;
  close(): Promise<void>;
}

export async function openStories(): Promise<StoryBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'pane-story-'));
  const entry = join(__dirname, '..', 'story', 'index.tsx');
  const file = await buildScript({ mode: 'development', target: 'es2022', entry, folder, name: 'story.js' });
  const script = readFileSync(file, 'utf8');
  rmSync(folder, { recursive: true });
  const browser: Browser = await launchBrowser();

  const show = async (page: Page, story: string, scheme: 'light' | 'dark'): Promise<void> => {
    await page.goto(`http://story.example/?story=${story}&scheme=${scheme}`);
    await page.locator('main').waitFor();
  };

  return {
    show,
    async open(story, { width = 320, scheme = 'light', ...options } = {}) {
      const context = await browser.newContext({
        viewport: { width, height: 640 },
        colorScheme: scheme,
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      await page.route('**/*', (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname === '/story.js') return route.fulfill({ contentType: 'text/javascript', body: script });
        if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: HTML });
        return route.abort();
      });
      await show(page, story, scheme);
      return page;
    },
    close: () => browser.close(),
  };
}
