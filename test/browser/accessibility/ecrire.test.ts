import { addDays } from '../../../src/domain/dates/plainDate';
import { addDossier } from '../support/firm';
import { lookAround } from '../support/lookAround';
import type { OpenSandbox } from '../support/openSandbox';
import { TODAY } from '../support/sharedSandbox';
import { button, fill, heading, press, readBeside, says, tab, writeTo } from '../support/walk';
import { soon } from '../support/soon';

/** Beside a message being written. */
let sandbox: OpenSandbox;
const looks = lookAround('ecrire', (opened) => (sandbox = opened));

test('a new message', async () => {
  const claire = await writeTo(sandbox, 'claire', '');
  await heading(claire, 'Le message est encore vide');
  await looks.at(claire, 'sans destinataire');
  await claire.addRecipient('À', 'marc.lefevre@cabinet-orme.example');
  await says(claire, /interne/i);
  await looks.at(claire, 'message entre collègues');

  const { address, client } = await addDossier(sandbox, 'pieces', addDays(TODAY, -4), { name: 'nouveau' });
  await writeTo(sandbox, 'claire', address);
  await heading(claire, client);
  await button(claire, 'Préparer la relance').waitFor();
  await looks.at(claire, 'relance à préparer');
  await press(claire, 'Faire avec ce qu’on a…');
  await button(claire, 'Écrire le message avec réserve').waitFor();
  await looks.at(claire, 'faire avec ce qu’on a');
  await press(claire, 'Annuler');
  await press(claire, 'Préparer la relance');
  await heading(claire, 'Prêt à envoyer');
  await looks.at(claire, 'relance prête');
  await claire.type('Merci de nous répondre avant le 12 mars 2025. ');
  await heading(claire, 'À vérifier');
  await looks.at(claire, 'date que le dossier contredit');
  await claire.body.fill('Bonjour, merci de nous transmettre le relevé bancaire de février.');
  await heading(claire, 'Il manque au message');
  await looks.at(claire, 'éléments qui manquent');
}, 180_000);

test('the answer to a message that demands an escalation', async () => {
  const claire = await readBeside(sandbox, 'claire', /Garcin/);
  await says(claire, /^L’escalade est obligatoire/);
  // The invoice: nobody has to agree, and yet it is not simply ready.
  await claire.pane.getByRole('button', { name: 'Répondre avec la relance' }).nth(1).click();
  await heading(claire, 'Texte prêt, escalade à ouvrir');
  await looks.at(claire, 'escalade à ouvrir avant l’envoi');
}, 120_000);

test('Outlook’s own answer to a message that demands an escalation', async () => {
  const claire = await sandbox.as('claire');
  await claire.reload();
  await claire.openMessage(/Garcin/);
  await claire.reply();
  await claire.openPane();
  await says(claire, /rend l’escalade obligatoire/);
  await button(claire, 'Préparer la relance').waitFor();
  await soon(async () => expect(await claire.pane.locator('.ms-Button--primary').count()).toBe(0));
  await looks.at(claire, 'réponse d’Outlook, escalade à ouvrir');
  await press(claire, 'Préparer la relance');
  await heading(claire, /^Texte prêt/);
  await says(claire, /rend l’escalade obligatoire/);
  const note = claire.pane.getByLabel(/^Un mot pour/);
  await soon(async () => expect(await note.inputValue()).toMatch(/conteste les honoraires/));
}, 120_000);

test('a better moment to leave', async () => {
  // No day of the policy's slots: whatever the hour, the best moment is not now.
  await sandbox.moveTo(addDays(TODAY, -2));
  const { address } = await addDossier(sandbox, 'pieces', addDays(TODAY, -6), { name: 'dimanche' });
  const claire = await writeTo(sandbox, 'claire', address);
  await press(claire, 'Préparer la relance');
  await heading(claire, 'Prêt à envoyer');
  await says(claire, /^Moment conseillé/);
  await looks.at(claire, 'départ différé proposé');
  await press(claire, /^Faire partir le /);
  await says(claire, /^Le message partira le/);
  await looks.at(claire, 'départ différé');

  const more = { name: 'urgente', legal: TODAY };
  const pressed = await addDossier(sandbox, 'pieces', addDays(TODAY, -6), more);
  await writeTo(sandbox, 'claire', pressed.address);
  await press(claire, 'Préparer la relance');
  await says(claire, /^Moment conseillé.: aujourd’hui\. L’échéance légale est le mardi 10.mars.2026\.$/);
  await looks.at(claire, 'départ conseillé dès aujourd’hui');
  await sandbox.moveTo(TODAY);
}, 180_000);

