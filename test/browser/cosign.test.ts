import { addDays, plainDate } from '../../src/domain/dates/plainDate';
import type { OpenSandbox } from './support/openSandbox';
import { openSandbox } from './support/openSandbox';
import type { PersonaId, SandboxPage } from './support/sandboxPage';
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
} from './support/walk';
import { soon } from './support/soon';

/** Three mailboxes and a decision: asked beside the draft, made beside the mail, verified before the message leaves. */
const TODAY = plainDate('2026-03-10');
const DUE = addDays(TODAY, -3);
const CLIENT_MAIL = 'Notre TVA';
const DOSSIER = 'SCI Les Tilleuls';
const OWN_PROPERTY =
  "singleValueExtendedProperties($filter=id eq 'String {00020329-0000-0000-C000-000000000046} Name cecp-6f1c2a54-3d0e-4b7a-9c58-2a7e41d0b963')";
const LISTS = '/sites/cabinet-orme.sharepoint.example:/sites/relances/lists';

interface Item {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly createdBy: { readonly user: { readonly email: string } };
}

let sandbox: OpenSandbox;
let claire: SandboxPage;

beforeEach(async () => {
  sandbox = await openSandbox({ today: TODAY });
  claire = await sandbox.as('claire');
}, 300_000);
afterEach(() => sandbox?.close(), 60_000);

async function items(list: string): Promise<readonly Item[]> {
  const { body } = await sandbox.graph(
    'admin',
    `${LISTS.replace('relances/', 'relances:/')}/${list}/items?$expand=fields`,
  );
  return (body as { value: Item[] }).value;
}
const journal = async (action: string): Promise<readonly Item[]> =>
  (await items('Journal')).filter(({ fields }) => fields.Action === action);

/** A day on which somebody must agree, the client's message open, and the relance written in the answer. */
async function writeOn(day: number): Promise<void> {
  await sandbox.moveTo(addDays(DUE, day));
  await readBeside(sandbox, 'claire', CLIENT_MAIL);
  await press(claire, 'Répondre avec la relance');
  await claire.body.getByText('Relevé bancaire février 2026').waitFor();
}

async function ask(): Promise<void> {
  await press(claire, /^Demander .*la co-signature$/);
  await says(claire, /Demande envoyée à .* · en attente/);
}

/** The relance of that day, asked about. */
async function askOn(day: number): Promise<void> {
  await writeOn(day);
  await ask();
}

const openAs = (id: PersonaId): Promise<SandboxPage> => openRequest(sandbox, id, DOSSIER);

async function cosign(id: PersonaId): Promise<void> {
  const page = await openAs(id);
  await press(page, 'Co-signer');
  await recorded(page);
}

const refresh = (): Promise<void> => press(claire, 'Actualiser le dossier');
const ready = (): Promise<void> => says(claire, 'Le message peut partir tel quel.');

/** Agreed to by this person, and known beside the message. */
async function agreedBy(id: PersonaId): Promise<void> {
  await cosign(id);
  await refresh();
  await ready();
}

/** The send is stopped with this sentence. */
async function stopped(sentence: string): Promise<void> {
  await claire.pressSend();
  await claire.alert.getByText(sentence).waitFor();
  await claire.page.keyboard.press('Escape');
}

const cannotSign = async (person: SandboxPage): Promise<void> =>
  expect(await person.pane.getByRole('button', { name: 'Co-signer', exact: true }).count()).toBe(0);

