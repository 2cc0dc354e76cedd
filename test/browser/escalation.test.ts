import { addDays, type PlainDate } from '../../src/domain/dates/plainDate';
import { addDossier, itemsOf, type StoredItem, type TestDossier } from './support/firm';
import { moveTo } from './support/keyboardOnly';
import type { OpenSandbox } from './support/openSandbox';
import type { SandboxPage } from './support/sandboxPage';
import { sharedSandbox, TODAY } from './support/sharedSandbox';
import { button, fill, openRequest, press, recorded } from './support/walk';
import { soon } from './support/soon';

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
  await press(claire, 'Actualiser le dossier');
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
  await claire.focusIn(/^Historique$/, 'h2');
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
  await soon(async () => expect(await facts.inputValue()).toContain('Faites avec ce que vous avez'));
  // The focus goes to what opened, and back to what opened it, whichever way it is left.
  await claire.focusIn(/^Ouvrir une escalade$/, 'h3');
  await press(claire, 'Annuler');
  await facts.waitFor({ state: 'detached' });
  await claire.focusIn(/^Ouvrir une escalade…$/, 'button');
  await claire.page.keyboard.press('Enter');
  await claire.focusIn(/^Ouvrir une escalade$/, 'h3');
  await claire.page.keyboard.press('Escape');
  await claire.focusIn(/^Ouvrir une escalade…$/, 'button');
  await claire.pane.getByRole('button', { name: 'Inscrire au journal' }).waitFor();
  const written = await wordsOf('Entreprise Vidal Électricité');
  expect(written).toEqual([]);
}, 120_000);

test('an escalation from what the client wrote: note, validation, call proposed; the relances wait meanwhile', async () => {
  const facts = await beginFromMessage();
  // What the client wrote is one of the note’s facts, and is in the journal once the escalation is.
  await soon(async () => expect(await facts.inputValue()).toContain('Faites avec ce que vous avez'));
  const send = claire.pane.getByRole('button', { name: /^Ouvrir et demander la validation de Marc Lefèvre/ });
  await fill(claire, 'Risques', 'ligne\n'.repeat(9));
  await claire.pane.getByText('la note en compte 10 au plus').waitFor();
  await soon(() => expect(send.isDisabled()).resolves.toBe(true));
  await fill(claire, 'Risques', 'TVA établie sans les achats.');
  await fill(claire, 'Options', 'Appeler ; déposer avec réserve.');
  await send.click();
  await claire.pane.getByRole('heading', { name: 'Relances suspendues' }).first().waitFor();
  await claire.pane.getByText('Une escalade est ouverte').first().waitFor();
  await claire.focusIn(/^Dans ce message/, 'h2');
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
  await claire.pane
    .getByText(/^Message du dossier \S+ inscrit au journal\.$/)
    .first()
    .waitFor();
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
  await claire.focusIn(/^Escalade ouverte/, 'section');
  await moveTo(claire.page, /^button: Clore sans réponse…$/, { most: 6 });
  await claire.pane.getByRole('tab', { name: 'Message' }).click();
  await claire.pane.getByRole('heading', { name: 'Relance retenue' }).waitFor();
  await claire.pressSend();
  await claire.alert.getByText('Une escalade est ouverte sur ce dossier').waitFor();
  await claire.page.keyboard.press('Escape');
  await claire.pane.getByRole('tab', { name: 'Dossier' }).click();
  await press(claire, 'Clore sans réponse…');
  await claire.page.keyboard.press('Escape');
  await claire.focusIn(/^Clore sans réponse…$/, 'button');
  await press(claire, 'Clore sans réponse…');
  await fill(claire, 'Pourquoi clore l’escalade ?', 'Le client a tout envoyé.');
  await press(claire, 'Clore l’escalade');
  await claire.pane.getByRole('heading', { name: 'Escalade ouverte' }).waitFor({ state: 'detached' });
  // What was just written there is read first, and Tab goes on from it.
  await claire.focusIn(/^Historique$/, 'h2');
  await moveTo(claire.page, /^button: Ouvrir une escalade…$/, { most: 4 });
  await soon(async () => expect(await journalOf(dossier, 'escalade-close')).toHaveLength(1));
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

  // The direction's screen is from before the manager agreed.
  const helene = await sandbox.as('helene');
  await helene.page.bringToFront();
  await press(helene, 'Retirer ma décision');
  await helene.pane.locator(':focus').getByText('Cette décision est inscrite au journal').waitFor();
  await soon(async () => expect(await button(helene, 'Retirer ma décision').count()).toBe(0));

  const marc = await sandbox.as('marc');
  await marc.reload();
  await marc.newMessage([dossier.address]);
  await (await marc.openPane()).getByRole('heading', { name: dossier.client }).waitFor();
  await marc.pane.getByRole('tab', { name: 'Dossier' }).click();
  await press(marc, 'Reprendre la mission…');
  await fill(marc, 'Pourquoi reprend-elle ?', 'Pièces reçues ce matin.');
  await press(marc, 'Reprendre la mission');
  await marc.pane.getByRole('heading', { name: 'Mission suspendue' }).first().waitFor({ state: 'detached' });
  await marc.focusIn(/^Historique$/, 'h2');
  await soon(async () => expect(await journalOf(dossier, 'reprise')).toHaveLength(1));
}, 180_000);

