import type { SequenceId } from '../../../src/domain/dossier';
import { addDays } from '../../../src/domain/dates/plainDate';
import { addSteps } from '../support/addSteps';
import { addDossier, addItem, itemsOf, LISTS, type TestDossier } from '../support/firm';
import { lookAround } from '../support/lookAround';
import type { OpenSandbox } from '../support/openSandbox';
import type { SandboxPage } from '../support/sandboxPage';
import { TODAY } from '../support/sharedSandbox';
import { button, fill, heading, press, readBeside, recorded, says, tab, writeTo } from '../support/walk';
import { soon } from '../support/soon';

/** Calls, letters and schedules. */
let sandbox: OpenSandbox;
const looks = lookAround('canaux', (opened) => (sandbox = opened));

/** A dossier on the day of this step, the earlier ones done, open beside a message to its client. */
async function open(
  name: string,
  sequence: SequenceId,
  step: string,
  late: number,
): Promise<[SandboxPage, TestDossier]> {
  const due = addDays(TODAY, -late);
  const dossier = await addDossier(sandbox, sequence, due, { name });
  await addSteps(sandbox, dossier.id, sequence, due, step);
  const claire = await writeTo(sandbox, 'claire', dossier.address);
  await heading(claire, dossier.client);
  await tab(claire, 'Dossier');
  await heading(
    claire,
    new RegExp(`^${step} · (appel à passer|(courrier|lettre recommandée) à poster) aujourd’hui`),
  );
  await heading(claire, /à régler/);
  return [claire, dossier];
}

test('a call', async () => {
  const [claire] = await open('appel', 'multicanale', 'R3', 25);
  await looks.at(claire, 'factures');
  await tab(claire, 'Message');
  await heading(claire, 'R3 · appel à passer aujourd’hui');
  await looks.at(claire, 'appel à préparer depuis le message');
  await press(claire, 'Préparer l’appel');
  await claire.pane.getByRole('radio', { name: 'Oui' }).waitFor();
  await looks.at(claire, 'appel');
  await claire.pane.getByRole('radio', { name: 'Non' }).check();
  await looks.at(claire, 'appel sans réponse');
  await claire.pane.getByRole('radio', { name: 'Oui' }).check();
  await fill(claire, 'Date promise', addDays(TODAY, 15));
  await fill(claire, 'Montant promis', '500');
  await press(claire, 'Inscrire l’appel au journal');
  await says(claire, /^Appel inscrit au journal\./);
  await looks.at(claire, 'appel inscrit au journal');
}, 180_000);

test('a call that somebody has to agree to', async () => {
  const [claire, dossier] = await open('accord', 'multicanale', 'R5', 45);
  await press(claire, 'Préparer l’appel');
  await button(claire, 'Demander l’accord').waitFor();
  await looks.at(claire, 'accord à demander pour un appel');
  await claire.pane.getByRole('radio', { name: 'Oui' }).check();
  await press(claire, 'Inscrire l’appel au journal');
  await says(claire, /^Attendez l’accord/);
  await looks.at(claire, 'appel à compléter');
  await press(claire, 'Demander l’accord');
  await says(claire, /^Demandée le .* · en attente/);
  await looks.at(claire, 'accord demandé pour un appel');
  const marc = await readBeside(sandbox, 'marc', 'Co-signature demandée');
  await heading(marc, dossier.client);
  await button(marc, 'Co-signer').waitFor();
  await looks.at(marc, 'décision sur un appel');
  await press(marc, 'Co-signer');
  await recorded(marc);
  await press(claire, 'Actualiser');
  await says(claire, /^Co-signé par Marc Lefèvre le/);
  await press(claire, 'Inscrire l’appel au journal');
  await says(claire, /^Appel inscrit au journal\./);
  await readBeside(sandbox, 'claire', /R5 · Essai accord/);
  await heading(claire, dossier.client);
  await says(claire, /^Cet appel a eu lieu le/);
  await looks.at(claire, 'appel passé depuis l’accord');
}, 240_000);

