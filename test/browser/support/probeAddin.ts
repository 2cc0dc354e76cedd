import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright-core';

const PAGE = readFileSync(join(__dirname, 'probe.html'), 'utf8');
const MSAL = readFileSync(
  join(__dirname, '../../../node_modules/@azure/msal-browser/lib/msal-browser.min.js'),
  'utf8',
);

/** Puts a tiny add-in in the product's place: tests then speak to the host through the real Office.js and MSAL. */
export async function routeProbe(context: BrowserContext): Promise<void> {
  await context.route(/\/addin\/(taskpane|launchevent)\.html$/, (route) =>
    route.fulfill({ contentType: 'text/html', body: PAGE }),
  );
  await context.route(/\/addin\/msal\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: MSAL }),
  );
}

/** The probe in the pane, once Office.js is ready in it. */
export async function probeIn(page: Page): Promise<Frame> {
  const element = await page.locator('aside iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  await frame.waitForSelector('[data-ready]', { state: 'attached' });
  return frame;
}

/** The names that a probe's expressions may use. */
interface ProbeScope {
  call(run: (done: (result: unknown) => void) => void): Promise<unknown>;
}

/**
 * Runs one call of Office.js in the probe. The expression sees `item`, `mailbox` and `done`, e.g.
 * `item.subject.getAsync(done)`. Rejects with the code and name of Office.js's error.
 */
export const office = <T = unknown>(frame: Frame, expression: string): Promise<T> =>
  frame.evaluate<T, string>((text) => {
    const run = new Function('item', 'mailbox', 'done', text) as (
      item: unknown,
      mailbox: unknown,
      done: unknown,
    ) => void;
    const { mailbox } = Office.context;
    return (window as unknown as ProbeScope).call((done) => run(mailbox.item, mailbox, done)) as Promise<T>;
  }, expression);
