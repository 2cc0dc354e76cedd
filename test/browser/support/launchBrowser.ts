import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { bundledChromium } from './bundledChromium';
import { installedBrowser } from './installedBrowser';

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

/** A headless Chromium: the machine's, or the one that comes with the packages. */
export function launchBrowser(): Promise<Browser> {
  const installed = installedBrowser();
  if (installed) return chromium.launch({ executablePath: installed, args: ARGS });
  const { executable, env } = bundledChromium();
  return chromium.launch({ executablePath: executable, env, args: [...ARGS, '--no-zygote'] });
}