test('a letter, a registered one, a schedule', async () => {
  const [claire] = await open('courrier', 'multicanale', 'R4', 30);
  await press(claire, 'Préparer le courrier');
  await button(claire, 'Télécharger le courrier (Word)').waitFor();
  await looks.at(claire, 'courrier');
  await fill(claire, /^Adresse postale/, '3, rue du Port\n44000 Nantes');
  await Promise.all([claire.page.waitForEvent('download'), press(claire, 'Télécharger le courrier (Word)')]);
  await says(claire, /\.docx/);
  await looks.at(claire, 'courrier téléchargé');
  await press(claire, 'Inscrire au journal');
  await says(claire, 'Courrier inscrit au journal.');
  await looks.at(claire, 'courrier inscrit au journal');

  await open('recommandé', 'honoraires', 'R6', 40);
  await press(claire, 'Préparer la lettre recommandée');
  await button(claire, 'Inscrire au journal').waitFor();
  await press(claire, 'Inscrire au journal');
  await claire.pane.getByRole('alert').first().waitFor();
  await looks.at(claire, 'recommandé sans numéro');
  await press(claire, 'Retour');
  await press(claire, 'Proposer un échéancier');
  await claire.pane.getByLabel('Nombre de versements').waitFor();
  await looks.at(claire, 'échéancier');
}, 180_000);

test('what follows a call and a schedule; what is wrong in one', async () => {
  const [claire] = await open('suites', 'multicanale', 'R3', 25);
  await press(claire, 'Préparer l’appel');
  await claire.pane.getByRole('radio', { name: 'Oui' }).check();
  await fill(claire, 'Montant promis', '500');
  await press(claire, 'Inscrire l’appel au journal');
  await says(claire, /^Indiquez la date à laquelle/);
  await looks.at(claire, 'promesse à compléter');
  await fill(claire, 'Date promise', addDays(TODAY, 15));
  await press(claire, 'Inscrire l’appel au journal');
  await press(claire, 'Préparer l’e-mail de confirmation');
  await says(claire, /^Le (message est ouvert|texte est dans)/);
  await looks.at(claire, 'confirmation de l’appel préparée');

  await open('échéances', 'honoraires', 'R6', 40);
  await press(claire, 'Proposer un échéancier');
  await fill(claire, 'Montant 1', '5000');
  await says(claire, /dépassent/);
  await looks.at(claire, 'échéancier à corriger');
  await fill(claire, 'Montant 1', '400');
  await press(claire, 'Préparer l’e-mail de proposition');
  await says(claire, /^Le (message est ouvert|texte est dans)/);
  await looks.at(claire, 'échéancier préparé');
}, 240_000);

test('an invoice without what must come first', async () => {
  const facture = { conventionSignee: false, courrierOuverture: false };
  const { address, client } = await addDossier(sandbox, 'honoraires', addDays(TODAY, -8), {
    name: 'préalables',
    facture,
  });
  const claire = await writeTo(sandbox, 'claire', address);
  await heading(claire, client);
  await tab(claire, 'Dossier');
  await says(claire, /il manque la convention d’honoraires signée/);
  await looks.at(claire, 'préalables qui manquent');
}, 120_000);

test('an invoice on which too much was paid', async () => {
  const { id, address, client } = await addDossier(sandbox, 'honoraires', addDays(TODAY, -8), {
    name: 'double',
  });
  const paid = {
    Numero: 'F-double-2',
    DossierId: id,
    EmiseLe: '2025-12-15T12:00:00Z',
    MontantTtc: '960.00',
    Echeance: '2026-01-15T12:00:00Z',
    DejaRegle: '1920.00',
  };
  await addItem(sandbox, 'Factures', paid);
  const claire = await writeTo(sandbox, 'claire', address);
  await heading(claire, client);
  await tab(claire, 'Dossier');
  await says(claire, /soit 960,00\s€ de trop\..* Faites-le avant toute relance/);
  await heading(claire, /^Facture à régler \(1\)$/);
  await looks.at(claire, 'facture réglée deux fois');

  const [unpaid] = await itemsOf(sandbox, 'Factures', 'Numero', 'F-double');
  await sandbox.graph('admin', `${LISTS}/Factures/items/${unpaid!.id}/fields`, {
    method: 'PATCH',
    body: JSON.stringify({ DejaRegle: '1247.50' }),
  });
  await writeTo(sandbox, 'claire', address);
  await tab(claire, 'Dossier');
  await heading(claire, /^Aucune facture à régler$/);
  await says(claire, /soit 960,00\s€ de trop/);
  await soon(async () =>
    expect(await claire.pane.getByRole('button', { name: /^Préparer|échéancier/ }).count()).toBe(0),
  );
  await looks.also(claire, 'facture réglée deux fois', 'facture réglée deux fois, et nulle autre à régler');
}, 180_000);

test('every state was looked at', () => expect(looks.missed()).toEqual([]));