test('asked, read whole by the manager, co-signed in two clicks, sent, journaled with names and times', async () => {
  await writeOn(21);
  await heading(claire, /co-signature requise/i);
  await stopped('Co-signature requise');
  await ask();

  const marc = await openAs('marc');
  // The mail reads well by itself.
  await marc.message.getByText('demande votre accord avant d’envoyer la relance').waitFor();
  await marc.message.getByText('Relevé bancaire février 2026').first().waitFor();
  // The message as it will leave, in a frame of its own.
  await marc.pane.frameLocator('iframe').getByText('Relevé bancaire février 2026').first().waitFor();
  await press(marc, 'Co-signer');
  await recorded(marc);
  await soon(async () =>
    expect((await items('Decisions')).map(({ createdBy }) => createdBy.user.email)).toEqual([
      'marc.lefevre@cabinet-orme.example',
    ]),
  );

  await refresh();
  await ready();
  await claire.body.getByText('Message co-signé par Marc Lefèvre').waitFor();
  await heading(claire, 'Prêt à envoyer');
  await claire.send();

  await says(claire, /inscrite au journal\./);
  const [relance] = (await journal('relance')).filter(({ fields }) => fields.Note);
  expect(relance!.fields.Note).toMatch(
    /Co-signature demandée par Claire Dumas le .* Co-signé par Marc Lefèvre le /,
  );
  const [decision] = await journal('cosignature');
  expect(decision!.fields).toMatchObject({ Auteur: 'marc.lefevre@cabinet-orme.example' });
  expect(decision!.createdBy.user.email).toBe('marc.lefevre@cabinet-orme.example');
}, 180_000);

