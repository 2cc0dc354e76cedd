import { lookAround } from '../support/lookAround';
import type { OpenSandbox } from '../support/openSandbox';
import { button, fill, heading, press, readBeside, says, writeTo } from '../support/walk';

/** From a site with nothing on it to the firm's dossiers. */
const FILE = [
  'Code;Client;Courriel;Objectif;Document;Échéance',
  'N-1;SCI Neuve;a@neuf.example;Bilan 2025;Inventaire;03/04/2026',
  'N-2;Bois et Fils;b@neuf.example;Bilan 2025;Inventaire;31/02/2026',
].join('\n');
let sandbox: OpenSandbox;
const looks = lookAround('installer', (opened) => (sandbox = opened), { emptySite: true });

test('whoever may not create the lists', async () => {
  const claire = await readBeside(sandbox, 'claire', 'Notre TVA');
  sandbox.forgive('claire', /40[34]/);
  await says(claire, 'Les listes du cabinet ne sont pas encore créées dans SharePoint.');
  await looks.at(claire, 'listes pas encore créées');
  await press(claire, 'Mise en place (administrateur)');
  await heading(claire, /^À faire : 8\slistes à créer/);
  await looks.at(claire, 'listes à créer');
  await press(claire, /^Créer 8\slistes/);
  await says(claire, 'Un propriétaire du site peut lancer la mise en place.');
  await looks.at(claire, 'création refusée');
}, 120_000);

test('from the lists to the first dossiers', async () => {
  const admin = await writeTo(sandbox, 'admin', 'anne.vasseur@client.example');
  sandbox.forgive('admin', /40[04]/);
  await press(admin, 'Mise en place (administrateur)');
  await press(admin, /^Créer 8\slistes/);
  await heading(admin, 'Le site est complet');
  await looks.at(admin, 'site vide');
  await press(admin, 'Importer des dossiers');
  const choice = admin.pane.getByLabel('Fichier des dossiers');
  await choice.waitFor({ state: 'attached' });
  await looks.at(admin, 'import');
  await choice.setInputFiles({ name: 'vide.csv', mimeType: 'text/csv', buffer: Buffer.from('') });
  await says(admin, /^Ce fichier est vide\./);
  await looks.at(admin, 'fichier vide');
  await choice.setInputFiles({ name: 'dossiers.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
  await says(admin, /^Il manque la colonne «\sdossier\s»/);
  await looks.at(admin, 'colonnes à associer');
  await admin.pane.getByLabel('dossier (obligatoire)').selectOption({ label: 'Code' });
  await says(admin, /^\d\slignes? attend(ent)? cette adresse/);
  await looks.at(admin, 'manager à nommer');
  await fill(admin, 'Adresse du manager', 'marc.lefevre@cabinet-orme.example');
  await button(admin, /^Importer 1\sligne/).waitFor();
  await looks.at(admin, 'lignes à importer');
  await press(admin, /^Importer 1\sligne/);
  await says(admin, /^Import terminé/);
  await looks.at(admin, 'import terminé');
}, 180_000);

test('a file that cannot be read; an import that breaks off, is taken up, and finds nothing new', async () => {
  const admin = await sandbox.as('admin');
  await press(admin, 'Revenir à la mise en place');
  await press(admin, 'Importer des dossiers');
  const choice = admin.pane.getByLabel('Fichier des dossiers');
  const broken = Buffer.from('PK\u0003\u0004 coupé');
  await choice.setInputFiles({ name: 'coupé.xlsx', mimeType: 'application/zip', buffer: broken });
  await says(admin, /^Ce fichier n’a pas pu être lu\./);
  await looks.at(admin, 'fichier illisible');
  const file = { name: 'autres.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE.replaceAll('N-', 'M-')) };
  await choice.setInputFiles(file);
  await admin.pane.getByLabel('dossier (obligatoire)').selectOption({ label: 'Code' });
  await fill(admin, 'Adresse du manager', 'marc.lefevre@cabinet-orme.example');
  await sandbox.control('faults', { rules: [{ match: '/^POST .*Pieces/', status: 500 }] });
  await press(admin, /^Importer 1\sligne/);
  await button(admin, 'Reprendre l’import').waitFor({ timeout: 60_000 });
  await looks.at(admin, 'import interrompu');
  await sandbox.control('faults', { rules: [] });
  await press(admin, 'Reprendre l’import');
  await says(admin, /^Import terminé/);
  await choice.setInputFiles(file);
  await admin.pane.getByLabel('dossier (obligatoire)').selectOption({ label: 'Code' });
  await press(admin, /^Importer 1\sligne/);
  await says(admin, /^Rien de nouveau à importer\./);
  await looks.at(admin, 'rien de nouveau à importer');
}, 240_000);

test('every state was looked at', () => expect(looks.missed()).toEqual([]));
