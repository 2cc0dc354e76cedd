import type { SandboxPage } from './support/sandboxPage';
import { sharedSandbox } from './support/sharedSandbox';
import { heading, press, readBeside, says } from './support/walk';
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