test('written into a new message, it is said to wait for an agreement, not to be ready to send', async () => {
  await sandbox.moveTo(addDays(DUE, 21));
  await writeTo(sandbox, 'claire', 'anne.vasseur@sci-tilleuls.example');
  await button(claire, 'Préparer la relance').waitFor();
  // The live region soon says the next thing: all that it says is kept.
  await claire.pane.getByRole('status').evaluate((region) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => void said.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await press(claire, 'Préparer la relance');
  await heading(claire, 'Texte prêt, co-signature requise');
  const said = await claire.pane
    .getByRole('status')
    .evaluate(() => (window as never as { said: readonly string[] }).said.join('\n'));
  expect(said).toMatch(
    /insérée dans le message\. Relisez, demandez la co-signature du manager, puis envoyez une fois l’accord donné\./,
  );
}, 120_000);

test('a modification asked, made, shown word by word in the second round, and co-signed', async () => {
  await askOn(21);
  const marc = await openAs('marc');
  await press(marc, 'Demander une modification');
  await fill(marc, 'Que faut-il changer', 'Proposez un rendez-vous jeudi.');
  await press(marc, 'Envoyer la demande de modification');
  await recorded(marc);
  await cannotSign(marc);

  await refresh();
  await says(claire, '« Proposez un rendez-vous jeudi. »');
  await claire.type('Seriez-vous libre jeudi à dix heures ? ');
  await press(claire, 'Demander à nouveau la co-signature');
  await says(claire, /Demande envoyée à .* · en attente/);

  await openAs('marc');
  await marc.pane.getByRole('insertion').getByText('Seriez-vous libre jeudi').waitFor();
  await press(marc, 'Co-signer');
  await recorded(marc);
  await refresh();
  await ready();
  await claire.send();
}, 180_000);

test('a refusal stops the message, with its reason', async () => {
  await askOn(21);
  const marc = await openAs('marc');
  await press(marc, 'Refuser…');
  await fill(marc, 'Pourquoi refuser', 'Le client a appelé ce matin.');
  await press(marc, 'Refuser la co-signature');
  await recorded(marc);
  await refresh();
  await says(claire, '« Le client a appelé ce matin. »');
  await stopped('Co-signature requise');
}, 180_000);

test('a refusal taken back opens the same request again: the text as it was asked is co-signed', async () => {
  await askOn(21);
  const marc = await openAs('marc');
  await press(marc, 'Refuser…');
  await fill(marc, 'Pourquoi refuser', 'Appelez-moi d’abord.');
  await press(marc, 'Refuser la co-signature');
  await recorded(marc);
  await refresh();
  await says(claire, 'ou parlez-en avec Marc Lefèvre, qui peut retirer son refus');

  await openAs('marc');
  await press(marc, 'Retirer ma décision');
  await button(marc, 'Co-signer').waitFor();
  await refresh();
  await says(claire, /Demande envoyée à .* · en attente/);
  await press(marc, 'Co-signer');
  await recorded(marc);
  await refresh();
  await ready();
  await soon(async () =>
    expect((await journal('cosignature')).map(({ fields }) => fields.Note!.split(' par ')[0]).sort()).toEqual(
      ['Co-signé', 'Décision retirée', 'Refusé'],
    ),
  );
  await claire.send();
  await readBeside(sandbox, 'claire', 'Refus retiré');
  await claire.message.getByText('Votre demande attend de nouveau une réponse').waitFor();
}, 180_000);

test('manager away: after the policy’s time he is reminded, then the stand-in is asked and decides', async () => {
  await askOn(21);
  await claire.page.getByRole('button', { name: 'Fermer', exact: true }).click();
  await sandbox.moveTo(addDays(DUE, 23));
  await claire.reload();
  await claire.openFolder('Brouillons');
  await claire.openMessage(CLIENT_MAIL);
  await claire.openPane();
  await press(claire, 'Rappeler à Marc Lefèvre');
  await press(claire, 'Demander à Sophie Garnier');
  await agreedBy('sophie');
  await claire.body.getByText('Message co-signé par Sophie Garnier').waitFor();
  await claire.send();
}, 180_000);

test('J+30: manager and direction, two people, in any order', async () => {
  await askOn(30);
  await cosign('helene');
  await refresh();
  await says(claire, 'Reste à obtenir : manager.');
  await stopped('l’accord du manager et de la direction');
  await agreedBy('marc');
  await claire.send();
  await says(claire, /inscrite au journal\./);
  const [relance] = (await journal('relance')).filter(({ fields }) => fields.Note);
  expect(relance!.fields.Note).toMatch(
    /Co-signé par Marc Lefèvre le .*Co-signé par Hélène Roux le |Co-signé par Hélène Roux le .*Co-signé par Marc Lefèvre le /,
  );
}, 180_000);

test('one word changed after the approval: stopped with its sentence, in the pane and at the send', async () => {
  await askOn(21);
  await agreedBy('marc');
  await claire.type('Dernier rappel. ');
  await stopped('Le message a changé depuis l’accord');
  await says(claire, 'l’accord ne vaut plus pour ce texte');
}, 180_000);

test('an approval taken back is no approval, and the co-signature line goes with it', async () => {
  await askOn(21);
  await cosign('marc');
  await refresh();
  await claire.body.getByText('Message co-signé par Marc Lefèvre').waitFor();
  const marc = await sandbox.as('marc');
  await press(marc, 'Retirer ma décision');
  await button(marc, 'Co-signer').waitFor();
  await claire.page.bringToFront();
  await press(claire, 'Actualiser le dossier');
  await says(claire, /Demande envoyée à .* · en attente/);
  await claire.body.getByText('Message co-signé par').waitFor({ state: 'detached' });
  await stopped('Co-signature requise');
}, 180_000);

test('the message left while the manager stayed on the screen: his agreement is not taken back any more', async () => {
  await askOn(21);
  await agreedBy('marc');
  await heading(claire, 'Prêt à envoyer');
  await claire.send();
  await says(claire, /inscrite au journal\./);
  const marc = await sandbox.as('marc');
  await marc.page.bringToFront();
  await press(marc, 'Retirer ma décision');
  await says(marc, 'Ce message est déjà parti.');
  await button(marc, 'Retirer ma décision').waitFor({ state: 'detached' });
  await marc.pane.locator(':focus').getByText('Ce message est déjà parti.').waitFor();
  await soon(async () =>
    expect((await items('Decisions')).map(({ fields }) => fields.Issue)).toEqual(['cosigned']),
  );
}, 180_000);

test('taken back before the journal could be written: it gives each hour, and says neither that it stood nor that it did not', async () => {
  await askOn(21);
  await agreedBy('marc');
  await heading(claire, 'Prêt à envoyer');
  sandbox.forgive('claire', /500/);
  await sandbox.control('faults', { rules: [{ match: '/mailFolders/sentitems', status: 500 }] });
  await claire.send();
  const marc = await sandbox.as('marc');
  await marc.page.bringToFront();
  await press(marc, 'Retirer ma décision');
  await button(marc, 'Co-signer').waitFor();
  await sandbox.control('faults', { rules: [] });
  await readBeside(sandbox, 'claire', CLIENT_MAIL);
  await says(claire, /inscrite au journal\./);
  const [relance] = (await journal('relance')).filter(({ fields }) => fields.Note);
  const words = relance!.fields.Note!.replace(/\u00a0/g, ' ');
  expect(words.replace(/\d\d\/\d\d\/\d{4} à \d+ h \d\d/g, '…')).toBe(
    'Co-signature demandée par Claire Dumas le …. Co-signé par Marc Lefèvre le …. ' +
      'Décision retirée par Marc Lefèvre le …. ' +
      'Départ le … selon la messagerie de l’expéditeur, les autres heures étant celles de SharePoint : leur ordre n’est pas prouvé.',
  );
}, 180_000);

test('in the dossier, « Actualiser » is busy for as long as SharePoint is asked', async () => {
  await askOn(21);
  await claire.pane.getByRole('tab', { name: 'Dossier' }).click();
  await heading(claire, /^Co-signature · Relance/);
  let answer = (): void => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await claire.page.route('**/$batch', async (route) => {
    await held;
    await route.continue();
  });
  await press(claire, 'Actualiser');
  const busy = claire.pane.getByRole('region', { name: 'Co-signature' }).locator('button[aria-busy="true"]');
  await busy.waitFor();
  // Its place and its focus are kept.
  await claire.focusIn(/^Actualiser$/);
  answer();
  await busy.waitFor({ state: 'detached' });
  await claire.focusIn(/^Actualiser$/);
}, 180_000);

test('asked again in other words: the list holds the new request alone, and the old one leads to it', async () => {
  await askOn(21);
  await claire.type('Seriez-vous libre jeudi à dix heures ? ');
  await says(claire, 'Le message a changé depuis la demande.');
  await press(claire, 'Demander à nouveau la co-signature');
  await claire.pane.getByText('Le message a changé depuis la demande.').waitFor({ state: 'detached' });
  const marc = await readBeside(sandbox, 'marc', DOSSIER);
  await marc.pane.getByRole('insertion').getByText('Seriez-vous libre jeudi').waitFor();
  await marc.row(DOSSIER).nth(1).click();
  await says(marc, /^Claire Dumas a refait cette demande le /);
  await press(marc, 'Ouvrir la nouvelle demande');
  await marc.pane.getByRole('insertion').getByText('Seriez-vous libre jeudi').waitFor();
  await soon(async () => expect(await marc.pane.getByText(/a refait cette demande/).count()).toBe(0));
  await readBeside(sandbox, 'marc', 'La Table d’Émile');
  await press(marc, 'Voir ce qui reste à décider');
  await heading(marc, 'À décider (1)');
  await press(marc, DOSSIER);
  await press(marc, 'Co-signer');
  await recorded(marc);
  await refresh();
  await ready();
}, 180_000);

test('two screens at once: an agreement given after a refusal does not count, and says so to whoever gave it', async () => {
  await askOn(30);
  const [marc, helene] = [await openAs('marc'), await openAs('helene')];
  await press(helene, 'Refuser…');
  await fill(helene, 'Pourquoi refuser', 'Appelez-moi d’abord.');
  await press(helene, 'Refuser la co-signature');
  await recorded(helene);
  await marc.page.bringToFront();
  await press(marc, 'Co-signer');
  await says(marc, /^Votre accord est enregistré, mais ne compte pas/);
  await says(marc, '« Appelez-moi d’abord. »');
  await cannotSign(marc);
  await claire.page.bringToFront();
  await refresh();
  await says(claire, '« Appelez-moi d’abord. »');
  await soon(async () =>
    expect((await journal('cosignature')).map(({ fields }) => fields.Note!.split(' par ')[0])).toEqual([
      'Refusé',
    ]),
  );
  await claire.openFolder('Boîte de réception');
  await soon(async () => expect(await claire.row(/^.*Co-signé/).count()).toBe(0));
}, 180_000);

/** What Outlook's sign-in answers this person from now on. */
const answersSignIn = ({ page }: SandboxPage, auth: 'WINDOW_REFUSED' | 'USER_INTERACTION_REQUIRED') =>
  page.evaluate((now) => {
    (window as never as { __host: { faults: { auth?: string } } }).__host.faults.auth = now;
  }, auth);

test('the sign-in window was closed: the same button opens it again, beside a request and in the list', async () => {
  await askOn(21);
  const marc = await sandbox.as('marc');
  await answersSignIn(marc, 'WINDOW_REFUSED');
  await marc.openMessage(REQUEST);
  await marc.openPane();
  await button(marc, 'Se connecter').waitFor();
  await answersSignIn(marc, 'USER_INTERACTION_REQUIRED');
  await press(marc, 'Se connecter');
  await heading(marc, DOSSIER);
  await press(marc, 'Co-signer');
  await recorded(marc);
}, 180_000);

test('the asker opens her own request: she cannot decide', async () => {
  await askOn(21);
  await claire.page.getByRole('button', { name: 'Fermer', exact: true }).click();
  await claire.openFolder('Éléments envoyés');
  await claire.openMessage(REQUEST);
  await claire.openPane();
  await says(claire, 'quelqu’un d’autre doit décider');
  await cannotSign(claire);
}, 180_000);

/** The number by which Office.js asks for a message's text. */
const READ_BODY = 37;
/** Whether this person's Outlook answers that. */
const givesTexts = ({ page }: SandboxPage, gives: boolean): Promise<void> =>
  page.evaluate(
    ([id, now]) => {
      const { silent } = (window as never as { __host: { faults: { silent: Set<number> } } }).__host.faults;
      if (now) silent.delete(id);
      else silent.add(id);
    },
    [READ_BODY, gives] as const,
  );

test('Outlook does not give the text of her own request: that is told, and one press reads it', async () => {
  await askOn(21);
  await claire.page.getByRole('button', { name: 'Fermer', exact: true }).click();
  await claire.openFolder('Éléments envoyés');
  await givesTexts(claire, false);
  await claire.openMessage(REQUEST);
  await claire.openPane();
  await says(claire, 'La réponse tarde trop.');
  await givesTexts(claire, true);
  await press(claire, 'Réessayer');
  await says(claire, 'quelqu’un d’autre doit décider');
}, 180_000);

test('an outsider’s copy of the mail is named as an imitation and decides nothing', async () => {
  await askOn(21);
  const [request] = await items('Demandes');
  const client = await sandbox.as('client');
  await client.newMessage(['marc.lefevre@cabinet-orme.example'], 'Co-signature demandée : R5 · urgent');
  await client.type(`Demande ${request!.fields.DemandeId!} `);
  await client.send();
  const marc = await readBeside(sandbox, 'marc', 'R5 · urgent');
  await says(marc, 'il vient de l’extérieur du cabinet');
  await cannotSign(marc);
}, 180_000);

test('a decision that SharePoint did not take is not shown as made, and can be tried again', async () => {
  await askOn(21);
  const marc = await openAs('marc');
  await sandbox.control('faults', { rules: [{ match: '/^POST .*lists.Decisions.items/', status: 500 }] });
  sandbox.forgive('marc', /500/);
  await press(marc, 'Co-signer');
  await says(marc, 'Votre décision n’est pas enregistrée.');
  await sandbox.control('faults', { rules: [] });
  await soon(async () => expect(await items('Decisions')).toEqual([]));
  await press(marc, 'Co-signer');
  await recorded(marc);
}, 180_000);

test('a decision whose answer was lost, and nobody can say: it is told as in doubt, and made once', async () => {
  await askOn(21);
  const marc = await openAs('marc');
  await sandbox.control('faults', {
    rules: [
      { match: '/^POST .*lists.Decisions.items/', status: 'cutAfter' },
      { match: 'fields/Cle', status: 'cutBefore' },
    ],
  });
  await press(marc, 'Co-signer');
  await says(marc, 'elle est peut-être enregistrée');
  await soon(async () => expect(await marc.pane.getByText('n’est pas enregistrée').count()).toBe(0));
  await sandbox.control('faults', { rules: [] });
  await press(marc, 'Co-signer');
  await recorded(marc);
  await soon(async () => expect(await items('Decisions')).toHaveLength(1));
}, 180_000);

test('script and HTML in the draft and the note are words, nowhere more', async () => {
  await writeOn(21);
  sandbox.forgive('claire', /piege/);
  await claire.body.evaluate((body) => {
    const line = body.ownerDocument.createElement('div');
    line.innerHTML =
      '<a href="https://piege.example/x">votre espace</a><img src="https://piege.example/p.png" alt="logo"><span style="display:none">mot caché</span>';
    body.prepend(line);
  });
  await claire.type('Bonjour. ');
  await press(claire, 'Ajouter un mot…');
  await fill(claire, 'Un mot pour', '<img src=x onerror=alert(1)><b>gras</b>');
  await ask();
  const marc = await openAs('marc');
  const asked: string[] = [];
  marc.page.on('request', (request) => asked.push(request.url()));
  await openAs('marc');
  await says(marc, '<img src=x onerror=alert(1)><b>gras</b>');
  await marc.message.getByText('<img src=x onerror=alert(1)><b>gras</b>').waitFor();
  const shown = marc.pane.frameLocator('iframe');
  await shown.getByText('⟨https://piege.example/x⟩').waitFor();
  await shown.getByText('mot caché').waitFor();
  expect(asked.filter((url) => url.includes('piege'))).toEqual([]);
}, 180_000);

test('a draft reopened on another machine finds its approval', async () => {
  await askOn(21);
  await claire.page.getByRole('button', { name: 'Fermer', exact: true }).click();
  await cosign('marc');
  // Nothing of what the first machine remembered.
  await claire.page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
    localStorage.clear();
  });
  await claire.reload();
  await claire.openFolder('Brouillons');
  await claire.openMessage(CLIENT_MAIL);
  await claire.openPane();
  await ready();
  await claire.body.getByText('Message co-signé par Marc Lefèvre').waitFor();
  await claire.send();
}, 180_000);

