import type { SandboxPage } from './support/sandboxPage';
import { sharedSandbox } from './support/sharedSandbox';
import { soon } from './support/soon';
import { heading, press, readBeside, says, tab } from './support/walk';
import type { OpenSandbox } from './support/openSandbox';

/** Pieces received before the dossier was opened. */
let sandbox: OpenSandbox;
let claire: SandboxPage;

sharedSandbox((opened, person) => ([sandbox, claire] = [opened, person]));

test('a piece received the other day is put back among those awaited, and the journal says so', async () => {
  await readBeside(sandbox, 'claire', /Ferrand/);
  await heading(claire, 'Pièces attendues (2)');
  await press(claire, 'Afficher les 2 dernières pièces reçues');
  await press(claire, /^Remettre en attente : Relevé bancaire/);
  await heading(claire, 'Pièces attendues (3)');
  await says(claire, 'Pièce de nouveau attendue');
  await claire.focusIn(/^Pièces attendues \(3\)$/);

  await readBeside(sandbox, 'claire', /Ferrand/);
  await heading(claire, 'Pièces attendues (3)');
}, 120_000);

test('two pieces refused: the second does not hide the first, nor does a look at another tab; tried again, both are received', async () => {
  sandbox.forgive('claire', /403/);
  await sandbox.control('faults', { rules: [{ match: '/^PATCH .*Pieces/', status: 403 }] });
  await readBeside(sandbox, 'claire', 'Notre TVA');
  await heading(claire, 'Pièces attendues (3)');
  const boxes = claire.pane.getByRole('checkbox');
  const refused = claire.pane
    .getByRole('alert')
    .filter({ hasText: 'Votre changement n’est pas enregistré.' });
  await boxes.nth(0).click();
  await refused.waitFor();
  const first = (await refused.getByRole('paragraph').first().innerText()).trim();
  await boxes.nth(1).click();
  await soon(async () => expect(await refused.innerText()).toContain(`${first} et `));
  await tab(claire, 'Journal');
  await heading(claire, /^Journal/);
  await tab(claire, 'Dossier');
  await soon(async () => expect(await refused.innerText()).toContain(`${first} et `));
  await sandbox.control('faults', { rules: [] });
  await refused.getByRole('button', { name: 'Réessayer' }).click();
  await heading(claire, 'Pièce attendue (1)');
  await soon(async () => expect(await refused.count()).toBe(0));
  await claire.focusIn(/^Pièce attendue \(1\)$/);
}, 120_000);

test('the journal away: said of the piece whose entry waits, beside another that is refused, and no longer once it is written', async () => {
  sandbox.forgive('claire', /500|403/);
  const away = { match: '/^POST .*lists.Journal.items/', status: 500 };
  await sandbox.control('faults', { rules: [away] });
  await readBeside(sandbox, 'claire', /Ferrand/);
  await heading(claire, 'Pièces attendues (3)');
  const boxes = claire.pane.getByRole('checkbox', { checked: false });
  const [first, second] = [
    await boxes.nth(0).getAttribute('aria-label'),
    await boxes.nth(1).getAttribute('aria-label'),
  ];
  const label = (said: string | null): string => said!.slice(0, said!.lastIndexOf(','));
  const waiting = claire.pane.getByText(/.: le changement est enregistré\. Le journal ne répond pas/);
  await boxes.nth(0).click();
  await waiting.waitFor();
  await sandbox.control('faults', { rules: [away, { match: '/^PATCH .*Pieces/', status: 403 }] });
  await boxes.nth(0).click();
  const refused = claire.pane
    .getByRole('alert')
    .filter({ hasText: 'Votre changement n’est pas enregistré.' });
  await refused.waitFor();
  await soon(async () => expect(await waiting.innerText()).toContain(label(first)));
  await soon(async () => expect(await refused.innerText()).toContain(label(second)));
  await sandbox.control('faults', { rules: [] });
  await claire.pane.getByText(/Le journal ne répond pas/).waitFor({ state: 'detached', timeout: 90_000 });
}, 180_000);
