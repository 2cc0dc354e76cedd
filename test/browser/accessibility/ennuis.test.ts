import { addDossier, addItem } from '../support/firm';
import { lookAround } from '../support/lookAround';
import type { OpenSandbox } from '../support/openSandbox';
import { button, heading, press, readBeside, says, tab, writeTo } from '../support/walk';

/** What a person sees while something does not work. */
let sandbox: OpenSandbox;
const looks = lookAround('ennuis', (opened) => (sandbox = opened));
afterEach(() => sandbox.control('faults', { rules: [] }));

test.each([
  ['ouverture', 'hang', undefined],
  ['session expirée', 401, /session Microsoft 365/],
  ['accès refusé', 403, /pas accès/],
  ['SharePoint en panne', 500, /ne répond pas correctement/],
  ['SharePoint ne répond pas', 'cutBefore', /SharePoint ne répond pas\./],
] as const)(
  '%s',
  async (state, status, sentence) => {
    const claire = await sandbox.as('claire');
    await sandbox.control('faults', { rules: [{ match: '/lists/', status }] });
    await claire.page.evaluate(async () => {
      for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '');
    });
    await readBeside(sandbox, 'claire', 'Question sur la paie de Kevin');
    if (sentence) await claire.pane.getByText(sentence).first().waitFor({ timeout: 60_000 });
    else await claire.pane.getByText('Ouverture du dossier…').first().waitFor({ state: 'attached' });
    // Signing in again, or asking for access, may not be enough: the check of the installation tells.
    if (status === 401 || status === 403) await button(claire, 'Vérifier l’installation').waitFor();
    await looks.at(claire, state);
  },
  180_000,
);

test('a row that cannot be read', async () => {
  const { id, address } = await addDossier(sandbox, 'pieces', '2026-03-03', { name: 'illisible' });
  await addItem(sandbox, 'Pieces', { Cle: `${id}|sans date`, DossierId: id, Libelle: 'Sans date' });
  const claire = await writeTo(sandbox, 'claire', address);
  await tab(claire, 'Dossier');
  await says(claire, /^1\sligne illisible dans Pièces/);
  await looks.at(claire, 'données illisibles');
}, 120_000);

test('Sent Items are out of reach after a message left', async () => {
  const claire = await readBeside(sandbox, 'claire', 'Notre TVA');
  await press(claire, 'Répondre avec la relance');
  await heading(claire, 'Prêt à envoyer');
  await sandbox.control('faults', { rules: [{ match: '/me/', status: 500 }] });
  await claire.send();
  await says(claire, /la relance sera inscrite au journal dès que possible/);
  await looks.at(claire, 'journal injoignable');
}, 180_000);

test('the pages outside Outlook', async () => {
  const claire = await sandbox.as('claire');
  const page = await claire.page.context().newPage();
  await page.goto(`${sandbox.url}/addin/taskpane.html`);
  await page.getByText('Outlook ne répond pas').waitFor();
  await looks.atPage({ page }, 'hors d’Outlook');
  await page.goto(`${sandbox.url}/addin/redirect.html`);
  await page.getByText('La connexion n’a pas abouti.').waitFor();
  await looks.atPage({ page }, 'connexion interrompue');
  await page.close();
}, 120_000);

test('the pane cannot draw, nor begin', async () => {
  const claire = await readBeside(sandbox, 'claire', 'Notre TVA');
  await heading(claire, 'SCI Les Tilleuls');
  sandbox.forgive('claire', /cassé/);
  const frame = claire.page.frames().find((one) => one.url().includes('taskpane'))!;
  await frame.evaluate(() => {
    Date.prototype.getFullYear = () => {
      throw new Error('cassé');
    };
    [...document.querySelectorAll<HTMLElement>('[role=tab]')].at(-1)!.click();
  });
  await says(claire, 'Le volet a rencontré un problème inattendu.');
  await looks.at(claire, 'volet qui ne se dessine pas');

  await claire.page.route('**/addin/taskpane.html*', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/(id="?configuration"?[^>]*>)[^<]*/, '$1');
    await route.fulfill({ response, body });
  });
  await readBeside(sandbox, 'claire', 'Notre TVA');
  await says(claire, 'Les listes du cabinet ne sont pas encore créées dans SharePoint.');
  await looks.at(claire, 'page sans configuration');
  await claire.page.unroute('**/addin/taskpane.html*');
}, 180_000);

test('SharePoint asks for patience', async () => {
  const claire = await sandbox.as('claire');
  await claire.page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '');
  });
  await sandbox.control('faults', { rules: [{ match: '/lists/', status: 429, retryAfter: 300 }] });
  await readBeside(sandbox, 'claire', 'Question sur la paie de Kevin');
  await claire.pane
    .getByText('SharePoint reçoit trop de demandes en ce moment.')
    .first()
    .waitFor({ timeout: 60_000 });
  await looks.at(claire, 'trop de demandes');
}, 180_000);

test('a relance that leaves later; one that shows in no Sent Items', async () => {
  await sandbox.moveTo('2026-03-08');
  const { address } = await addDossier(sandbox, 'pieces', '2026-03-04', { name: 'dimanche' });
  const claire = await writeTo(sandbox, 'claire', address);
  await press(claire, 'Préparer la relance');
  await heading(claire, 'Prêt à envoyer');
  await press(claire, /^Faire partir le /);
  await says(claire, /^Le message partira le/);
  await claire.pressSend();
  await claire.page.getByText(/^Message programmé/).waitFor();
  await readBeside(sandbox, 'claire', 'Point dossiers de jeudi');
  await says(claire, /départ prévu le/);
  await looks.at(claire, 'départ prévu plus tard');

  await sandbox.moveTo('2026-03-10');
  await sandbox.control('sent-lag', { seconds: 600 });
  const late = await addDossier(sandbox, 'pieces', '2026-03-06', { name: 'introuvable' });
  await writeTo(sandbox, 'claire', late.address);
  await press(claire, 'Préparer la relance');
  await heading(claire, 'Prêt à envoyer');
  await claire.send();
  await readBeside(sandbox, 'claire', 'Point dossiers de jeudi');
  await says(claire, /^1\srelance à confirmer/);
  await looks.at(claire, 'relance à confirmer');
  await sandbox.moveTo('2026-03-12');
  await readBeside(sandbox, 'claire', 'Point dossiers de jeudi');
  await says(claire, /a passé le contrôle, mais le message n’apparaît pas/);
  await looks.at(claire, 'relance introuvable dans les envois');
  await sandbox.control('sent-lag', { seconds: 0 });
}, 240_000);

test('a message that follows up, prepared and never sent', async () => {
  await sandbox.moveTo('2026-03-12');
  const { address, client } = await addDossier(sandbox, 'honoraires', '2026-03-04', { name: 'suivi' });
  const claire = await writeTo(sandbox, 'claire', address);
  await heading(claire, client);
  await tab(claire, 'Dossier');
  await press(claire, 'Proposer un échéancier');
  await press(claire, 'Préparer l’e-mail de proposition');
  await says(claire, /^Le (message est ouvert|texte est dans)/);
  await sandbox.moveTo('2026-03-20');
  await readBeside(sandbox, 'claire', 'Point dossiers de jeudi');
  await says(claire, /^Un message du dossier E-suivi n’a pas été retrouvé/);
  await looks.at(claire, 'message de suivi introuvable');
}, 180_000);

test('every state was looked at', () => expect(looks.missed()).toEqual([]));