/** The one draft that the pane wrote its own property into, copied with it as Outlook copies a message. */
async function copyDraft(): Promise<string> {
  const { body } = await sandbox.graph('claire', `/me/mailFolders/drafts/messages?$expand=${OWN_PROPERTY}`);
  const draft = (body as { value: Readonly<Record<string, unknown>>[] }).value.find(
    (one) => one.singleValueExtendedProperties,
  )!;
  const { subject, body: text, toRecipients, singleValueExtendedProperties } = draft;
  const { status } = await sandbox.graph('claire', '/me/messages', {
    method: 'POST',
    body: JSON.stringify({ subject, body: text, toRecipients, singleValueExtendedProperties }),
  });
  expect(status).toBe(201);
  return String(subject);
}

test('a copy of the draft that was agreed to: once the one left, the other has no agreement any more', async () => {
  await sandbox.moveTo(addDays(DUE, 21));
  await writeTo(sandbox, 'claire', 'anne.vasseur@sci-tilleuls.example');
  await press(claire, 'Préparer la relance');
  await heading(claire, 'Texte prêt, co-signature requise');
  await ask();
  await claire.page.getByRole('button', { name: 'Fermer', exact: true }).click();
  await claire.openFolder('Brouillons');
  const subject = await copyDraft();
  await cosign('marc');
  const openDraft = async (): Promise<void> => {
    await claire.reload();
    await claire.openFolder('Brouillons');
    await claire.openMessage(subject);
    await claire.openPane();
  };

  await openDraft();
  await ready();
  await claire.body.getByText('Message co-signé par Marc Lefèvre').waitFor();
  await claire.send();

  // A week later a step is due again: until then the pane has none to hand over, and the gate lets no copy go.
  await sandbox.moveTo(addDays(DUE, 30));
  await openDraft();
  await says(claire, 'Cette relance est déjà partie : son accord a servi');
  await claire.body.getByText('Message co-signé par Marc Lefèvre').waitFor({ state: 'detached' });
  await stopped('L’accord donné a déjà servi');
  await soon(async () =>
    expect((await journal('relance')).filter(({ fields }) => fields.Note)).toHaveLength(1),
  );
}, 240_000);

