import { join } from 'node:path';
import { weigh } from '../size/weigh';
import type { OpenSandbox } from './support/openSandbox';
import type { SandboxPage } from './support/sandboxPage';
import { sharedSandbox } from './support/sharedSandbox';
import { button, heading, press, readBeside } from './support/walk';

/** What a first dossier loads, beside what its budget counts. */
let sandbox: OpenSandbox;
const loaded = new Set<string>();
sharedSandbox((opened) => (sandbox = opened), {
  prepare: async (context) => {
    context.on('request', (request) => {
      const script = /\/addin\/((?:\d+|taskpane)\.[0-9a-f]+\.js)$/.exec(request.url())?.[1];
      if (script) loaded.add(script);
    });
  },
});

const counted = (): readonly string[] =>
  weigh(join(__dirname, '..', '..', 'dist')).find(({ of }) => of === 'first dossier')!.files;

/** Until each of these scripts is asked for. */
async function asked({ page }: SandboxPage, scripts: readonly string[]): Promise<void> {
  for (let look = 0; look < 600; look += 1) {
    if (scripts.every((name) => loaded.has(name))) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`never loaded: ${scripts.filter((name) => !loaded.has(name)).join()}`);
}

test('nothing that the budget does not count is loaded before a click', async () => {
  const claire = await readBeside(sandbox, 'claire', 'Yann Kermarrec');
  await heading(claire, /^Historique/);
  await button(claire, 'Ouvrir une escalade…').waitFor();
  const scripts = counted();
  await asked(claire, scripts);
  expect([...loaded].filter((name) => !scripts.includes(name))).toEqual([]);

  await press(claire, 'Ouvrir une escalade…');
  await heading(claire, 'Ouvrir une escalade');
  await claire.focusIn(/^Ouvrir une escalade/, 'h3');
  expect([...loaded].filter((name) => !scripts.includes(name))).not.toEqual([]);
  await press(claire, 'Annuler');
  await claire.focusIn(/^Ouvrir une escalade…$/, 'button');
}, 120_000);
