import { addDays } from '../../../src/domain/dates/plainDate';
import { addDossier, addItem, itemsOf } from '../support/firm';
import { lookAround } from '../support/lookAround';
import type { OpenSandbox } from '../support/openSandbox';
import type { SandboxPage } from '../support/sandboxPage';
import { TODAY } from '../support/sharedSandbox';
import { button, fill, heading, press, readBeside, says, tab, writeTo } from '../support/walk';
import { soon } from '../support/soon';

/** Beside a message being read. */
let sandbox: OpenSandbox;
const looks = lookAround('lire', (opened) => (sandbox = opened));

test('the dossier, its pieces and its journal', async () => {
  const claire = await readBeside(sandbox, 'claire', 'Notre TVA');
  await heading(claire, 'SCI Les Tilleuls');
  await looks.at(claire, 'dossier');
  await claire.pane.getByRole('checkbox').first().check();
  await says(claire, 'Reçue aujourd’hui');
  await looks.at(claire, 'pièce reçue');
  await press(claire, 'Changer de dossier');
  await fill(claire, 'Nom du client ou référence', 'Holding');
  await button(claire, /Holding Marchand/).waitFor();
  await looks.at(claire, 'changer de dossier');
  await press(claire, 'Annuler');

  await tab(claire, 'Journal');
  await heading(claire, /^Journal \(/);
  await looks.at(claire, 'onglet Journal');
  await press(claire, /^Corriger/);
  await looks.at(claire, 'corriger une écriture');
  await press(claire, 'Vérifier le journal');
  await says(claire, /Le journal est intact/);
  await looks.at(claire, 'journal vérifié');
  await press(claire, 'Journal du cabinet');
  await button(claire, 'Exporter (.csv)').waitFor();
  await looks.at(claire, 'journal du cabinet');
}, 180_000);

test('pieces received before, to be put back', async () => {
  const claire = await readBeside(sandbox, 'claire', /Ferrand/);
  await press(claire, 'Afficher les 2 dernières pièces reçues');
  await button(claire, /^Remettre en attente/).waitFor();
  await looks.at(claire, 'pièces reçues à remettre en attente');
}, 120_000);

test('a piece that two people changed', async () => {
  const { id, client, address } = await addDossier(sandbox, 'pieces', '2026-03-03', { name: 'conflit' });
  const claire = await writeTo(sandbox, 'claire', address);
  sandbox.forgive('claire', /412/);
  await heading(claire, client);
  await tab(claire, 'Dossier');
  await claire.pane.getByRole('checkbox').first().check();
  await says(claire, 'Reçue aujourd’hui');
  const [piece] = await itemsOf(sandbox, 'Pieces', 'DossierId', id);
  await sandbox.graph(
    'julien',
    `/sites/cabinet-orme.sharepoint.example:/sites/relances:/lists/Pieces/items/${piece!.id}/fields`,
    { method: 'PATCH', body: JSON.stringify({ RecueLe: '2026-03-06T12:00:00Z' }) },
  );
  await press(claire, /^Annuler : /);
  await says(claire, /^Julien Morel vient de modifier/);
  await looks.at(claire, 'pièce changée par deux personnes');
}, 120_000);

test.each([
  ['le client demande de faire avec', /Marc Vidal/, 'Demande de faire avec ce qu’il y a'],
  ['le client promet', /Gauthier/, /promis/],
  ['le client conteste les honoraires', /Garcin/, /[Hh]onoraires contestés/],
] as const)(
  '%s',
  async (state, message, words) => {
    const claire = await readBeside(sandbox, 'claire', message);
    await says(claire, words);
    await looks.at(claire, state);
  },
  120_000,
);

test('a promise read after its day', async () => {
  await sandbox.moveTo(addDays(TODAY, 7));
  const claire = await readBeside(sandbox, 'claire', /Gauthier/);
  await says(claire, /^Ce jour est passé/);
  await button(claire, 'Inscrire au journal').waitFor();
  await soon(async () => expect(await button(claire, 'Noter la date promise').count()).toBe(0));
  await looks.at(claire, 'promesse dont le jour est passé');
  await sandbox.moveTo(TODAY);
}, 120_000);

test('whose message this is', async () => {
  const claire = await readBeside(sandbox, 'claire', 'Demande de rendez-vous');
  await says(claire, /Aucun dossier pour/);
  await looks.at(claire, 'adresse inconnue');
  await fill(claire, 'Nom du client ou référence', 'zzz');
  await says(claire, /Aucun dossier trouvé pour/);
  await looks.at(claire, 'recherche sans résultat');
  await fill(claire, 'Nom du client ou référence', 'Pharm');
  await press(claire, /Pharmacie des Halles/);
  await button(claire, /^Lier .+ à ce dossier/).waitFor();
  await looks.at(claire, 'adresse à lier');
  await claire.openMessage('Documents de mes deux sociétés');
  await button(claire, /Holding Marchand/).waitFor();
  await looks.at(claire, 'plusieurs dossiers');
  await claire.openMessage('Point dossiers de jeudi');
  await says(claire, /interne/i);
  await looks.at(claire, 'message interne');
}, 180_000);

test('a relance on its way', async () => {
  const claire = await readBeside(sandbox, 'claire', 'Question sur la paie de Kevin');
  await press(claire, 'Répondre avec la relance');
  await heading(claire, 'Prêt à envoyer');
  await claire.send();
  await says(claire, /inscrite au journal\./);
  await looks.at(claire, 'relance inscrite au journal');
}, 180_000);

test('a file that looks like a piece', async () => {
  const client = await sandbox.as('client');
  await client.newMessage(['claire.dumas@cabinet-orme.example'], 'Voici le relevé');
  await client.page.getByRole('combobox', { name: /^De/ }).selectOption('anne.vasseur@sci-tilleuls.example');
  await client.page.getByLabel('Joindre des fichiers').setInputFiles({
    name: 'journal-des-ventes-fevrier-2026.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4'),
  });
  await client.page.getByRole('list', { name: 'Pièces jointes' }).getByText('journal-des-ventes').waitFor();
  await client.send();
  const claire = await readBeside(sandbox, 'claire', 'Voici le relevé');
  await says(claire, /^Fichier joint qui ressemble à/);
  await looks.at(claire, 'fichier joint qui ressemble à une pièce');
  await press(claire, /^Marquer reçue/);
  await says(claire, 'Marquée reçue.');
  await looks.at(claire, 'pièce du fichier joint reçue');
}, 120_000);

