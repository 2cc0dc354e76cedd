import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { indexesOf, inSharePoint } from '../../sandbox/inSharePoint';
import { addItem } from '../support/firm';
import { lookAround } from '../support/lookAround';
import type { OpenSandbox } from '../support/openSandbox';
import type { SandboxPage } from '../support/sandboxPage';
import { button, fill, heading, press, readBeside, says, writeTo } from '../support/walk';

/** The policy, the check of the installation, the set-up of a site that is complete. */
const CLIENT = 'anne.vasseur@sci-tilleuls.example';
let sandbox: OpenSandbox;
const looks = lookAround('administrer', (opened) => (sandbox = opened));

async function openPolicy(): Promise<SandboxPage> {
  const admin = await writeTo(sandbox, 'admin', CLIENT);
  await press(admin, /^Politique \d/);
  await heading(admin, 'Politique de relance');
  return admin;
}

test('reading the policy, the firm’s own diagnosis, the check of the installation', async () => {
  const claire = await readBeside(sandbox, 'claire', 'Notre TVA');
  await press(claire, /^Politique \d/);
  await says(claire, 'Seuls les propriétaires du site SharePoint');
  await looks.at(claire, 'politique en lecture');
  await press(claire, 'Autodiagnostic');
  await says(claire, /dossiers? lus?/);
  await looks.at(claire, 'autodiagnostic');
  await press(claire, 'Retour');
  await press(claire, 'Vérifier l’installation');
  await says(claire, 'Tout est en place');
  await looks.at(claire, 'installation conforme');
  await press(claire, 'Copier le rapport');
  await claire.pane
    .getByRole('status')
    .getByText(/rapport/)
    .first()
    .waitFor();
  await looks.at(claire, 'rapport copié');
  await press(claire, 'Effacer ce qui est gardé sur ce poste');
  await says(claire, 'SharePoint, le journal et vos messages ne changent pas.');
  await looks.at(claire, 'poste à effacer');
  await press(claire, 'Effacer ce qui est gardé sur ce poste');
  await says(claire, /^C’est effacé\./);
  await looks.at(claire, 'poste effacé');
}, 180_000);

test('changing the policy', async () => {
  const admin = await openPolicy();
  await button(admin, 'Modifier la politique').waitFor();
  await looks.at(admin, 'politique');
  await press(admin, 'Modifier la politique');
  await heading(admin, 'Aucun problème');
  await looks.at(admin, 'éditeur de la politique');
  await admin.pane.getByText('(R2) · J+7').click();
  const r2 = admin.pane.getByRole('textbox', { name: /^J : jours calendaires/ });
  await r2.fill('2');
  await heading(admin, '1 problème à corriger');
  await looks.at(admin, 'politique avec des problèmes');
  await r2.fill('8');
  await heading(admin, 'Aucun problème');
  await press(admin, 'Revenir à ce qui est livré, pour cette partie');
  await button(admin, 'Remettre ce qui est livré').waitFor();
  await looks.at(admin, 'partie à remettre comme livrée');
  await press(admin, 'Garder ce qui est écrit');
  await admin.pane.getByText('Vos changements (1)').click();
  await press(admin, 'Voir l’effet sur les dossiers');
  await says(admin, /dossiers? changerai(en)?t d’étape ou de date/);
  await looks.at(admin, 'effet de la politique');
  await press(admin, 'Retour');
  await button(admin, 'Quitter sans enregistrer').waitFor();
  await looks.at(admin, 'politique à quitter sans l’enregistrer');
  await press(admin, 'Continuer la modification');
  await fill(admin, /^Ce qui change/, 'R2 un jour plus tard');
  await press(admin, 'Enregistrer la version 3.3');
  await says(admin, 'Version 3.3 enregistrée');
  await looks.at(admin, 'politique enregistrée');
  await press(admin, 'Voir ce que la version 3.3 change');
  await says(admin, 'Séquences › Pièces attendues › Demande cadrée (R2) › J');
  await looks.at(admin, 'ce qu’une version change');
  await press(admin, 'Masquer ce que la version 3.3 change');
  await press(admin, 'Revenir à la politique livrée');
  await button(admin, 'Enregistrer ce retour, version 3.4').waitFor();
  await looks.at(admin, 'retour à la politique livrée');
}, 180_000);

