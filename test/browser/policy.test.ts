import { addDays, plainDate } from '../../src/domain/dates/plainDate';
import { cabinetPolicy } from '../../src/domain/policy/builtin/cabinet';
import { addDossier, addItem, itemsOf, type TestDossier } from './support/firm';
import { moveTo } from './support/keyboardOnly';
import { openSandbox, type OpenSandbox } from './support/openSandbox';
import type { PersonaId, SandboxPage } from './support/sandboxPage';
import { soon } from './support/soon';

/** The firm's policy edited in the pane, followed at the next opening, and set aside when it cannot be followed. */
const DUE = plainDate('2026-03-03');
const PHRASE = 'à toutes fins utiles';

let sandbox: OpenSandbox;
let dossier: TestDossier;

beforeAll(async () => {
  sandbox = await openSandbox({ today: addDays(DUE, 7) });
  dossier = await addDossier(sandbox, 'pieces', DUE);
}, 400_000);
afterAll(() => sandbox?.close(), 60_000);

async function openPolicy(id: PersonaId): Promise<SandboxPage> {
  const page = await sandbox.as(id);
  await page.reload();
  await page.newMessage([dossier.address]);
  const pane = await page.openPane();
  await pane.getByRole('heading', { name: dossier.client }).waitFor();
  await pane.getByRole('button', { name: /^Politique \d/ }).click();
  await pane.getByRole('heading', { name: 'Politique de relance' }).waitFor();
  return page;
}

async function relanceOn(day: number): Promise<SandboxPage> {
  await sandbox.moveTo(addDays(DUE, day));
  const claire = await sandbox.as('claire');
  await claire.reload();
  await claire.newMessage([dossier.address]);
  await (await claire.openPane()).getByRole('heading', { name: dossier.client }).waitFor();
  return claire;
}

async function send(claire: SandboxPage, step: string): Promise<void> {
  await claire.pane.getByRole('button', { name: 'Préparer la relance', exact: true }).click();
  await claire.pane.getByRole('heading', { name: 'Prêt à envoyer' }).waitFor();
  await claire.send();
  await claire.openMessage('Notre TVA');
  await claire.openPane();
  await claire.pane
    .getByText(new RegExp(`^${step} du dossier \\S+ inscrite au journal\\.$`))
    .first()
    .waitFor({ timeout: 30_000 });
}

const versionOf = async (step: string): Promise<string | undefined> =>
  (await itemsOf(sandbox, 'Journal', 'DossierId', dossier.id)).find(({ fields }) => fields.Etape === step)
    ?.fields.PolitiqueVersion;

test('R1 follows the built-in policy', async () => {
  const claire = await relanceOn(3);
  await claire.pane.getByRole('button', { name: 'Politique 3.2' }).waitFor();
  await send(claire, 'R1');
  await soon(() => expect(versionOf('R1')).resolves.toBe('3.2'));
}, 60_000);

test('who may not write in the list reads the policy, and cannot edit it', async () => {
  const claire = await openPolicy('claire');
  await claire.pane.getByText('Seuls les propriétaires du site SharePoint').waitFor();
  await soon(() =>
    expect(claire.pane.getByRole('button', { name: 'Modifier la politique' }).count()).resolves.toBe(0),
  );
}, 60_000);

test('what was changed is given up only when somebody says so; the focus is never lost', async () => {
  const admin = await openPolicy('admin');
  const { pane, page } = admin;
  await pane.getByRole('button', { name: 'Modifier la politique' }).click();
  await pane.getByLabel('Partie').selectOption({ label: 'Pénalités' });
  const indemnity = pane.getByRole('textbox', { name: /^Indemnité/ });
  await indemnity.fill('45,50');
  await pane.getByRole('heading', { name: 'Aucun problème' }).waitFor();
  await indemnity.press('Escape');
  await pane.getByText('Vos changements ne sont pas enregistrés').waitFor();
  await admin.focusIn(/^Continuer la modification$/);
  await page.keyboard.press('Escape');
  await soon(async () => expect(await indemnity.inputValue()).toBe('45,50'));
  await soon(async () =>
    expect(await indemnity.evaluate((field) => field === document.activeElement)).toBe(true),
  );

  await pane.getByLabel('Partie').selectOption({ label: 'Créneaux' });
  await pane.getByText(/^mardi, de/).click();
  await pane.getByRole('button', { name: /^Retirer mardi/ }).click();
  await admin.focusIn(/^Remettre mardi/);
  await soon(async () => expect(await pane.locator('fieldset summary').count()).toBe(1));
  await page.keyboard.press('Enter');
  await admin.focusIn(/^Ajouter$/);
  await soon(async () => expect(await pane.locator('fieldset summary').count()).toBe(2));

  await indemnity
    .or(pane.getByRole('button', { name: 'Retour' }))
    .first()
    .click();
  await pane.getByRole('button', { name: 'Quitter sans enregistrer' }).click();
  await pane.getByRole('heading', { name: 'Politique de relance' }).waitFor();
  await pane.getByRole('button', { name: 'Retour' }).press('Enter');
  await admin.focusIn(/^Politique 3\.2$/);
}, 60_000);