test('what is found in the text', async () => {
  const claire = await readBeside(sandbox, 'claire', 'Notre TVA');
  await press(claire, 'Répondre avec la relance');
  await heading(claire, 'Prêt à envoyer');
  await claire.type('Vous n’avez toujours pas transmis vos relevés. ');
  await heading(claire, /point à corriger/);
  await looks.at(claire, 'reproche au client');
  await press(claire, /^Garder/);
  await button(claire, 'Garder avec ce motif').waitFor();
  await looks.at(claire, 'garder un passage');
  await fill(claire, /Pourquoi garder cette formulation/, 'Convenu au téléphone ce matin');
  await press(claire, 'Garder avec ce motif');
  await heading(claire, 'Prêt à envoyer');
  await looks.at(claire, 'passage gardé');
  await claire.type('Vous êtes en retard. ');
  await heading(claire, /point à corriger/);
  await press(claire, /^Remplacer/);
  await heading(claire, 'Prêt à envoyer');
  await looks.at(claire, 'passage remplacé');
  await claire.type('À défaut, nous saisirons le tribunal. ');
  await heading(claire, /à faire valider/);
  await looks.at(claire, 'passage à faire valider');
  await claire.type('À défaut de paiement, nous retiendrons vos documents. ');
  await heading(claire, 'Documents du client retenus');
  await looks.at(claire, 'documents du client retenus');
}, 180_000);

test('a dossier chosen before anybody is written to', async () => {
  const claire = await writeTo(sandbox, 'claire', '');
  await press(claire, 'Choisir un dossier');
  await claire.pane.getByLabel('Nom du client ou référence').waitFor();
  await looks.at(claire, 'dossier à choisir sans destinataire');
}, 120_000);

test('a relance that is no longer the one due, unsigned, and put into the thread', async () => {
  const { address } = await addDossier(sandbox, 'pieces', addDays(TODAY, -4), { name: 'dépassée' });
  const claire = await writeTo(sandbox, 'claire', address);
  await press(claire, 'Préparer la relance');
  await heading(claire, 'Prêt à envoyer');
  await claire.body.evaluate((body) => body.querySelector('#Signature')?.remove());
  await claire.type('Merci. ');
  await says(claire, /^Aucune signature sous ce message/);
  await looks.at(claire, 'message sans signature');
  await tab(claire, 'Dossier');
  await claire.pane.getByRole('checkbox').first().check();
  await says(claire, 'Reçue aujourd’hui');
  await tab(claire, 'Message');
  await says(claire, /^Ce message est une R1, mais/);
  await looks.at(claire, 'relance qui n’est plus celle du jour');
}, 120_000);

test('a passage said to be a false alarm', async () => {
  const claire = await readBeside(sandbox, 'claire', 'Notre TVA');
  await press(claire, 'Répondre avec la relance');
  await heading(claire, 'Prêt à envoyer');
  await claire.type('Vous n’avez toujours pas transmis vos relevés. ');
  await press(claire, /^Garder/);
  await press(claire, 'Signaler une fausse alerte');
  await heading(claire, 'Prêt à envoyer');
  await looks.at(claire, 'fausse alerte signalée');
}, 120_000);

test('Outlook did not keep what was put in', async () => {
  const { address } = await addDossier(sandbox, 'pieces', addDays(TODAY, -4), { name: 'perdue' });
  const claire = await writeTo(sandbox, 'claire', address);
  await button(claire, 'Préparer la relance').waitFor();
  await claire.page.getByRole('button', { name: 'Pannes' }).click();
  await claire.page.getByRole('menuitemcheckbox', { name: /^Insertion/ }).click();
  await press(claire, 'Préparer la relance');
  await says(claire, 'Outlook n’a pas gardé le texte inséré.');
  await looks.at(claire, 'texte inséré puis perdu');
}, 120_000);

test('led from the alert at the send to the passage', async () => {
  const claire = await readBeside(sandbox, 'claire', 'Notre TVA');
  await press(claire, 'Répondre avec la relance');
  await heading(claire, 'Prêt à envoyer');
  await claire.type('Vous n’avez toujours pas transmis vos relevés. ');
  await heading(claire, /point à corriger/);
  await claire.pressSend();
  await claire.alert.getByRole('button', { name: 'Voir dans le volet' }).click();
  await claire.focusIn(/Reproche au client/);
  await looks.at(claire, 'passage montré depuis l’alerte');
}, 120_000);

test('every state was looked at', () => expect(looks.missed()).toEqual([]));