test('a passage that needs the manager, in a message that is no relance, leaves once he agreed', async () => {
  await claire.openMessage(CLIENT_MAIL);
  await claire.reply();
  await claire.openPane();
  await claire.type('À défaut, nous saisirons le tribunal. ');
  await heading(claire, '1 point à faire valider');
  await ask();
  await agreedBy('marc');
  await heading(claire, 'Prêt à envoyer');
  await claire.send();
}, 180_000);

/** Marc's answer to the one request, written into the list: his pane is not what is looked at. */
async function decidedByMarc(): Promise<void> {
  const [request] = await items('Demandes');
  const { DemandeId, DossierId, Etape, Empreinte } = request!.fields;
  const fields = { Cle: 'K7M2P9QRSTVW', DemandeId, DossierId, Etape, Empreinte, Issue: 'cosigned' };
  const path = `${LISTS.replace('relances/', 'relances:/')}/Decisions/items`;
  const answer = await sandbox.graph('marc', path, { method: 'POST', body: JSON.stringify({ fields }) });
  expect(answer.status).toBe(201);
}

test('the mail about a request did not leave: told until somebody answers, and no longer', async () => {
  await writeOn(21);
  sandbox.forgive('claire', /500/);
  await sandbox.control('faults', { rules: [{ match: '/me/sendMail', status: 500 }] });
  await ask();
  await says(claire, /l’e-mail qui la signale n’est pas parti/);
  await sandbox.control('faults', { rules: [] });
  await decidedByMarc();
  await refresh();
  await ready();
  await soon(async () => expect(await claire.pane.getByText('n’est pas parti').count()).toBe(0));
}, 180_000);