test('the severity of one rule is changed, and taken back', async () => {
  const admin = await openPolicy('admin');
  const { pane } = admin;
  await pane.getByRole('button', { name: 'Modifier la politique' }).click();
  await pane.getByLabel('Partie').selectOption({ label: 'Rédaction' });
  await pane.getByRole('button', { name: 'Ajouter : gravité de chaque règle' }).click();
  await admin.focusIn(/^Gravité de chaque règle$/);
  await pane.getByRole('heading', { name: 'Aucun problème' }).waitFor();
  const vague = pane.getByLabel('Délai flou');
  await soon(async () => expect(await vague.locator('option:checked').innerText()).toBe('Comme livré'));
  await vague.selectOption({ label: 'Ne signale rien' });
  await pane.getByRole('heading', { name: 'Aucun problème' }).waitFor();
  await pane.getByRole('button', { name: 'Retirer Gravité de chaque règle' }).click();
  await admin.focusIn(/^Ajouter\s: gravité de chaque règle$/);
}, 60_000);

test('the days of the week are chosen by their names, from Monday on', async () => {
  const { pane } = await openPolicy('admin');
  await pane.getByRole('button', { name: 'Modifier la politique' }).click();
  const part = pane.getByLabel('Partie', { exact: true });
  await part.selectOption({ label: 'Jours ouvrés' });
  const closed = pane.getByRole('group', { name: /^Jours de fermeture/ });
  await soon(async () => expect(await closed.getByRole('checkbox').count()).toBe(7));
  await soon(async () =>
    expect((await closed.locator('label').allInnerTexts()).slice(0, 2)).toEqual(['lundi', 'mardi']),
  );
  await soon(async () => expect(await closed.getByLabel('dimanche').isChecked()).toBe(true));
  await closed.getByLabel('mardi').check();
  await pane.getByText('Le cabinet est fermé le mardi.').waitFor();
  await closed.getByLabel('mardi').uncheck();
  await pane.getByRole('heading', { name: 'Aucun problème' }).waitFor();
}, 60_000);

test('a paragraph is added to a template, above its signature', async () => {
  const { pane } = await openPolicy('admin');
  await pane.getByRole('button', { name: 'Modifier la politique' }).click();
  await pane.getByLabel('Partie').selectOption({ label: 'Modèles' });
  await pane.getByRole('button', { name: /^Ajouter\s: paragraphe$/ }).click();
  await pane.getByText('Ce champ est à remplir.').first().waitFor();
  await pane.getByRole('heading', { name: '1 problème à corriger' }).waitFor();
  await pane.getByRole('textbox', { name: /^Texte, avec ses champs/ }).fill('Nous restons joignables.');
  await pane.getByRole('heading', { name: 'Aucun problème' }).waitFor();
  const blocks = await pane.locator('fieldset summary').allInnerTexts();
  expect(blocks.slice(-2)).toEqual(['Paragraphe · Nous restons joignables.', 'Formule et signature']);
}, 60_000);

