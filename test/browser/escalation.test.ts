import { addDays, type PlainDate } from '../../src/domain/plainDate';
import { addDossier, itemsOf, type StoredItem, type TestDossier } from './support/firm';
import type { OpenSandbox } from './support/openSandbox';
import type { SandboxPage } from './support/sandboxPage';
import { sharedSandbox, TODAY } from './support/sharedSandbox';
import { fill, openRequest, press, recorded } from './support/walk';

/** What the firm decides about a dossier: work on an incomplete basis, escalations, the mission's states. */

let sandbox: OpenSandbox;
let claire: SandboxPage;

sharedSandbox((opened, person) => {
  [sandbox, claire] = [opened, person];
});

const journalOf = async (dossier: TestDossier, action: string): Promise<readonly StoredItem[]> =>
  (await itemsOf(sandbox, 'Journal', 'DossierId', dossier.id)).filter(
    ({ fields }) => fields.Action === action,
  );

/** What the journal holds of a client's messages. */
async function wordsOf(client: string): Promise<readonly StoredItem[]> {
  const [dossier] = await itemsOf(sandbox, 'Dossiers', 'Client', client);
  return (await itemsOf(sandbox, 'Journal', 'DossierId', dossier!.id)).filter(
    ({ fields }) => fields.Action === 'message-recu',
  );
}

/** A dossier with one piece due on that day, and a message to its client being written. */
async function writeTo(name: string, due: PlainDate): Promise<TestDossier> {
  const dossier = await addDossier(sandbox, 'pieces', due, { name, legal: addDays(TODAY, 9) });
  await newMessage(dossier);
  return dossier;
}

async function newMessage(dossier: TestDossier): Promise<void> {
  await claire.reload();
  await claire.newMessage([dossier.address]);
  await (await claire.openPane()).getByRole('heading', { name: dossier.client }).waitFor();
}

test('faire avec ce qu’on a: the three conditions, then the corrective action followed until it is closed', async () => {
  const dossier = await writeTo('base', addDays(TODAY, 2));
  await press(claire, 'Faire avec ce qu’on a…');
  await press(claire, 'Écrire le message avec réserve');
  await claire.body.getByText('sous réserve des ajustements à prévoir').waitFor();
  const ask = claire.pane.getByRole('button', { name: 'Demander la co-signature' });
  await ask.click();
  // Nothing is asked while a condition lacks.
  await claire.pane.getByText('Décrivez l’impact en une phrase.').waitFor();
  await fill(claire, 'Impact de la base incomplète', 'TVA déductible minorée de 400 euros environ');
  await fill(claire, 'Action corrective', 'Déclaration rectificative dès réception');
  await fill(claire, 'Pour le', addDays(TODAY, 20));
  await ask.click();
  await claire.pane.getByText(/Demande envoyée à .* · en attente/).waitFor();

  const marc = await openRequest(sandbox, 'marc', dossier.client);
  await marc.pane.getByText('TVA déductible minorée').first().waitFor();
  await marc.message.getByText('Déclaration rectificative dès réception').first().waitFor();
  await press(marc, 'Co-signer');
  await recorded(marc);
  await press(claire, 'Actualiser');
  await claire.pane.getByText('Le message peut partir tel quel.').waitFor();
  await claire.pane.getByRole('heading', { name: 'Prêt à envoyer' }).waitFor();
  await claire.send();

  await newMessage(dossier);
  await claire.pane.getByRole('tab', { name: 'Dossier' }).click();
  await claire.pane.getByRole('heading', { name: '1 action corrective à suivre' }).waitFor();
  await press(claire, /^Clore l’action corrective/);
  await fill(claire, 'Qu’est-ce qui a été fait ?', 'Rectificative déposée');
  await press(claire, 'Clore l’action corrective');
  await claire.pane
    .getByRole('heading', { name: '1 action corrective à suivre' })
    .waitFor({ state: 'detached' });
  const [opened] = await journalOf(dossier, 'base-incomplete');
  const [closed] = await journalOf(dossier, 'correctif');
  expect(closed!.fields).toMatchObject({ Suite: opened!.fields.OperationId, Note: 'Rectificative déposée' });
}, 180_000);

/** The form of an escalation, from the message that asks to make do; its facts. */
async function beginFromMessage() {
  await claire.reload();
  await claire.openMessage(/Marc Vidal/);
  await claire.openPane();
  await claire.pane.getByText('Demande de faire avec ce qu’il y a').waitFor();
  await press(claire, 'Ouvrir une escalade…');
  const facts = claire.pane.getByLabel('Faits', { exact: true });
  await facts.waitFor();
  return facts;
}

test('an escalation begun from what the client wrote, then left: the journal keeps nothing of it', async () => {
  const facts = await beginFromMessage();
  expect(await facts.inputValue()).toContain('Faites avec ce que vous avez');
  await press(claire, 'Annuler');
  await facts.waitFor({ state: 'detached' });
  await claire.pane.getByRole('button', { name: 'Inscrire au journal' }).waitFor();
  const written = await wordsOf('Entreprise Vidal Électricité');
  expect(written).toEqual([]);
}, 120_000);