test('what the client says, noted', async () => {
  const claire = await readBeside(sandbox, 'claire', /Garcin/);
  await press(claire, 'Inscrire au journal');
  await says(claire, 'Inscrit au journal.');
  await looks.at(claire, 'mot du client inscrit au journal');
}, 120_000);

test('fees contested for the first time: a call is proposed', async () => {
  const client = await sandbox.as('client');
  await client.newMessage(['claire.dumas@cabinet-orme.example'], 'Votre facture');
  await client.page.getByRole('combobox', { name: /^De/ }).selectOption('anne.vasseur@sci-tilleuls.example');
  await client.type('Je trouve vos honoraires trop élevés.');
  await client.send();
  const claire = await readBeside(sandbox, 'claire', 'Votre facture');
  await says(claire, /^Un sujet sensible ne se débat pas par écrit/);
  await looks.at(claire, 'honoraires contestés une première fois');
  await claire.page.evaluate(() => {
    const { services } = (window as never as { __host: { services: { openReply(): Promise<void> } } }).__host;
    services.openReply = () => Promise.resolve();
  });
  await press(claire, 'Proposer un appel');
  await says(claire, /^La réponse est ouverte/);
  await looks.at(claire, 'appel proposé au client');
}, 120_000);

test('a reply opened in a window of its own, the dossier still beside the message', async () => {
  const answer = async (): Promise<SandboxPage> => {
    const claire = await readBeside(sandbox, 'claire', 'Notre TVA');
    await claire.page.evaluate(() => {
      const { services } = (window as never as { __host: { services: { openReply(): Promise<void> } } })
        .__host;
      services.openReply = () => Promise.resolve();
    });
    await press(claire, 'Répondre avec la relance');
    await button(claire, 'Rouvrir la réponse').waitFor();
    return claire;
  };
  await looks.at(await answer(), 'réponse ouverte dans sa fenêtre');

  await sandbox.moveTo(addDays(TODAY, 18));
  const late = await answer();
  const news = /Relisez, demandez la co-signature du manager, puis envoyez une fois l’accord donné\.$/;
  await late.pane.getByRole('status').filter({ hasText: news }).waitFor();
  await late.pane.getByText(news).nth(1).waitFor();
  await looks.at(late, 'réponse qui attend un accord');
  await sandbox.moveTo(TODAY);
}, 120_000);

test('a dossier chosen beside a message between colleagues', async () => {
  const claire = await readBeside(sandbox, 'claire', 'Point dossiers de jeudi');
  await press(claire, 'Choisir un dossier');
  await fill(claire, 'Nom du client ou référence', 'Pharm');
  await button(claire, /Pharmacie des Halles/).waitFor();
  await looks.at(claire, 'dossier à choisir');
}, 120_000);

test('a journal that is empty, searched in vain, or changed by hand', async () => {
  const { id, address } = await addDossier(sandbox, 'pieces', '2026-02-20', { name: 'écritures' });
  const claire = await writeTo(sandbox, 'claire', address);
  await tab(claire, 'Journal');
  await says(claire, 'Rien n’est encore inscrit au journal de ce dossier.');
  await looks.at(claire, 'journal vide');

  for (let kept = 0; kept < 8; kept += 1)
    await addItem(sandbox, 'Journal', {
      OperationId: `TEST3333333${kept + 2}`,
      DossierId: id,
      Date: `2026-03-0${kept + 1}T09:00:00Z`,
      Action: 'exception',
      Auteur: 'claire.dumas@cabinet-orme.example',
      Pieces: '[]',
      Note: 'Délai sans date : « au plus vite » gardé. Motif : convenu au téléphone',
      Regle: 'delai-flou',
      PolitiqueVersion: '3.2',
      Origine: 'manual',
      Sceau: '0'.repeat(64),
    });
  await writeTo(sandbox, 'claire', address);
  await tab(claire, 'Journal');
  await fill(claire, 'Chercher dans le journal', 'zzz');
  await says(claire, 'Aucune écriture ne correspond.');
  await looks.at(claire, 'journal cherché en vain');
  await press(claire, 'Vérifier le journal');
  await says(claire, /^Le journal ne tient pas\./);
  await looks.at(claire, 'journal modifié à la main');
  await press(claire, 'Journal du cabinet');
  await heading(claire, 'Règles à revoir');
  await looks.at(claire, 'règles à revoir');
}, 180_000);

test('every state was looked at', () => expect(looks.missed()).toEqual([]));
