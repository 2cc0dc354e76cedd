import { addDays, type PlainDate } from '../../../src/domain/dates/plainDate';
import { addDossier, changeItem, itemsOf, type TestDossier } from '../support/firm';
import { lookAround } from '../support/lookAround';
import type { OpenSandbox } from '../support/openSandbox';
import type { SandboxPage } from '../support/sandboxPage';
import { TODAY } from '../support/sharedSandbox';
import { soon } from '../support/soon';
import { button, fill, heading, openRequest, press, recorded, says, tab, writeTo } from '../support/walk';

/** What the firm decides about a dossier: work on an incomplete basis, escalations, the mission's states. */
let sandbox: OpenSandbox;
const looks = lookAround('decisions', (opened) => (sandbox = opened));

async function open(name: string, due: PlainDate): Promise<[SandboxPage, TestDossier]> {
  const dossier = await addDossier(sandbox, 'pieces', due, { name, legal: addDays(TODAY, 9) });
  const claire = await writeTo(sandbox, 'claire', dossier.address);
  await heading(claire, dossier.client);
  return [claire, dossier];
}

/** An escalation opened, and its note validated by Marc, whose page it is. */
async function validated(claire: SandboxPage, dossier: TestDossier): Promise<SandboxPage> {
  await tab(claire, 'Dossier');
  await press(claire, 'Ouvrir une escalade…');
  for (const part of ['Faits', 'Risques', 'Options']) await fill(claire, part, 'Une ligne.');
  await press(claire, /^Ouvrir et demander la validation/);
  await says(claire, /Demandée le .* · en attente/);
  const marc = await openRequest(sandbox, 'marc', dossier.client);
  await press(marc, 'Valider la note');
  await recorded(marc);
  return marc;
}

async function suspensionAsked(claire: SandboxPage): Promise<void> {
  await tab(claire, 'Dossier');
  await press(claire, 'Suspendre ou réorganiser la mission…');
  await fill(claire, 'Pourquoi, et à quelles conditions elle reprend', 'Sans pièces depuis un mois.');
  await press(claire, 'Demander l’accord du manager et de la direction');
  await says(claire, /Demandée le .* · en attente/);
}

test('work on an incomplete basis, until the correction is closed', async () => {
  const [claire, dossier] = await open('base', addDays(TODAY, 2));
  await press(claire, 'Faire avec ce qu’on a…');
  await press(claire, 'Écrire le message avec réserve');
  await press(claire, 'Demander la co-signature');
  await says(claire, 'Décrivez l’impact en une phrase.');
  await looks.at(claire, 'trois conditions à remplir');
  await fill(claire, 'Impact de la base incomplète', 'TVA déductible minorée de 400 euros environ');
  await fill(claire, 'Action corrective', 'Déclaration rectificative dès réception');
  await fill(claire, 'Pour le', addDays(TODAY, 20));
  await press(claire, 'Demander la co-signature');
  await says(claire, /Demande envoyée à .* · en attente/);
  const marc = await openRequest(sandbox, 'marc', dossier.client);
  await press(marc, 'Co-signer');
  await recorded(marc);
  await press(claire, 'Actualiser le dossier');
  await says(claire, 'Le message peut partir tel quel.');
  await heading(claire, 'Prêt à envoyer');
  await claire.send();
  await writeTo(sandbox, 'claire', dossier.address);
  await tab(claire, 'Dossier');
  await heading(claire, '1 action corrective à suivre');
  await looks.at(claire, 'action corrective à suivre');
  await press(claire, /^Clore l’action corrective/);
  await claire.pane.getByLabel('Qu’est-ce qui a été fait ?').waitFor();
  await looks.at(claire, 'action corrective à clore');
}, 240_000);

