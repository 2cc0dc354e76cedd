/**
 * Opening the pane in Chromium on a 4G network with a processor four times slower, beside a pane that does nothing:
 * `tsx test/bench/paint.ts [runs]`. Cold: an empty cache. Warm: the pane was open before. Medians, in milliseconds from the
 * click; nothing is asserted, machines differ.
 */
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { startSandbox } from '../../src/sandbox/server/startSandbox';
import { buildPages } from '../browser/support/buildPages';
import { launchBrowser } from '../browser/support/launchBrowser';
import { SandboxPage } from '../browser/support/sandboxPage';
import { hostLikeProduction, type ProductionHost } from './hostLikeProduction';
import { buildTemplate } from './template/buildTemplate';

const FOUR_G = {
  offline: false,
  latency: 170,
  downloadThroughput: (9 * 1_000_000) / 8,
  uploadThroughput: (9 * 1_000_000) / 8,
};
const SLOWER = 4;
const LIMIT_MS = 120_000;
const SUBJECT = 'Notre TVA';

interface Opening {
  /** Anything drawn. */
  readonly paint: number;
  /** React's first screen. */
  readonly drawn: number;
  /** What the person came for: the dossier's name; the reference's heading. */
  readonly shown: number;
  readonly kilobytes: number;
}
type Measured = Readonly<Record<keyof Opening, number>>;

/** Notes when the frame's page shows what; runs in the page, where no helper of this file is known. */
function noteMoments(): void {
  const moments: Record<string, number> = {};
  (window as never as { __moments: Record<string, number> }).__moments = moments;
  new MutationObserver(() => {
    const root = document.getElementById('root');
    const now = performance.timeOrigin + performance.now();
    if (root?.firstElementChild && root.firstElementChild.tagName !== 'svg') moments.drawn ??= now;
    if (/SCI Les Tilleuls|Welcome/.test(root?.querySelector('h1')?.textContent ?? '')) moments.shown ??= now;
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

async function measure(outlook: SandboxPage, page: Page): Promise<Opening> {
  await outlook.openMessage(SUBJECT);
  const button = page.getByRole('button', { name: 'Relance', exact: true });
  const from = await button.evaluate((element) => {
    const now = performance.timeOrigin + performance.now();
    (element as HTMLElement).click();
    return now;
  });
  const handle = await page.waitForSelector('aside iframe', { timeout: LIMIT_MS });
  const frame = (await handle.contentFrame()) as Frame;
  await frame.waitForFunction(
    () => (window as never as { __moments?: Record<string, number> }).__moments?.shown !== undefined,
    undefined,
    { timeout: LIMIT_MS },
  );
  const found = await frame.evaluate(() => ({
    moments: (window as never as { __moments: Record<string, number> }).__moments,
    paint:
      performance.timeOrigin + (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN),
    bytes: performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\/addin\/.*\.js$/.test(name))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  }));
  return {
    paint: found.paint - from,
    drawn: found.moments.drawn! - from,
    shown: found.moments.shown! - from,
    kilobytes: found.bytes / 1000,
  };
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', FOUR_G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

async function openTwice(context: BrowserContext, url: string): Promise<readonly [Opening, Opening]> {
  await context.addInitScript(noteMoments);
  await context.addInitScript(() => {
    if (window.parent === window) sessionStorage.setItem('sandbox.persona', 'claire');
  });
  const page = await context.newPage();
  page.setDefaultTimeout(LIMIT_MS);
  const outlook = new SandboxPage(page, url);
  await outlook.reload();
  await slowDown(page);
  const cold = await measure(outlook, page);
  await outlook.reload();
  return [cold, await measure(outlook, page)];
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;

const medians = (openings: readonly Opening[]): Measured => {
  const of = (key: keyof Opening): number => median(openings.map((opening) => opening[key]));
  return { paint: of('paint'), drawn: of('drawn'), shown: of('shown'), kilobytes: of('kilobytes') };
};

async function openings(host: ProductionHost, runs: number): Promise<readonly [Measured, Measured]> {
  const cold: Opening[] = [];
  const warm: Opening[] = [];
  for (let run = 0; run < runs; run++) {
    const browser = await launchBrowser();
    try {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR' });
      const [first, second] = await openTwice(context, host.url);
      cold.push(first);
      warm.push(second);
    } finally {
      await browser.close();
    }
  }
  return [medians(cold), medians(warm)];
}

const line = (title: string, { paint, drawn, shown, kilobytes }: Measured): string =>
  [
    title.padEnd(30),
    // Chromium notes no paint of a frame that was empty until its script drew.
    ...[paint, drawn, shown].map((ms) => (Number.isNaN(ms) ? '–' : `${Math.round(ms)}`).padStart(9)),
    kilobytes.toFixed(1).padStart(9),
  ].join('');

async function main(): Promise<void> {
  const runs = Number(process.argv[2] ?? 3);
  await buildPages();
  const template = await buildTemplate();
  const sandbox = await startSandbox({ today: '2026-03-10' });
  const host = await hostLikeProduction(sandbox.url, template);
  try {
    console.log(`opening in Chromium, 4G (9 Mbit/s, 170 ms), processor ÷ ${SLOWER}, median of ${runs}`);
    console.log(
      `${''.padEnd(30)}${['paint', 'drawn', 'shown', 'kB'].map((name) => name.padStart(9)).join('')}`,
    );
    const [cold, warm] = await openings(host, runs);
    console.log(line('pane, cold', cold));
    console.log(line('pane, warm', warm));
    host.show('reference');
    const [emptyCold, emptyWarm] = await openings(host, runs);
    console.log(line('empty React template, cold', emptyCold));
    console.log(line('empty React template, warm', emptyWarm));
    const ratio = (one: number, other: number): string => (one / other).toFixed(2);
    console.log(
      `the pane's first screen takes ${ratio(cold.drawn, emptyCold.drawn)} times the template's cold, ${ratio(warm.drawn, emptyWarm.drawn)} warm`,
    );
  } finally {
    await host.close();
    await sandbox.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