test('a block of a template goes up and down by the keyboard: the focus stays on it, its place is said', async () => {
  const admin = await openPolicy('admin');
  const { pane, page } = admin;
  await pane.getByRole('button', { name: 'Modifier la politique' }).click();
  await pane.getByLabel('Partie', { exact: true }).selectOption({ label: 'Modèles' });
  const blocks = pane.locator('fieldset summary');
  const before = await blocks.allInnerTexts();
  await blocks.nth(1).press('Enter');
  await pane.getByRole('button', { name: /^Monter/ }).press('Enter');
  const swapped = [before[1], before[0], ...before.slice(2)];
  await pane.getByRole('status').getByText(`place 1 sur ${before.length}.`).waitFor({ state: 'attached' });
  await soon(async () => expect(await blocks.allInnerTexts()).toEqual(swapped));
  await admin.focusIn(/^Monter$/);
  // Nowhere to go: the button keeps the focus and does nothing.
  await page.keyboard.press('Enter');
  await soon(async () => expect(await blocks.allInnerTexts()).toEqual(swapped));
  await page.keyboard.press('Tab');
  await admin.focusIn(/^Descendre$/);
  await page.keyboard.press('Enter');
  await pane.getByRole('status').getByText(`place 2 sur ${before.length}.`).waitFor({ state: 'attached' });
  await soon(async () => expect(await blocks.allInnerTexts()).toEqual(before));
  await admin.focusIn(/^Descendre$/);
  await soon(async () => expect(await pane.locator('details[open]').count()).toBe(1));
  await pane.getByText('Rien n’est changé.').waitFor({ state: 'hidden' });
}, 60_000);

test('with Tab alone from the list of parts to an item, opened, and to what moves it', async () => {
  const { pane, page } = await openPolicy('admin');
  await pane.getByRole('button', { name: 'Modifier la politique' }).click();
  const part = pane.getByLabel('Partie', { exact: true });
  await part.selectOption({ label: 'Modèles' });
  const first = await pane.locator('fieldset summary').first().innerText();
  await part.focus();
  await moveTo(page, /^summary: /, { most: 12 });
  await pane.locator('summary:focus').getByText(first, { exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: /^Monter/ }).waitFor();
  await moveTo(page, /^button: Monter/, { most: 12 });
  await moveTo(page, /^summary: /, { back: true, most: 12 });
}, 60_000);

test('an administrator moves R2 from J+7 to J+8 and forbids a phrase, sees the effect, saves', async () => {
  await sandbox.moveTo(addDays(DUE, 7));
  const admin = await openPolicy('admin');
  const { pane } = admin;
  await pane.getByRole('button', { name: 'Modifier la politique' }).click();
  await pane.getByText('(R2) · J+7').click();
  const r2 = pane.getByRole('textbox', { name: /^J : jours calendaires/ });
  await r2.fill('2');
  await pane.getByText('Cette étape doit venir après J+3').first().waitFor();
  await pane.getByRole('heading', { name: '1 problème à corriger' }).waitFor();
  await pane.getByRole('button', { name: /^Aller à Séquences/ }).press('Enter');
  await pane.locator('input[aria-invalid="true"]:focus').waitFor();
  await r2.fill('8');
  await pane.getByRole('heading', { name: 'Aucun problème' }).waitFor();

  await pane.getByLabel('Partie').selectOption({ label: 'Rédaction' });
  await pane.getByRole('button', { name: /^Ajouter : Phrases que le cabinet/ }).click();
  await pane.getByRole('textbox', { name: 'Nom court de la phrase' }).fill('fins-utiles');
  await pane.getByRole('textbox', { name: /^La phrase, telle/ }).fill(PHRASE);
  await pane.getByRole('textbox', { name: 'Pourquoi, en une ligne' }).fill('Formule vide.');
  await pane.getByRole('heading', { name: 'Aucun problème' }).waitFor();

  await pane.getByRole('button', { name: 'Voir l’effet sur les dossiers' }).click();
  await pane
    .getByText(/dossiers? changerai(en)?t d’étape ou de date, sur \d+\slus/)
    .waitFor({ timeout: 60_000 });
  await pane.getByRole('textbox', { name: /^Ce qui change/ }).fill('R2 un jour plus tard');
  await pane.getByRole('button', { name: 'Enregistrer la version 3.3' }).click();
  await pane.getByText('Version 3.3 enregistrée').waitFor();
  await pane.getByText('R2 un jour plus tard').waitFor();
}, 120_000);

test('it takes effect at the next opening: J+7 is too early, the phrase is stopped, the journal says 3.3', async () => {
  const early = await relanceOn(7);
  await early.pane.getByRole('button', { name: 'Politique 3.3' }).waitFor();
  await early.pane.getByRole('heading', { name: /^Rien à relancer avant le/ }).waitFor();

  const claire = await relanceOn(8);
  await claire.pane.getByRole('heading', { name: /^R2 · à envoyer/ }).waitFor();
  await claire.type(`Je vous écris ${PHRASE}. `);
  await claire.pane.getByText(`«\u00a0${PHRASE}\u00a0»`).first().waitFor();
  await claire.pane.getByText('Formule vide.').first().waitFor();
  await send(await relanceOn(8), 'R2');
  await soon(() => expect(versionOf('R2')).resolves.toBe('3.3'));
}, 120_000);