test('an escalation, from the note to its end', async () => {
  const [claire, dossier] = await open('escalade', addDays(TODAY, -4));
  await press(claire, 'Préparer la relance');
  await heading(claire, 'Prêt à envoyer');
  await tab(claire, 'Dossier');
  await press(claire, 'Ouvrir une escalade…');
  await claire.pane.getByLabel('Faits', { exact: true }).waitFor();
  await looks.at(claire, 'escalade à ouvrir');
  await fill(claire, 'Risques', 'ligne\n'.repeat(11));
  await says(claire, 'la note en compte 10 au plus');
  await looks.at(claire, 'note trop longue');
  await fill(claire, 'Faits', 'Refus au téléphone.');
  await fill(claire, 'Risques', 'Retard de la déclaration.');
  await fill(claire, 'Options', 'Appeler ; déposer avec réserve.');
  await press(claire, /^Ouvrir et demander la validation/);
  await heading(claire, 'Escalade ouverte');
  await says(claire, /Demandée le .* · en attente/);
  await looks.at(claire, 'escalade en attente');
  await tab(claire, 'Message');
  await heading(claire, 'Relance retenue');
  await looks.at(claire, 'relance retenue');

  const marc = await openRequest(sandbox, 'marc', dossier.client);
  await heading(marc, 'Note d’escalade');
  await looks.at(marc, 'note d’escalade à valider');
  await press(marc, 'Demander une modification');
  await fill(marc, 'Que faut-il changer', 'Chiffrez le retard.');
  await press(marc, 'Envoyer la demande de modification');
  await recorded(marc);
  await tab(claire, 'Dossier');
  await button(claire, 'Reprendre la note…').waitFor();
  await looks.at(claire, 'note refusée');
  await press(claire, 'Reprendre la note…');
  await claire.pane.getByLabel('Faits', { exact: true }).waitFor();
  await looks.at(claire, 'note reprise');
  await fill(claire, 'Risques', 'Deux jours de retard.');
  await press(claire, /^Ouvrir et demander la validation/);
  await says(claire, /Demandée le .* · en attente/);
  await openRequest(sandbox, 'marc', dossier.client);
  await press(marc, 'Valider la note');
  await recorded(marc);
  await press(claire, 'Actualiser');
  await button(claire, 'Proposer un appel').waitFor();
  await looks.at(claire, 'escalade validée');
  await press(claire, 'L’appel a eu lieu…');
  await claire.pane.getByLabel('Qu’a-t-on dit ?').waitFor();
  await looks.at(claire, 'appel d’escalade');
  await press(claire, 'Annuler');
  await press(claire, 'Clore sans réponse…');
  await claire.pane.getByLabel('Pourquoi clore l’escalade ?').waitFor();
  await looks.at(claire, 'escalade à clore');
}, 300_000);

test('J+30: the mission suspended, then taken up again', async () => {
  const [claire, dossier] = await open('mission', addDays(TODAY, -31));
  await tab(claire, 'Dossier');
  await press(claire, 'Suspendre ou réorganiser la mission…');
  await press(claire, 'Demander l’accord du manager et de la direction');
  await says(claire, 'Dites pourquoi, en une phrase.');
  await looks.at(claire, 'suspension à proposer');
  await fill(claire, 'Pourquoi, et à quelles conditions elle reprend', 'Sans pièces depuis un mois.');
  await press(claire, 'Demander l’accord du manager et de la direction');
  await says(claire, /Demandée le .* · en attente/);
  await looks.at(claire, 'suspension demandée');
  for (const id of ['helene', 'marc'] as const) {
    const page = await openRequest(sandbox, id, dossier.client);
    await heading(page, 'Note de suspension');
    if (id === 'helene') await looks.at(page, 'note de suspension');
    await press(page, 'Donner mon accord');
    await recorded(page);
  }
  await writeTo(sandbox, 'claire', dossier.address);
  await tab(claire, 'Dossier');
  await heading(claire, 'Mission suspendue');
  await says(claire, 'La reprise est décidée par le manager ou la direction.');
  await looks.at(claire, 'mission suspendue');
  const helene = await sandbox.as('helene');
  await helene.page.bringToFront();
  await press(helene, 'Retirer ma décision');
  await says(helene, /^Cette décision est inscrite au journal/);
  await looks.at(helene, 'accord qui ne se retire plus');
  await claire.page.bringToFront();
  const marc = await writeTo(sandbox, 'marc', dossier.address);
  await tab(marc, 'Dossier');
  await press(marc, 'Reprendre la mission…');
  await marc.pane.getByLabel('Pourquoi reprend-elle ?').waitFor();
  await looks.at(marc, 'mission à reprendre');
}, 240_000);