test('an escalation from what the client wrote: note, validation, call proposed; the relances wait meanwhile', async () => {
  const facts = await beginFromMessage();
  // What the client wrote is one of the note’s facts, and is in the journal once the escalation is.
  expect(await facts.inputValue()).toContain('Faites avec ce que vous avez');
  const send = claire.pane.getByRole('button', { name: /^Ouvrir et demander la validation de Marc Lefèvre/ });
  await fill(claire, 'Risques', 'ligne\n'.repeat(9));
  await claire.pane.getByText('la note en compte 10 au plus').waitFor();
  await expect(send.isDisabled()).resolves.toBe(true);
  await fill(claire, 'Risques', 'TVA établie sans les achats.');
  await fill(claire, 'Options', 'Appeler ; déposer avec réserve.');
  await send.click();
  await claire.pane.getByRole('heading', { name: 'Relances suspendues' }).first().waitFor();
  await claire.pane.getByText('Une escalade est ouverte').first().waitFor();
  await claire.pane.getByText(/Demandée le .* · en attente/).waitFor();

  const written = await wordsOf('Entreprise Vidal Électricité');
  expect(written).toHaveLength(1);

  const marc = await openRequest(sandbox, 'marc', 'Entreprise Vidal Électricité');
  await marc.pane.getByRole('heading', { name: 'Note d’escalade' }).waitFor();
  await marc.pane.frameLocator('iframe').getByText('TVA établie sans les achats.').waitFor();
  await press(marc, 'Valider la note');
  await recorded(marc);

  await press(claire, 'Actualiser');
  await press(claire, 'Proposer un appel');
  await claire.body.getByText('Seriez-vous disponible 10 à 15 minutes').waitFor();
  await claire.pane.getByRole('heading', { name: 'Prêt à envoyer' }).waitFor();
  await claire.send();
  // The answer in the journal ends it.
  await claire.openMessage(/Marc Vidal/);
  await claire.openPane();
  await claire.pane.getByText('Message inscrit au journal.').first().waitFor();
  await claire.pane.getByRole('heading', { name: 'Escalade ouverte' }).waitFor({ state: 'detached' });
}, 180_000);

test('a relance prepared before the escalation is held at the send, with the reason', async () => {
  const dossier = await writeTo('retenue', addDays(TODAY, -4));
  await press(claire, 'Préparer la relance');
  await claire.body.getByText('Relevé bancaire février 2026').first().waitFor();
  await claire.pane.getByRole('heading', { name: 'Prêt à envoyer' }).waitFor();
  await claire.pane.getByRole('tab', { name: 'Dossier' }).click();
  await press(claire, 'Ouvrir une escalade…');
  await fill(claire, 'Faits', 'Refus au téléphone.');
  await fill(claire, 'Risques', 'Retard.');
  await fill(claire, 'Options', 'Appeler.');
  await press(claire, /^Ouvrir et demander la validation/);
  await claire.pane.getByRole('heading', { name: 'Escalade ouverte' }).waitFor();
  await claire.pane.getByRole('tab', { name: 'Message' }).click();
  await claire.pane.getByRole('heading', { name: 'Relance retenue' }).waitFor();
  await claire.pressSend();
  await claire.alert.getByText('Une escalade est ouverte sur ce dossier').waitFor();
  await claire.page.keyboard.press('Escape');
  await claire.pane.getByRole('tab', { name: 'Dossier' }).click();
  await press(claire, 'Clore sans réponse…');
  await fill(claire, 'Pourquoi clore l’escalade ?', 'Le client a tout envoyé.');
  await press(claire, 'Clore l’escalade');
  await claire.pane.getByRole('heading', { name: 'Escalade ouverte' }).waitFor({ state: 'detached' });
  expect(await journalOf(dossier, 'escalade-close')).toHaveLength(1);
}, 180_000);

test('J+30: suspended by manager and direction, with who and when; taken up again by the manager', async () => {
  const dossier = await writeTo('mission', addDays(TODAY, -31));
  const frame = claire.pane;
  await frame.getByRole('tab', { name: 'Dossier' }).click();
  await press(claire, 'Suspendre ou réorganiser la mission…');
  await frame.getByText('Ses documents lui restent dus').waitFor();
  await frame.getByText('Échéance légale proche : TVA février 2026').waitFor();
  await fill(
    claire,
    'Pourquoi, et à quelles conditions elle reprend',
    'Sans pièces depuis un mois. Reprise à réception.',
  );
  await press(claire, 'Demander l’accord du manager et de la direction');
  await frame.getByText(/Demandée le .* · en attente/).waitFor();
  for (const id of ['helene', 'marc'] as const) {
    const page = await openRequest(sandbox, id, dossier.client);
    await page.pane.getByRole('heading', { name: 'Note de suspension' }).waitFor();
    await press(page, 'Donner mon accord');
    await recorded(page);
  }
  await newMessage(dossier);
  await frame.getByRole('heading', { name: 'Mission suspendue' }).first().waitFor();
  await frame.getByRole('tab', { name: 'Dossier' }).click();
  await frame.getByText('Aucune pièce n’est relancée').waitFor();
  await frame
    .getByText(/Décidé par Hélène Roux le .* et Marc Lefèvre le /)
    .first()
    .waitFor();
  await frame.getByText('La reprise est décidée par le manager ou la direction.').waitFor();
  const [suspended] = await journalOf(dossier, 'suspension');
  expect(suspended!.fields).toMatchObject({ Auteur: 'marc.lefevre@cabinet-orme.example' });

  const marc = await sandbox.as('marc');
  await marc.reload();
  await marc.newMessage([dossier.address]);
  await (await marc.openPane()).getByRole('heading', { name: dossier.client }).waitFor();
  await marc.pane.getByRole('tab', { name: 'Dossier' }).click();
  await press(marc, 'Reprendre la mission…');
  await fill(marc, 'Pourquoi reprend-elle ?', 'Pièces reçues ce matin.');
  await press(marc, 'Reprendre la mission');
  await marc.pane.getByRole('heading', { name: 'Mission suspendue' }).first().waitFor({ state: 'detached' });
  expect(await journalOf(dossier, 'reprise')).toHaveLength(1);
}, 180_000);

