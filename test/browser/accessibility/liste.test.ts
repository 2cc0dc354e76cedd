import { lookAround } from '../support/lookAround';
import type { OpenSandbox } from '../support/openSandbox';
import { fill, heading, press, readBeside, says } from '../support/walk';

/** The day's worklist. */
let sandbox: OpenSandbox;
const looks = lookAround('liste', (opened) => (sandbox = opened));

test('from the list to the drafts', async () => {
  const claire = await readBeside(sandbox, 'claire', 'Notre TVA');
  await press(claire, 'Relances du jour');
  await says(claire, /^27\srelances à faire ·/);
  await looks.at(claire, 'relances du jour');
  await fill(claire, 'Client, référence ou mission', 'zzz');
  await says(claire, 'Aucune relance ne correspond.');
  await looks.at(claire, 'aucune relance ne correspond');
  await fill(claire, 'Client, référence ou mission', '');
  await press(claire, /^Voir le dossier /);
  await heading(claire, /^Historique/);
  await looks.at(claire, 'dossier ouvert depuis la liste');
  await press(claire, 'Relances du jour');
  await press(claire, 'Préparer plusieurs brouillons');
  await claire.pane
    .getByRole('checkbox', { name: /^Préparer un brouillon pour / })
    .first()
    .check();
  await looks.at(claire, 'brouillons à choisir');
  await press(claire, /^Préparer 1\sbrouillon$/);
  await says(claire, /^1\sbrouillon est prêt/);
  await looks.at(claire, 'brouillons prêts');
}, 180_000);

test('nobody’s dossiers', async () => {
  const marc = await readBeside(sandbox, 'marc', 'La Table d’Émile');
  await press(marc, 'Relances du jour');
  await heading(marc, 'Aucun dossier ne vous est confié');
  await looks.at(marc, 'aucun dossier confié');
}, 120_000);

test('every state was looked at', () => expect(looks.missed()).toEqual([]));
