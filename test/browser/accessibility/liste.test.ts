import { lookAround } from '../support/lookAround';
import type { OpenSandbox } from '../support/openSandbox';
import { TODAY } from '../support/sharedSandbox';
import { button, fill, heading, press, readBeside, says } from '../support/walk';
import { soon } from '../support/soon';

/** The day's worklist. */
let sandbox: OpenSandbox;
const looks = lookAround('liste', (opened) => (sandbox = opened));

test('from the list to the drafts', async () => {
  const claire = await readBeside(sandbox, 'claire', 'Notre TVA');
  await press(claire, 'Relances du jour');
  await says(claire, /^27\srelances à faire ·/);
  await soon(async () => expect(await button(claire, 'Voir les dossiers de l’équipe').count()).toBe(0));
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
  await soon(async () => expect(await marc.pane.getByText(/relances? à faire/).count()).toBe(0));
  await looks.at(marc, 'aucun dossier confié');
  await press(marc, 'Voir les dossiers de l’équipe');
  await heading(marc, 'Dossiers de l’équipe');
  await press(marc, 'Retour');
  await marc.focusIn(/^Voir les dossiers de l’équipe$/);
}, 120_000);

test('a relance opened from the list', async () => {
  const claire = await readBeside(sandbox, 'claire', 'Notre TVA');
  await press(claire, 'Relances du jour');
  await press(claire, /^Préparer la relance : /);
  await heading(claire, /^Prêt à envoyer|co-signature requise/);
  await claire.page.getByRole('button', { name: 'Fermer', exact: true }).click();
  await press(claire, 'Relances du jour');
  await says(claire, /pas encore partie\./);
  await looks.at(claire, 'relance ouverte depuis la liste');
}, 120_000);

test.each([
  ['liste en lecture', 'hang'],
  ['liste illisible', 500],
] as const)(
  '%s',
  async (state, status) => {
    const claire = await sandbox.as('claire');
    await claire.page.evaluate(async () => {
      for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '');
    });
    await sandbox.control('faults', { rules: [{ match: '/lists/', status }] });
    await readBeside(sandbox, 'claire', 'Point dossiers de jeudi');
    await press(claire, 'Relances du jour');
    await heading(claire, 'Relances du jour');
    if (status === 500) await button(claire, 'Réessayer').waitFor({ timeout: 60_000 });
    await looks.at(claire, state);
    await sandbox.control('faults', { rules: [] });
  },
  180_000,
);

test('a draft that Outlook did not take', async () => {
  const claire = await readBeside(sandbox, 'claire', 'Notre TVA');
  await press(claire, 'Relances du jour');
  await says(claire, /relances à faire ·/);
  await press(claire, 'Préparer plusieurs brouillons');
  await claire.pane
    .getByRole('checkbox', { name: /^Préparer un brouillon pour / })
    .last()
    .check();
  await sandbox.control('faults', { rules: [{ match: 'POST /me/messages', status: 500 }] });
  await press(claire, /^Préparer 1\sbrouillon$/);
  await says(claire, /n’a pas pu être préparé/);
  await looks.at(claire, 'brouillon qui n’a pas pu être préparé');
  await sandbox.control('faults', { rules: [] });
}, 180_000);

test('nothing due on that day', async () => {
  await sandbox.moveTo('2025-06-02');
  const claire = await readBeside(sandbox, 'claire', 'Notre TVA');
  await press(claire, 'Relances du jour');
  await heading(claire, /^Rien à relancer/);
  await soon(async () => expect(await claire.pane.getByText(/relances? à faire/).count()).toBe(0));
  await looks.at(claire, 'rien à relancer');
  await sandbox.moveTo(TODAY);
}, 120_000);

test('every state was looked at', () => expect(looks.missed()).toEqual([]));