/** The words are still in their field, and the failure says so. */
async function keptIn(label: string | RegExp, words: string, failure: RegExp): Promise<void> {
  await claire.pane.getByText(failure).waitFor();
  await soon(async () => expect(await claire.pane.getByLabel(label).inputValue()).toBe(words));
}

test('a note that SharePoint did not take stays where it was written, and is asked about once', async () => {
  const dossier = await writeTo('note', addDays(TODAY, -31));
  const refuse = (): Promise<unknown> =>
    sandbox.control('faults', {
      rules: [{ match: '/POST .*lists.Demandes.items/', status: 429, retryAfter: 60 }],
    });
  const accept = (): Promise<unknown> => sandbox.control('faults', { rules: [] });
  const kept = /^Ce que vous avez écrit est gardé, aucune demande n’est partie\./;
  await claire.pane.getByRole('tab', { name: 'Dossier' }).click();
  await press(claire, 'Suspendre ou réorganiser la mission…');
  const why = /^Pourquoi, et à quelles conditions/;
  await fill(claire, why, 'Sans pièces depuis un mois.');
  await refuse();
  await press(claire, 'Demander l’accord du manager et de la direction');
  await keptIn(why, 'Sans pièces depuis un mois.', kept);
  await accept();
  await press(claire, 'Demander l’accord du manager et de la direction');
  await claire.pane.getByText(/Demandée le .* · en attente/).waitFor();

  // What was asked cannot be read: it is not offered a second time.
  await sandbox.control('faults', { rules: [{ match: '/lists/Demandes/items', status: 500 }] });
  await newMessage(dossier);
  await claire.pane.getByRole('tab', { name: 'Dossier' }).click();
  const retry = claire.pane.getByRole('button', { name: 'Réessayer' });
  await retry.waitFor();
  // Where an agreement stands and whether the mission may be decided: one reading, told once.
  await soon(async () => expect(await claire.pane.getByRole('alert').count()).toBe(1));
  await soon(async () =>
    expect(await button(claire, 'Suspendre ou réorganiser la mission…').count()).toBe(0),
  );
  await accept();
  await retry.click();
  await retry.waitFor({ state: 'detached' });
  await button(claire, 'Renvoyer l’e-mail').waitFor();

  await press(claire, 'Ouvrir une escalade…');
  for (const part of ['Faits', 'Risques', 'Options']) await fill(claire, part, 'Une ligne.');
  await sandbox.control('faults', { rules: [{ match: '/me/sendMail', status: 500 }] });
  await press(claire, /^Ouvrir et demander la validation/);
  const opened = claire.pane.getByRole('region', { name: 'Escalade ouverte' });
  await opened
    .getByText(/^La demande est enregistrée, mais l’e-mail qui la signale n’est pas parti\./)
    .waitFor();
  await accept();
  await opened.getByRole('button', { name: 'Renvoyer l’e-mail' }).click();
  await opened.getByText(/l’e-mail qui la signale n’est pas parti/).waitFor({ state: 'detached' });
  const marc = await openRequest(sandbox, 'marc', dossier.client);
  await marc.pane.getByRole('heading', { name: 'Note d’escalade' }).waitFor();
  await press(marc, 'Demander une modification');
  await fill(marc, 'Que faut-il changer', 'Chiffrez le retard.');
  await press(marc, 'Envoyer la demande de modification');
  await recorded(marc);
  await claire.page.bringToFront();
  await press(claire, 'Actualiser');
  await press(claire, 'Reprendre la note…');
  await fill(claire, 'Risques', 'Deux jours de retard.');
  await refuse();
  await press(claire, /^Ouvrir et demander la validation/);
  await keptIn('Risques', 'Deux jours de retard.', kept);
  await accept();
  await press(claire, /^Ouvrir et demander la validation/);
  await button(claire, 'Renvoyer l’e-mail').waitFor();
  const asked = await itemsOf(sandbox, 'Demandes', 'DossierId', dossier.id);
  expect(asked.map(({ fields }) => fields.Etape)).toEqual(['suspension', 'escalade', 'escalade']);

  // What the journal did not confirm is not said to be written later by itself.
  await press(claire, 'Clore sans réponse…');
  await fill(claire, 'Pourquoi clore l’escalade ?', 'Le client a tout envoyé.');
  await sandbox.control('faults', {
    rules: [{ match: '/POST .*lists.Journal.items/', status: 'cutAfter' }],
  });
  await press(claire, 'Clore l’escalade');
  const unconfirmed = /^L’inscription au journal n’est pas confirmée\. Ce que vous avez écrit est gardé\./;
  await keptIn('Pourquoi clore l’escalade ?', 'Le client a tout envoyé.', unconfirmed);
  await accept();
  await press(claire, 'Clore l’escalade');
  await claire.pane.getByRole('heading', { name: 'Escalade ouverte' }).waitFor({ state: 'detached' });
  await soon(async () => expect(await journalOf(dossier, 'escalade-close')).toHaveLength(1));
}, 240_000);