test('a request whose answer was lost is found by a look: its mail leaves, and nothing is said to be in doubt', async () => {
  await writeOn(21);
  sandbox.forgive('claire', /500/);
  await sandbox.control('faults', {
    rules: [
      { match: '/^POST .*lists.Demandes.items/', status: 'cutAfter' },
      { match: '/^GET .*lists.Demandes.items.*fields.DemandeId/', status: 500 },
    ],
  });
  await ask();
  await sandbox.control('faults', { rules: [] });
  await openAs('marc');
  await soon(async () => expect(await claire.pane.getByText('peut-être').count()).toBe(0));
  expect(await items('Demandes')).toHaveLength(1);
}, 180_000);

test('requests that cannot be read are told once in the dossier, and read again by one button', async () => {
  await sandbox.moveTo(addDays(DUE, 30));
  sandbox.forgive('claire', /500/);
  await sandbox.control('faults', { rules: [{ match: '/lists/Demandes/items', status: 500 }] });
  await readBeside(sandbox, 'claire', CLIENT_MAIL);
  await says(claire, 'SharePoint ne répond pas correctement.');
  await heading(claire, /^Historique/);
  await soon(async () => expect(await claire.pane.getByRole('alert').allInnerTexts()).toHaveLength(1));
  await sandbox.control('faults', { rules: [] });
  await press(claire, 'Réessayer');
  await button(claire, 'Suspendre ou réorganiser la mission…').waitFor();
  await soon(async () => expect(await claire.pane.getByRole('alert').count()).toBe(0));
}, 180_000);