test('wording that threatens to keep the client’s documents is refused, and nobody may keep it', async () => {
  await writeTo('documents', addDays(TODAY, -2));
  await claire.type('À défaut de paiement, nous retiendrons vos documents. ');
  await claire.pane.getByRole('heading', { name: 'Documents du client retenus' }).waitFor();
  await claire.pressSend();
  await claire.alert.getByText('Documents du client retenus').waitFor();
  await claire.page.keyboard.press('Escape');
}, 180_000);

test('the manager changes the text and signs that; the asker is told by mail, takes it over, and sends', async () => {
  const dossier = await writeTo('texte', addDays(TODAY, -22));
  await press(claire, 'Préparer la relance');
  await press(claire, 'Demander la co-signature');
  await claire.pane.getByText(/Demande envoyée à .* · en attente/).waitFor();
  const marc = await openRequest(sandbox, 'marc', dossier.client);
  await press(marc, 'Modifier et co-signer…');
  const first = marc.pane.getByLabel('Ligne 2', { exact: true });
  await first.fill(`${await first.inputValue()} Nous restons à votre écoute.`);
  await press(marc, 'Co-signer ce texte');
  await recorded(marc);
  await press(claire, 'Actualiser');
  await claire.pane.getByText('a modifié le texte et l’a approuvé ainsi').waitFor();
  await press(claire, 'Reprendre ce texte');
  await claire.body.getByText('Nous restons à votre écoute.').waitFor();
  await claire.pane.getByText('Le message peut partir tel quel.').waitFor();
  await claire.pane.getByRole('heading', { name: 'Prêt à envoyer' }).waitFor();
  await claire.send();
  await claire.reload();
  await claire.openMessage(/Co-signé.* Essai texte/);
  await claire.message.getByText('Le texte a été modifié').waitFor();
}, 180_000);

test('the manager’s view: steps drawn and in a table, decisions by dossier', async () => {
  const marc = await sandbox.as('marc');
  await marc.reload();
  await marc.openMessage('La Table d’Émile');
  await marc.openPane();
  await press(marc, 'Voir ce qui reste à décider');
  await press(marc, 'Voir les dossiers de l’équipe');
  await marc.pane.getByRole('img', { name: /Avant la première relance/ }).waitFor();
  await marc.pane.getByText('Voir en tableau').click();
  await marc.pane.getByRole('table', { name: 'Combien de temps à chaque étape' }).waitFor();
  await marc.pane
    .getByRole('table', { name: /Vos co-signatures/ })
    .getByText('Essai texte')
    .waitFor();
}, 180_000);

test('a message that demands an escalation: said first, then beside its relance and in what the manager is asked', async () => {
  await claire.reload();
  await claire.openMessage(/Garcin/);
  await claire.openPane();
  await claire.pane.getByText(/^L’escalade est obligatoire/).waitFor();
  const headings = await claire.pane.getByRole('heading', { level: 2 }).allTextContents();
  expect(headings[0]).toBe('Dans ce message');
  const primary = claire.pane.locator('.ms-Button--primary');
  expect(await primary.allTextContents()).toEqual(['Ouvrir une escalade…']);

  await press(claire, 'Répondre avec la relance');
  await claire.pane.getByRole('heading', { name: 'Texte prêt, co-signature requise' }).waitFor();
  await claire.pane.getByText(/rend l’escalade obligatoire/).waitFor();
  const note = claire.pane.getByLabel(/^Un mot pour/);
  expect(await note.inputValue()).toMatch(/conteste les honoraires/);
  // Nothing takes the keyboard from whoever writes.
  expect(await note.evaluate((area) => area === area.ownerDocument.activeElement)).toBe(false);
  await press(claire, 'Demander la co-signature');
  await claire.pane.getByText(/Demande envoyée à .* · en attente/).waitFor();
  const marc = await openRequest(sandbox, 'marc', 'Restaurant La Table d’Émile');
  await marc.pane.getByText(/conteste les honoraires/).waitFor();
}, 180_000);
