import { addDays, type PlainDate } from '../../../src/domain/dates/plainDate';
import { addDossier, type TestDossier } from '../support/firm';
import { lookAround } from '../support/lookAround';
import type { OpenSandbox } from '../support/openSandbox';
import type { PersonaId, SandboxPage } from '../support/sandboxPage';
import { TODAY } from '../support/sharedSandbox';
import {
  button,
  fill,
  heading,
  openRequest,
  press,
  readBeside,
  recorded,
  REQUEST,
  says,
  tab,
  writeTo,
} from '../support/walk';
import { soon } from '../support/soon';

/** Asking for an agreement beside the message, and deciding beside the mail. */
let sandbox: OpenSandbox;
const looks = lookAround('cosigner', (opened) => (sandbox = opened));

/** A relance that leaves with the manager's agreement, written to a client of its own. */
async function write(
  name: string,
  due: PlainDate = addDays(TODAY, -22),
): Promise<[SandboxPage, TestDossier]> {
  const dossier = await addDossier(sandbox, 'pieces', due, { name });
  const claire = await writeTo(sandbox, 'claire', dossier.address);
  await press(claire, 'Préparer la relance');
  await button(claire, 'Demander la co-signature').waitFor();
  return [claire, dossier];
}
async function ask(claire: SandboxPage): Promise<void> {
  await press(claire, /^Demander .*la co-signature$/);
  await says(claire, /Demande envoyée à .* · en attente/);
}
/** Nobody's decision can be written until the faults are taken away. */
async function failing(id: PersonaId): Promise<void> {
  await sandbox.control('faults', { rules: [{ match: '/^POST .*lists.Decisions.items/', status: 500 }] });
  sandbox.forgive(id, /500/);
}
/** The same, and nobody can say whether it was written. */
async function doubtful(id: PersonaId): Promise<void> {
  await sandbox.control('faults', { rules: [{ match: '/lists/Decisions/items', status: 500 }] });
  sandbox.forgive(id, /500/);
}
/** Rules for whole pages: the pane around the frame meets them. */
const PART_OF_A_PAGE = ['landmark-one-main', 'page-has-heading-one', 'region'];
/** A page whose rules were added one by one, as text. */
const asWritten = (html: Element): string => {
  const rules = [...html.ownerDocument.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const text = rules.map(({ cssText }) => cssText).join('');
  return `<!doctype html>${html.outerHTML.replace('<style></style>', `<style>${text}</style>`)}`;
};

test('asked, changes asked for, asked again, agreed to, then changed', async () => {
  const [claire, dossier] = await write('tours');
  await looks.at(claire, 'co-signature à demander');
  await press(claire, 'Ajouter un mot…');
  await fill(claire, /^Un mot pour/, 'Le client a appelé ce matin.');
  await looks.at(claire, 'un mot pour le manager');
  await ask(claire);
  await looks.at(claire, 'demande en attente');

  const marc = await openRequest(sandbox, 'marc', dossier.client);
  await button(marc, 'Co-signer').waitFor();
  await looks.at(marc, 'décision à prendre');
  // Its frame runs no script, not even axe's: the same page, where scripts run.
  const shown = await marc.page.context().newPage();
  await shown.setContent(await marc.pane.frameLocator('iframe').locator('html').evaluate(asWritten));
  await looks.atPage({ page: shown }, 'message tel qu’il partira', PART_OF_A_PAGE);
  await shown.close();
  await press(marc, 'Demander une modification');
  await fill(marc, 'Que faut-il changer', 'Proposez un rendez-vous jeudi.');
  await looks.at(marc, 'modification à demander');
  await press(marc, 'Envoyer la demande de modification');
  await recorded(marc);
  await looks.at(marc, 'décision enregistrée');

  await press(claire, 'Actualiser le dossier');
  await says(claire, '« Proposez un rendez-vous jeudi. »');
  await looks.at(claire, 'modification demandée');
  await claire.type('Seriez-vous libre jeudi à dix heures ? ');
  await press(claire, 'Demander à nouveau la co-signature');
  await says(claire, /Demande envoyée à .* · en attente/);
  await openRequest(sandbox, 'marc', dossier.client);
  await marc.pane.getByRole('insertion').getByText('Seriez-vous libre jeudi').waitFor();
  await looks.at(marc, 'ce qui a changé depuis');
  await marc
    .row(/Co-signature demandée.*Essai tours/)
    .nth(1)
    .click();
  await says(marc, /^Claire Dumas a refait cette demande le /);
  await looks.at(marc, 'demande refaite');
  await press(marc, 'Ouvrir la nouvelle demande');
  await marc.pane.getByRole('insertion').getByText('Seriez-vous libre jeudi').waitFor();
  await failing('marc');
  await press(marc, 'Co-signer');
  await says(marc, 'Votre décision n’est pas enregistrée.');
  await sandbox.control('faults', { rules: [] });
  await looks.at(marc, 'décision non enregistrée');
  await doubtful('marc');
  await press(marc, 'Co-signer');
  await says(marc, 'elle est peut-être enregistrée');
  await sandbox.control('faults', { rules: [] });
  await looks.at(marc, 'décision peut-être enregistrée');
  await press(marc, 'Co-signer');
  await recorded(marc);

  await press(claire, 'Actualiser le dossier');
  await says(claire, 'Le message peut partir tel quel.');
  await looks.at(claire, 'accord reçu');
  await claire.type('Dernier rappel. ');
  await says(claire, 'l’accord ne vaut plus pour ce texte');
  await looks.at(claire, 'texte changé depuis l’accord');
}, 300_000);

test('refused; changed by the manager; left without an answer', async () => {
  const [claire, refused] = await write('refus');
  await ask(claire);
  const marc = await openRequest(sandbox, 'marc', refused.client);
  await press(marc, 'Refuser…');
  await fill(marc, 'Pourquoi refuser', 'Le client a appelé ce matin.');
  await looks.at(marc, 'refus à motiver');
  await failing('marc');
  await press(marc, 'Refuser la co-signature');
  await says(marc, 'Ce que vous avez écrit est gardé.');
  await looks.at(marc, 'motif gardé après un échec');
  await sandbox.control('faults', { rules: [] });
  await press(marc, 'Refuser la co-signature');
  await recorded(marc);
  await press(claire, 'Actualiser le dossier');
  await says(claire, '« Le client a appelé ce matin. »');
  await looks.at(claire, 'refus reçu');
  await press(marc, 'Retirer ma décision');
  await press(marc, 'Co-signer');
  await button(marc, 'Retirer ma décision').waitFor();
  await press(claire, 'Actualiser le dossier');
  await says(claire, 'Le message peut partir tel quel.');
  await heading(claire, 'Prêt à envoyer');
  await claire.send();
  // The pane beside another message completes the journal by itself.
  await readBeside(sandbox, 'claire', 'Notre TVA');
  await says(claire, /inscrite au journal\./);
  await press(marc, 'Retirer ma décision');
  await says(marc, 'Ce message est déjà parti.');
  await heading(marc, /^Le message, tel qu’il est parti le 10\/03\/2026 à/);
  await looks.at(marc, 'message parti entre-temps');

  const [, changed] = await write('texte');
  await ask(claire);
  await openRequest(sandbox, 'marc', changed.client);
  await press(marc, 'Modifier et co-signer…');
  const line = marc.pane.getByLabel('Ligne 2', { exact: true });
  await looks.at(marc, 'modifier et co-signer');
  await line.fill(`${await line.inputValue()} Nous restons à votre écoute.`);
  await failing('marc');
  await press(marc, 'Co-signer ce texte');
  await says(marc, 'Ce que vous avez écrit est gardé.');
  await soon(async () => expect(await line.inputValue()).toMatch(/Nous restons à votre écoute\.$/));
  await looks.at(marc, 'texte gardé après un échec');
  await sandbox.control('faults', { rules: [] });
  await press(marc, 'Réessayer');
  await recorded(marc);
  await press(claire, 'Actualiser le dossier');
  await button(claire, 'Reprendre ce texte').waitFor();
  await looks.at(claire, 'texte du manager à reprendre');
  await readBeside(sandbox, 'marc', 'La Table d’Émile');
  await press(marc, 'Voir ce qui reste à décider');
  await says(marc, 'Rien à décider pour le moment.');
  await looks.at(marc, 'rien à décider');
}, 300_000);

test('where a request stands: in the dossier, and beside the mail that tells of the decision', async () => {
  const [claire, dossier] = await write('nouvelles');
  await ask(claire);
  await tab(claire, 'Dossier');
  await heading(claire, 'Co-signature · Relance R1');
  await says(claire, /^Demandée le .* · en attente/);
  await looks.at(claire, 'demande en attente, dans le dossier');
  const marc = await openRequest(sandbox, 'marc', dossier.client);
  await press(marc, 'Refuser…');
  await fill(marc, 'Pourquoi refuser', 'Le client a appelé ce matin.');
  await press(marc, 'Refuser la co-signature');
  await recorded(marc);
  await press(claire, 'Actualiser');
  await says(claire, /^Refusé par Marc Lefèvre le/);
  await looks.at(claire, 'refus, dans le dossier');

  const told = /Refusé\s: R1 · Essai nouvelles/;
  await readBeside(sandbox, 'claire', told);
  await heading(claire, dossier.client);
  await says(claire, /^Refusé par Marc Lefèvre le/);
  await says(claire, /un refus peut être retiré/);
  await looks.at(claire, 'décision apprise par e-mail');
  await press(claire, 'Ouvrir le dossier');
  await heading(claire, 'Co-signature · Relance R1');
  await says(claire, 'Décision de co-signature');
  await looks.at(claire, 'dossier ouvert depuis la décision');
  await press(claire, 'Retour à la décision');
  await claire.focusIn(/^Ouvrir le dossier$/);

  await marc.openFolder('Éléments envoyés');
  await marc.openMessage(told);
  await press(marc, 'Retirer ma décision');
  await press(marc, 'Co-signer');
  await button(marc, 'Retirer ma décision').waitFor();
  await press(claire, 'Actualiser');
  await says(claire, /^Co-signé par Marc Lefèvre le/);
  await says(claire, /s’il n’a pas changé, il peut partir/);
}, 300_000);

test('two people asked, one agreed; the message has passages to look at; a mail did not leave', async () => {
  const [claire, dossier] = await write('deux', addDays(TODAY, -31));
  await claire.type('À défaut, nous saisirons le tribunal. ');
  await says(claire, /à faire valider/);
  await sandbox.control('faults', { rules: [{ match: '/me/sendMail', status: 500 }] });
  sandbox.forgive('claire', /500/);
  await press(claire, /^Demander .*la co-signature$/);
  await says(claire, /l’e-mail qui la signale n’est pas parti/);
  await looks.at(claire, 'demande dont l’e-mail n’est pas parti');
  await sandbox.control('faults', { rules: [] });
  await press(claire, 'Réessayer');
  await says(claire, /Demande envoyée à .* · en attente/);

  const helene = await openRequest(sandbox, 'helene', dossier.client);
  await heading(helene, 'Contrôle');
  await says(helene, /^À faire valider/);
  await looks.at(helene, 'passages relevés dans la demande');
  await sandbox.control('faults', { rules: [{ match: '/me/sendMail', status: 500 }] });
  sandbox.forgive('helene', /500/);
  await press(helene, 'Co-signer');
  await recorded(helene);
  await says(helene, /l’e-mail qui prévient .* n’est pas parti\./);
  await looks.at(helene, 'décision dont l’e-mail n’est pas parti');
  await sandbox.control('faults', { rules: [] });
  await press(claire, 'Actualiser le dossier');
  await says(claire, 'Reste à obtenir : manager.');
  await looks.at(claire, 'un accord sur deux');
  const marc = await openRequest(sandbox, 'marc', dossier.client);
  await says(marc, 'Reste à obtenir : manager.');
  await looks.at(marc, 'second accord à donner');
  await helene.page.bringToFront();
  await press(helene, 'Retirer ma décision');
  await press(helene, 'Refuser…');
  await fill(helene, 'Pourquoi refuser', 'Le client a appelé ce matin.');
  await press(helene, 'Refuser la co-signature');
  await recorded(helene);
  await marc.page.bringToFront();
  await press(marc, 'Co-signer');
  await says(marc, /^Votre accord est enregistré, mais ne compte pas/);
  await says(marc, '« Le client a appelé ce matin. »');
  await looks.at(marc, 'accord donné trop tard');
}, 300_000);

test('without an answer, the people asked are reminded', async () => {
  await sandbox.moveTo(addDays(TODAY, 18));
  const claire = await readBeside(sandbox, 'claire', 'Notre TVA');
  await press(claire, 'Répondre avec la relance');
  await ask(claire);
  const marc = await readBeside(sandbox, 'marc', REQUEST);
  await button(marc, 'Co-signer').waitFor();
  await readBeside(sandbox, 'marc', 'La Table d’Émile');
  await press(marc, 'Voir ce qui reste à décider');
  await heading(marc, /^À décider \(\d+\)/);
  await looks.at(marc, 'à décider');
  await press(marc, 'Voir les dossiers de l’équipe');
  await marc.pane.getByRole('img', { name: /Avant la première relance/ }).waitFor();
  await looks.at(marc, 'vue de l’équipe');
  await marc.pane.getByText('Voir en tableau').click();
  await marc.pane.getByRole('table', { name: 'Combien de temps à chaque étape' }).waitFor();
  await looks.at(marc, 'vue de l’équipe en tableau');
  await claire.page.getByRole('button', { name: 'Fermer', exact: true }).click();
  await sandbox.moveTo(addDays(TODAY, 20));
  await claire.reload();
  await claire.openFolder('Brouillons');
  await claire.openMessage('Notre TVA');
  await claire.openPane();
  await button(claire, 'Rappeler à Marc Lefèvre').waitFor();
  await looks.at(claire, 'rappel et suppléant');
  await claire.page.getByRole('button', { name: 'Fermer', exact: true }).click();
  await claire.openFolder('Éléments envoyés');
  await claire.openMessage(REQUEST);
  await claire.openPane();
  await says(claire, 'quelqu’un d’autre doit décider');
  await looks.at(claire, 'sa propre demande');

  await sandbox.moveTo(TODAY);
}, 300_000);

test('what is no request, and nothing to decide', async () => {
  const client = await sandbox.as('client');
  await client.newMessage(['marc.lefevre@cabinet-orme.example'], `${REQUEST} : R5 · urgent`);
  await client.type('Demande 1-23456789ABCD ');
  await client.send();
  const marc = await readBeside(sandbox, 'marc', 'R5 · urgent');
  await says(marc, 'il vient de l’extérieur du cabinet');
  await looks.at(marc, 'imitation de demande');
  const claire = await sandbox.as('claire');
  await claire.reload();
  await claire.newMessage(['marc.lefevre@cabinet-orme.example'], `${REQUEST} : R5 · inconnue`);
  await claire.type('Demande 1-23456789ABCD ');
  await claire.send();
  await readBeside(sandbox, 'marc', 'R5 · inconnue');
  await heading(marc, 'Cette demande n’existe pas');
  await looks.at(marc, 'demande inconnue');
}, 180_000);

test('every state was looked at', () => expect(looks.missed()).toEqual([]));