test('a word begun for the manager is found again after a look at the dossier', async () => {
  await writeOn(21);
  await press(claire, 'Ajouter un mot…');
  await fill(claire, 'Un mot pour', 'Le client est prévenu.');
  await tab(claire, 'Dossier');
  await heading(claire, /^Historique/);
  await tab(claire, 'Message');
  const word = claire.pane.getByLabel('Un mot pour').first();
  await soon(async () => expect(await word.inputValue()).toBe('Le client est prévenu.'));
}, 180_000);

test('what an altered request holds is not quoted as its asker’s words', async () => {
  await writeOn(21);
  await press(claire, 'Ajouter un mot…');
  await fill(claire, 'Un mot pour', 'Le client est prévenu.');
  await ask();
  const [request] = await items('Demandes');
  const path = `${LISTS.replace('relances/', 'relances:/')}/Demandes/items/${request!.id}/fields`;
  const body = JSON.stringify({ Note: 'Tout est réglé, signez.' });
  expect((await sandbox.graph('admin', path, { method: 'PATCH', body })).status).toBe(200);
  const marc = await openAs('marc');
  await says(marc, 'elle n’est pas valable');
  await soon(async () => expect(await marc.pane.getByText('Tout est réglé').count()).toBe(0));
  await cannotSign(marc);
}, 180_000);