test('a note whose answer was lost is found where it went, and offered no second time', async () => {
  const dossier = await writeTo('perdue', addDays(TODAY, -31));
  await claire.pane.getByRole('tab', { name: 'Dossier' }).click();
  await press(claire, 'Suspendre ou réorganiser la mission…');
  const why = /^Pourquoi, et à quelles conditions/;
  await fill(claire, why, 'Sans pièces depuis un mois.');
  await sandbox.control('faults', {
    rules: [
      { match: '/^POST .*lists.Demandes.items/', status: 'cutAfter' },
      { match: '/^GET .*lists.Demandes.items.*fields.DemandeId/', status: 500 },
    ],
  });
  await press(claire, 'Demander l’accord du manager et de la direction');
  const asked = claire.pane.getByRole('region', { name: 'Suspendre ou réorganiser la mission' });
  await asked.getByText(/Demandée le .* · en attente/).waitFor();
  await asked.getByLabel(why).waitFor({ state: 'detached' });
  await soon(async () => expect(await asked.getByRole('alert').count()).toBe(0));

  await sandbox.control('faults', { rules: [{ match: '/lists/Demandes/items', status: 500 }] });
  await asked.getByRole('button', { name: 'Actualiser' }).click();
  const retry = asked.getByRole('button', { name: 'Réessayer' });
  await retry.waitFor();
  await sandbox.control('faults', { rules: [] });
  await retry.click();
  await retry.waitFor({ state: 'detached' });
  await soon(async () => expect(await itemsOf(sandbox, 'Demandes', 'DossierId', dossier.id)).toHaveLength(1));
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
  await press(claire, 'Actualiser le dossier');
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
  await soon(async () => expect(await primary.allTextContents()).toEqual(['Ouvrir une escalade…']));

  await press(claire, 'Répondre avec la relance');
  await claire.pane.getByRole('heading', { name: 'Texte prêt, co-signature requise' }).waitFor();
  await claire.pane.getByText(/rend l’escalade obligatoire/).waitFor();
  const note = claire.pane.getByLabel(/^Un mot pour/);
  await soon(async () => expect(await note.inputValue()).toMatch(/conteste les honoraires/));
  // Nothing takes the keyboard from whoever writes.
  expect(await note.evaluate((area) => area === area.ownerDocument.activeElement)).toBe(false);
  await press(claire, 'Demander la co-signature');
  await claire.pane.getByText(/Demande envoyée à .* · en attente/).waitFor();
  const marc = await openRequest(sandbox, 'marc', 'Restaurant La Table d’Émile');
  await marc.pane.getByText(/conteste les honoraires/).waitFor();
}, 180_000);

/** The client of SCI Les Tilleuls writes, and the message is open with the pane beside it. */
async function contested(subject: string, words: string): Promise<void> {
  const client = await sandbox.as('client');
  await client.reload();
  await client.newMessage(['claire.dumas@cabinet-orme.example'], subject);
  await client.page.getByRole('combobox', { name: /^De/ }).selectOption('anne.vasseur@sci-tilleuls.example');
  await client.type(words);
  await client.send();
  await claire.reload();
  await claire.openMessage(subject);
  await claire.openPane();
  await claire.pane.getByText('Honoraires contestés').waitFor();
}

test('fees contested once: a call is proposed; contested again: the escalation is mandatory', async () => {
  await contested('Votre facture de mars', 'Je trouve vos honoraires trop élevés.');
  await claire.pane.getByText(/^Un sujet sensible ne se débat pas par écrit/).waitFor();
  await soon(async () => expect(await claire.pane.getByText(/^L’escalade est obligatoire/).count()).toBe(0));
  await press(claire, 'Proposer un appel');
  await claire.body.getByText('Seriez-vous disponible 10 à 15 minutes').waitFor();
  await claire.pane.getByRole('heading', { name: 'Prêt à envoyer' }).waitFor();
  const [words] = await wordsOf('SCI Les Tilleuls');
  expect(words!.fields.Note).toContain('Je trouve vos honoraires trop élevés.');
  await claire.send();

  await contested('Toujours votre facture', 'Vos honoraires sont excessifs.');
  await claire.pane.getByText(/^L’escalade est obligatoire/).waitFor();
  await soon(async () =>
    expect(await claire.pane.locator('.ms-Button--primary').allTextContents()).toEqual([
      'Ouvrir une escalade…',
    ]),
  );
}, 180_000);
