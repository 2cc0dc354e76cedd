import { addDays } from '../../../src/domain/plainDate';
import { addDossier } from '../support/firm';
import { lookAround, TODAY } from '../support/lookAround';
import type { OpenSandbox } from '../support/openSandbox';
import { button, fill, heading, press, readBeside, says, writeTo } from '../support/walk';

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

test('every state was looked at', () => expect(looks.missed()).toEqual([]));