test('what waits is listed for who decides, beside any mail between colleagues', async () => {
  await askOn(21);
  const marc = await openAs('marc');
  await marc.openMessage('La Table d’Émile');
  await press(marc, 'Voir ce qui reste à décider');
  await heading(marc, 'À décider (1)');
  // A screen of its own: neither the list nor the team's view is about that mail.
  const titles = marc.pane.getByRole('heading', { level: 1 });
  await soon(async () => expect(await titles.allInnerTexts()).toEqual(['À décider (1)']));
  await press(marc, 'Voir les dossiers de l’équipe');
  await soon(async () => expect(await titles.allInnerTexts()).toEqual(['Dossiers de l’équipe']));
  await press(marc, 'Retour');
  await press(marc, 'Retour');
  await marc.focusIn(/^Voir ce qui reste à décider$/);
  await press(marc, 'Voir ce qui reste à décider');
  await press(marc, new RegExp(DOSSIER));
  await press(marc, 'Co-signer');
  await recorded(marc);
  await press(marc, 'Retour à la liste');
  await says(marc, 'Rien à décider pour le moment.');
}, 180_000);

test('made narrower, or dark, the pane still shows the whole message in its own colours', async () => {
  await askOn(21);
  const marc = await openAs('marc');
  const pane = marc.page.frames().find((one) => one.url().includes('taskpane'))!;
  const whole = (): Promise<unknown> =>
    pane.waitForFunction(() => {
      const frame = document.querySelector('iframe');
      const page = frame?.contentDocument;
      if (!frame || !page?.body?.textContent?.includes('Relevé bancaire')) return false;
      const colour = (element: Element): string => getComputedStyle(element).color;
      return (
        page.documentElement.scrollHeight <= frame.clientHeight &&
        colour(page.body) === colour(document.querySelector('main')!)
      );
    });
  await whole();
  await marc.page
    .locator('aside')
    .evaluate((aside) => aside.style.setProperty('width', '270px', 'important'));
  await pane.waitForFunction(() => innerWidth === 270);
  await whole();
  await marc.useTheme('sombre');
  await pane.waitForFunction(() => document.documentElement.style.colorScheme === 'dark');
  await whole();
}, 180_000);

test('from the mail to the decision recorded: two clicks; the times at 80 ms of round trip are told', async () => {
  await askOn(21);
  const marc = await sandbox.as('marc');
  await marc.reload();
  // The pane is pinned, as a manager keeps it: it is there when the mail is opened.
  await marc.openMessage('La Table d’Émile');
  await marc.openPane();
  await marc.pane.getByRole('heading').first().waitFor();
  await marc.page.waitForTimeout(1_500);
  await sandbox.control('latency', { ms: 80 });
  const started = Date.now();
  await marc.row(REQUEST).first().click();
  const sign = marc.pane.getByRole('button', { name: 'Co-signer', exact: true });
  await sign.waitFor();
  const shown = Date.now();
  await sign.click();
  await recorded(marc);
  const done = Date.now();
  // Once Graph is there, as for every mail but the first of the day.
  await marc.openMessage('La Table d’Émile');
  await marc.pane.getByRole('button', { name: 'Voir ce qui reste à décider' }).waitFor();
  const again = Date.now();
  await marc.row(REQUEST).first().click();
  await marc.pane.getByRole('button', { name: 'Retirer ma décision' }).waitFor();
  process.stdout.write(
    `co-signature: first mail shown after ${shown - started} ms, later ones ${Date.now() - again} ms; ` +
      `decision recorded ${done - shown} ms after the click\n`,
  );
  await sandbox.control('latency', { ms: 0 });
}, 180_000);