test('a broken version with ten faults lists ten problems with their places; the last good one stays in force', async () => {
  const broken = structuredClone(cabinetPolicy) as unknown as Record<string, never> & typeof cabinetPolicy;
  Object.assign(broken, { version: '3.4' });
  Object.assign(broken.sequences.pieces.steps[1]!, { from: 2 });
  Object.assign(broken.sequences.pieces.steps[2]!, { id: 'R2' });
  Object.assign(broken.sequences.pieces.steps[3]!, { approvals: [], allows: ['suspension'] });
  Object.assign(broken.sequences.honoraires.steps[0]!.templates, { formel: 'inconnu' });
  Object.assign(broken.sequences['factures-courtoise'].steps[0]!, { to: 3 });
  Object.assign(broken.firm.bank!, { iban: 'FR76 3000 1007 9412 3456 7890 186' });
  Object.assign(broken.workingDays, { closures: [{ from: '2026-02-31', to: '2026-03-02' }] });
  Object.assign(broken.slots[0]!, { to: '08:00' });
  Object.assign(broken.message, { maxListed: 0 });
  Object.assign(broken.penalties, { indemnity: '-40' });
  const document = JSON.stringify(broken);
  await addItem(sandbox, 'Politique', {
    Cle: 'politique/3.4',
    Version: '3.4',
    Document1: document.slice(0, 60_000),
    Document2: document.slice(60_000),
  });
  const claire = await relanceOn(9);
  await claire.pane
    .getByText(/La version 3\.4 de la politique, .* ne peut pas être suivie \(10\sproblèmes\)/)
    .waitFor();
  await claire.pane.getByRole('button', { name: 'Voir les problèmes' }).click();
  const list = claire.pane
    .getByRole('region')
    .or(claire.pane.locator('section'))
    .filter({
      has: claire.pane.getByRole('heading', { name: 'Problèmes de la version 3.4' }),
    });
  await list.first().getByText('Cabinet › Coordonnées bancaires').first().waitFor();
  await soon(() => expect(list.first().getByRole('listitem').count()).resolves.toBe(10));
}, 90_000);

test('going back to a version saves it again as the newest', async () => {
  const admin = await openPolicy('admin');
  await admin.pane.getByText(/^Version 3\.3, le .* \(en vigueur\)/).waitFor();
  await admin.pane.getByText(/^Version 3\.4, le .* \(écartée\)/).waitFor();
  await admin.pane.getByRole('button', { name: 'Modifier la politique' }).click();
  await admin.pane.getByText('(R3) · J+14').click();
  await admin.pane.getByRole('textbox', { name: /^J : jours calendaires/ }).fill('15');
  await admin.pane.getByRole('button', { name: 'Enregistrer la version 3.5' }).click();
  await admin.pane.getByText('Version 3.5 enregistrée').waitFor();

  const again = await openPolicy('admin');
  await again.pane.getByText(/^Version 3\.5, le .* \(en vigueur\)/).waitFor();
  await again.pane.getByRole('button', { name: 'Voir ce que la version 3.3 change' }).click();
  await again.pane.getByText('Séquences › Pièces attendues › Demande cadrée (R2) › J').waitFor();
  await again.pane.getByRole('button', { name: 'Masquer ce que la version 3.3 change' }).click();
  await again.pane.getByRole('button', { name: 'Revenir à la version 3.3' }).click();
  await again.focusIn(/^Revenir à la version 3\.3$/, 'h3');
  await again.pane.getByText('Séquences › Pièces attendues › Arbitrage (R3) › J').waitFor();
  await again.pane.getByText(/^Ce qui décrit le cabinet reste/).waitFor();
  await again.page.keyboard.press('Escape');
  await again.focusIn(/^Revenir à cette version$/);
  await again.page.keyboard.press('Enter');
  await again.pane.getByRole('button', { name: 'Enregistrer ce retour, version 3.6' }).click();
  await again.focusIn(/^Version 3\.6 enregistrée/);
  // What was just saved is what one goes on from, before the pane is opened again.
  await again.pane.getByText(/^Version 3\.6, le .* \(en vigueur\)/).waitFor();
  const last = await openPolicy('admin');
  await last.pane.getByText(/^Version 3\.6, le .* \(en vigueur\)/).waitFor();
  await last.pane.getByText('Retour à la version 3.3').waitFor();
}, 90_000);