test('the answer to an escalation, and a suspension refused', async () => {
  const [claire, dossier] = await open('réponse', addDays(TODAY, -4));
  const marc = await validated(claire, dossier);
  await press(claire, 'Actualiser');
  await press(claire, 'Proposer un appel');
  await says(claire, 'Le message est prêt. Son envoi clôt l’escalade.');
  await looks.at(claire, 'réponse d’escalade prête');

  const [, late] = await open('refusée', addDays(TODAY, -31));
  await suspensionAsked(claire);
  await openRequest(sandbox, 'marc', late.client);
  await press(marc, 'Refuser…');
  await fill(marc, 'Pourquoi refuser', 'L’échéance est trop proche.');
  await press(marc, /^Refuser/);
  await recorded(marc);
  await press(claire, 'Actualiser');
  await says(claire, '« L’échéance est trop proche. »');
  await looks.at(claire, 'suspension refusée');
}, 300_000);

test('what was decided is changed in SharePoint: nothing of it counts, and it is asked again', async () => {
  const [claire, dossier] = await open('modifiée', addDays(TODAY, -31));
  const change = async (): Promise<void> => {
    const made = await itemsOf(sandbox, 'Decisions', 'DossierId', dossier.id);
    await changeItem(sandbox, 'Decisions', made.at(-1)!.id, { Commentaire: 'Autre chose' });
  };
  await validated(claire, dossier);
  await change();
  await press(claire, 'Actualiser');
  await says(claire, /a été modifiée après son envoi/);
  await soon(() => expect(button(claire, 'Proposer un appel').count()).resolves.toBe(0));
  await looks.at(claire, 'validation dont la ligne a été modifiée');
  await press(claire, /^Demander la validation/);
  await says(claire, /Demandée le .* · en attente/);

  const [, late] = await open('modifiée bis', addDays(TODAY, -31));
  await suspensionAsked(claire);
  const [request] = await itemsOf(sandbox, 'Demandes', 'DossierId', late.id);
  await changeItem(sandbox, 'Demandes', request!.id, { Etape: 'reorganisation' });
  await press(claire, 'Actualiser');
  await says(claire, /a été modifiée après son envoi/);
  await looks.at(claire, 'suspension dont la ligne a été modifiée');
  await button(claire, 'Suspendre ou réorganiser la mission…').waitFor();
}, 300_000);

test('a suspension is asked for, and the mail about it does not leave', async () => {
  const [claire] = await open('sans e-mail', addDays(TODAY, -31));
  await tab(claire, 'Dossier');
  await press(claire, 'Suspendre ou réorganiser la mission…');
  await fill(claire, 'Pourquoi, et à quelles conditions elle reprend', 'Sans pièces depuis un mois.');
  await sandbox.control('faults', { rules: [{ match: '/me/sendMail', status: 500 }] });
  sandbox.forgive('claire', /500/);
  await press(claire, 'Demander l’accord du manager et de la direction');
  await says(claire, 'La messagerie ne répond pas correctement.');
  await says(claire, /^La demande est enregistrée, mais l’e-mail qui la signale n’est pas parti\./);
  await sandbox.control('faults', { rules: [] });
  await looks.at(claire, 'suspension dont l’e-mail n’est pas parti');
}, 240_000);

test('every state was looked at', () => expect(looks.missed()).toEqual([]));