test('each part of the policy’s editor', async () => {
  const admin = await openPolicy();
  await press(admin, 'Modifier la politique');
  await heading(admin, 'Aucun problème');
  const part = admin.pane.getByLabel('Partie', { exact: true });
  for (const name of await part.locator('option').allInnerTexts()) {
    await part.selectOption({ label: name });
    await looks.also(admin, 'éditeur de la politique', name);
  }
}, 180_000);

test('a version that cannot be followed', async () => {
  const broken = JSON.stringify({
    ...cabinetPolicy,
    version: '3.4',
    penalties: { indemnity: '-40', yearlyRatePercent: '12.15' },
  });
  await addItem(sandbox, 'Politique', {
    Cle: 'politique/3.4',
    Version: '3.4',
    Document1: broken.slice(0, 60_000),
    Document2: broken.slice(60_000),
  });
  const admin = await openPolicy();
  await heading(admin, 'Problèmes de la version 3.4');
  await looks.at(admin, 'politique écartée');
}, 120_000);

test('columns are missing, or are to be changed in SharePoint; then the site is complete', async () => {
  const column = (name: string): string =>
    `/sites/relances/_layouts/15/FldEdit.aspx?List=Dossiers&Field=${name}`;
  const unindex = { do: 'unindex', column: 'ConversationId' };
  await inSharePoint(sandbox.url, indexesOf('Journal'), unindex);
  await inSharePoint(sandbox.url, column('Reference'), { do: 'save', unique: 'non' });
  await inSharePoint(sandbox.url, column('Style'), { do: 'save', choices: 'formel' });
  await inSharePoint(sandbox.url, column('Mission'), { do: 'delete' });
  const admin = await openPolicy();
  await press(admin, 'Vérifier l’installation');
  await says(admin, /À faire Journal, colonne ConversationId\s: index manquant/);
  await looks.at(admin, 'index manquant');
  await press(admin, 'Ouvrir la mise en place');
  await says(admin, /^Ensuite, 3\scolonnes resteront à changer dans SharePoint/);
  await looks.at(admin, 'colonnes à ajouter et à changer');
  await press(admin, 'Compléter le site');
  await heading(admin, /^À faire dans SharePoint : 3\scolonnes$/);
  await press(admin, 'Vérifier de nouveau');
  await says(admin, /^Vérifié le .*\s: 3\scolonnes restent à changer/);
  await looks.at(admin, 'colonnes à changer');
  await inSharePoint(sandbox.url, indexesOf('Journal'), { ...unindex, do: 'index' });
  await inSharePoint(sandbox.url, column('Reference'), { do: 'save', unique: 'oui' });
  await inSharePoint(sandbox.url, column('Style'), { do: 'save', choices: 'formel\npersonnel' });
  await press(admin, 'Vérifier de nouveau');
  await heading(admin, 'Le site est complet');
  await looks.at(admin, 'site complet');
  await press(admin, 'Choisir un autre site');
  await fill(admin, 'Adresse du site SharePoint', 'relances');
  await press(admin, 'Examiner ce site');
  await says(admin, /^Copiez l’adresse du site/);
  await looks.at(admin, 'autre site');
}, 180_000);

test('nobody consented', async () => {
  const sophie = await sandbox.as('sophie');
  await sophie.page.evaluate(() => {
    (window as never as { __host: { faults: { auth?: string } } }).__host.faults.auth = 'USER_CANCEL';
  });
  await sophie.newMessage([CLIENT]);
  await sophie.openPane();
  await press(sophie, 'Vérifier l’installation');
  await says(sophie, 'À faire Microsoft 365 n’a pas donné l’accès');
  await looks.at(sophie, 'pas de consentement');
}, 120_000);

test('every state was looked at', () => expect(looks.missed()).toEqual([]));