test('going back to what was delivered: the difference first, the firm’s own account stays, nothing is erased', async () => {
  const admin = await openPolicy('admin');
  const { pane } = admin;
  await pane.getByRole('button', { name: 'Modifier la politique' }).click();
  await pane.getByLabel('Partie', { exact: true }).selectOption({ label: 'Cabinet' });
  await pane.getByRole('textbox', { name: 'Titulaire du compte' }).fill('Cabinet Neuf');
  await pane.getByRole('button', { name: 'Enregistrer la version 3.7' }).click();
  await pane.getByText('Version 3.7 enregistrée').waitFor();

  await pane.getByRole('button', { name: 'Revenir à la politique livrée' }).click();
  await pane.getByText(/^Ce qui décrit le cabinet reste/).waitFor();
  await pane.getByText('Rédaction › Phrases que le cabinet ajoute aux règles', { exact: true }).waitFor();
  await soon(async () => expect(await pane.getByText('Titulaire du compte').count()).toBe(0));
  await pane.getByRole('button', { name: 'Enregistrer ce retour, version 3.8' }).click();
  await pane.getByText('Version 3.8 enregistrée').waitFor();
  await pane.getByText(/^Version 3\.8, le .* \(en vigueur\)/).waitFor();
  await pane.getByText('Retour à la politique livrée').waitFor();
  await pane.getByText(/^Version 3\.3, le/).waitFor();
  await (await relanceOn(9)).pane.getByRole('button', { name: 'Politique 3.8' }).waitFor();
}, 90_000);

test('one part of the editor goes back to what was delivered, and that is taken back too', async () => {
  const admin = await openPolicy('admin');
  const { pane, page } = admin;
  await pane.getByRole('button', { name: 'Modifier la politique' }).click();
  await pane.getByLabel('Partie', { exact: true }).selectOption({ label: 'Modèles' });
  const back = pane.getByRole('button', { name: 'Revenir à ce qui est livré, pour cette partie' });
  await soon(async () => expect(await back.count()).toBe(0));
  const subject = pane.getByRole('textbox', { name: /^Objet du message/ });
  const delivered = await subject.inputValue();
  await subject.fill('Vos pièces');
  await pane.getByText('Vos changements (1)').waitFor();
  await back.press('Enter');
  await pane.getByRole('button', { name: 'Remettre ce qui est livré' }).press('Enter');
  await admin.focusIn(/^Reprendre ce qui était écrit$/);
  await soon(async () => expect(await subject.inputValue()).toBe(delivered));
  await page.keyboard.press('Enter');
  await pane.getByText('Vos changements (1)').waitFor();
  await soon(async () => expect(await subject.inputValue()).toBe('Vos pièces'));
  await admin.focusIn(/^Revenir à ce qui est livré/);
  // What is written after it went back is no longer as delivered, and nothing takes it away unsaid.
  await back.press('Enter');
  await pane.getByRole('button', { name: 'Remettre ce qui est livré' }).press('Enter');
  await admin.focusIn(/^Reprendre ce qui était écrit$/);
  await subject.fill('Vos documents');
  await back.waitFor();
  await soon(async () =>
    expect(await pane.getByRole('button', { name: 'Reprendre ce qui était écrit' }).count()).toBe(0),
  );
  // Nothing is delivered for what describes the firm.
  await pane.getByLabel('Partie', { exact: true }).selectOption({ label: 'Cabinet' });
  await pane.getByRole('textbox', { name: 'Titulaire du compte' }).fill('Cabinet Autre');
  await pane.getByText('Vos changements (2)').waitFor();
  await soon(async () => expect(await back.count()).toBe(0));
}, 60_000);

test('a text that grows long under one’s fingers keeps the focus', async () => {
  const { pane, page } = await openPolicy('admin');
  await pane.getByRole('button', { name: 'Modifier la politique' }).click();
  const name = pane.getByRole('textbox', { name: 'Nom de la séquence' });
  const long = 'Pièces que le client doit encore transmettre au cabinet';
  await name.fill('');
  await name.focus();
  await page.keyboard.type(long);
  await soon(async () => expect(await name.inputValue()).toBe(long));
}, 60_000);
