import type { SequenceId } from '../../src/domain/dossier';
import type { Approver } from '../../src/domain/policy/sequence';
import { addDays, plainDate } from '../../src/domain/dates/plainDate';
import { cabinetPolicy } from '../../src/domain/policy/builtin/cabinet';
import type { PolicyStep } from '../../src/domain/policy/schema';
import { addDossier, itemsOf, type StoredItem, type TestDossier } from './support/firm';
import { addSteps } from './support/addSteps';
import { openSandbox, type OpenSandbox } from './support/openSandbox';
import type { PersonaId, SandboxPage } from './support/sandboxPage';
import { soon } from './support/soon';

/** Every step of every sequence, from the day when it is due to its entry in the journal, by its own channel. */
const DUE = plainDate('2026-03-03');
const SEQUENCES: readonly SequenceId[] = [
  'pieces',
  'honoraires',
  'factures-courtoise',
  'encaissement',
  'multicanale',
];
const ROWS = SEQUENCES.flatMap((sequence) =>
  cabinetPolicy.sequences[sequence].steps.map((step) => ({ sequence, step })),
)
  .sort((one, other) => one.step.from - other.step.from)
  .map(({ sequence, step }) => [sequence, step.id, step.from, step.channel, step] as const);

let sandbox: OpenSandbox;
let claire: SandboxPage;
const dossiers = new Map<SequenceId, TestDossier>();

beforeAll(async () => {
  sandbox = await openSandbox({ today: DUE });
  for (const sequence of SEQUENCES) dossiers.set(sequence, await addDossier(sandbox, sequence, DUE));
  claire = await sandbox.as('claire');
}, 400_000);
afterAll(() => sandbox?.close(), 60_000);

const journalOf = (dossier: TestDossier): Promise<readonly StoredItem[]> =>
  itemsOf(sandbox, 'Journal', 'DossierId', dossier.id);

/** A message to the client on that day, with the pane beside it. */
async function writeTo(dossier: TestDossier, day: number): Promise<void> {
  await sandbox.moveTo(addDays(DUE, day));
  await claire.reload();
  await claire.newMessage([dossier.address]);
  await (await claire.openPane()).getByRole('heading', { name: dossier.client }).waitFor();
}

const press = (name: string | RegExp): Promise<void> =>
  claire.pane.getByRole('button', { name }).first().click();

async function cosign(id: PersonaId, dossier: TestDossier): Promise<void> {
  const page = await sandbox.as(id);
  await page.reload();
  await page.openMessage('Co-signature demandée');
  const pane = await page.openPane();
  await pane.getByRole('heading', { name: dossier.client }).waitFor();
  await pane.getByRole('button', { name: 'Co-signer', exact: true }).click();
  await pane.getByRole('paragraph').filter({ hasText: 'Votre décision est enregistrée.' }).waitFor();
}

async function byMail(dossier: TestDossier, step: PolicyStep): Promise<void> {
  await press('Préparer la relance');
  await claire.pane.getByText(`${step.id}, 1`).waitFor();
  if (step.approvals.length > 0) {
    await press(/^Demander .*la co-signature$/);
    await claire.pane.getByText(/Demande envoyée à .* · en attente/).waitFor();
    await cosign('marc', dossier);
    if (step.approvals.includes('direction')) await cosign('helene', dossier);
    await claire.pane.getByRole('button', { name: 'Actualiser le dossier' }).click();
    await claire.pane.getByText('Le message peut partir tel quel.').waitFor();
  }
  await claire.pane.getByRole('heading', { name: 'Prêt à envoyer' }).waitFor();
  await claire.send();
  // The pane beside another message completes the journal by itself.
  await claire.openMessage('Notre TVA');
  await claire.openPane();
  await claire.pane
    .getByText(new RegExp(`^${step.id} du dossier \\S+ inscrite au journal\\.$`))
    .first()
    .waitFor({ timeout: 30_000 });
}

async function openDossierTab(): Promise<void> {
  await claire.pane.getByRole('tab', { name: 'Dossier' }).click();
}

/** The calendar decides who must agree: from the day of an earlier step on, whatever this one asks by itself. */
const approvalsAt = (sequence: SequenceId, step: PolicyStep): readonly Approver[] =>
  cabinetPolicy.sequences[sequence].steps
    .filter(({ from }) => from <= step.from)
    .flatMap(({ approvals }) => approvals);

/** The agreement is asked, given by those who may, and found by the pane that asked. */
async function agree(dossier: TestDossier, sequence: SequenceId, step: PolicyStep): Promise<void> {
  const roles = approvalsAt(sequence, step);
  if (roles.length === 0) return;
  await press('Demander l’accord');
  await claire.pane.getByText(/^Demandée le .* · en attente/).waitFor();
  await cosign('marc', dossier);
  if (roles.includes('direction')) await cosign('helene', dossier);
  await claire.pane
    .getByRole('region', { name: 'Accord' })
    .getByRole('button', { name: 'Actualiser' })
    .click();
  await claire.pane
    .getByText(/^Co-signé par Marc Lefèvre/)
    .first()
    .waitFor();
}

async function byTelephone(dossier: TestDossier, sequence: SequenceId, step: PolicyStep): Promise<void> {
  // Beside the message, the button leads to the call in the dossier, and the keyboard with it.
  await press('Préparer l’appel');
  await claire.focusIn(/appeler/);
  await claire.pane.getByText('Qu’est-ce qui retient aujourd’hui ce règlement').waitFor();
  await claire.pane.getByRole('radio', { name: 'Oui' }).check();
  await claire.pane.getByRole('textbox', { name: 'Ce qui a été dit' }).fill('Attend son comptable');
  await agree(dossier, sequence, step);
  await press('Inscrire l’appel au journal');
  await claire.pane
    .getByText(/^Appel inscrit au journal\./)
    .first()
    .waitFor();
}

async function byPost(dossier: TestDossier, sequence: SequenceId, step: PolicyStep): Promise<void> {
  const registered = step.channel === 'recommande';
  await openDossierTab();
  await press(registered ? 'Préparer la lettre recommandée' : 'Préparer le courrier');
  await agree(dossier, sequence, step);
  await claire.pane.getByRole('textbox', { name: /^Adresse postale/ }).fill('3, rue du Port\n44000 Nantes');
  const [download] = await Promise.all([
    claire.page.waitForEvent('download'),
    press('Télécharger le courrier (Word)'),
  ]);
  expect(download.suggestedFilename()).toMatch(/^R\d .*\.docx$/);
  if (registered)
    await claire.pane.getByRole('textbox', { name: /^Numéro du recommandé/ }).fill('1A 234 567 8901 2');
  await press('Inscrire au journal');
  await claire.pane.getByText('Courrier inscrit au journal.').first().waitFor();
}

test.each(ROWS)(
  '%s %s at J+%i, by %s',
  async (sequence, id, day, channel, step) => {
    const dossier = dossiers.get(sequence)!;
    await writeTo(dossier, day);
    await claire.pane
      .getByRole('heading', { name: new RegExp(`^${id} · .*à (envoyer|passer|poster) aujourd’hui`) })
      .waitFor();
    if (channel === 'email') await byMail(dossier, step);
    else if (channel === 'telephone') await byTelephone(dossier, sequence, step);
    else await byPost(dossier, sequence, step);

    const entries = (await journalOf(dossier)).filter(
      ({ fields }) => fields.Etape === id && fields.Action !== 'cosignature',
    );
    expect(entries).toHaveLength(1);
    expect(entries[0]!.fields).toMatchObject({ Sequence: sequence, Canal: channel, PolitiqueVersion: '3.2' });
    expect(JSON.parse(entries[0]!.fields.Pieces!)).toHaveLength(1);
    if (channel !== 'email' && approvalsAt(sequence, step).length > 0)
      expect(entries[0]!.fields.Note).toContain('Co-signé par Marc Lefèvre');
    if (channel === 'recommande') expect(entries[0]!.fields.Note).toContain('1A23456789012');
  },
  120_000,
);

test('a promise made on the telephone suspends until it passes, and is confirmed in writing', async () => {
  const promised = await addDossier(sandbox, 'multicanale', DUE, { name: 'promesse' });
  for (const [id, day] of [
    ['R1', 5],
    ['R2', 15],
  ] as const) {
    await writeTo(promised, day);
    await claire.pane.getByRole('heading', { name: new RegExp(`^${id} ·`) }).waitFor();
    await byMail(
      promised,
      cabinetPolicy.sequences.multicanale.steps.find((step) => step.id === id)!,
    );
  }
  await writeTo(promised, 25);
  await openDossierTab();
  await press('Préparer l’appel');
  await claire.pane.getByRole('radio', { name: 'Oui' }).check();
  await claire.pane
    .getByLabel('Qu’est-ce qui retient le règlement')
    .selectOption({ label: 'Difficulté de trésorerie' });
  await claire.pane.getByLabel('Date promise').fill(addDays(DUE, 40));
  await claire.pane.getByLabel('Montant promis').fill('2 000');
  await press('Inscrire l’appel au journal');
  await claire.pane.getByText('Ce montant dépasse ce qui reste à régler.').waitFor();
  await claire.pane.getByLabel('Montant promis').fill('1 247,50');
  await press('Inscrire l’appel au journal');
  await claire.pane
    .getByText(/^Appel inscrit au journal\. Les relances reprennent/)
    .first()
    .waitFor();
  await press('Préparer l’e-mail de confirmation');
  await claire.body.getByText('Comme convenu, nous attendons votre virement de').waitFor();
  await claire.send();
  await claire.openMessage('Notre TVA');
  await claire.openPane();
  await claire.pane
    .getByText(/^Message du dossier \S+ inscrit au journal\.$/)
    .first()
    .waitFor({ timeout: 30_000 });
  const steps = (await journalOf(promised)).map(({ fields }) => fields.Etape);
  expect(steps).toEqual(['R1', 'R2', 'R3', 'suite']);

  await writeTo(promised, 40);
  await claire.pane.getByRole('heading', { name: /^Rien à relancer avant le/ }).waitFor();
  await claire.pane.getByText('Le client a promis une réponse pour le').waitFor();
  await writeTo(promised, 41);
  await claire.pane.getByRole('heading', { name: /^R4 · courrier à poster aujourd’hui/ }).waitFor();
}, 180_000);

test('on the telephone one looks at the journal, or presses Escape: what was typed stays, and so does what follows the call', async () => {
  const called = await addDossier(sandbox, 'multicanale', DUE, { name: 'notes' });
  await addSteps(sandbox, called.id, 'multicanale', DUE, 'R3');
  await writeTo(called, 25);
  await press('Préparer l’appel');
  await claire.pane.getByRole('radio', { name: 'Oui' }).check();
  const said = claire.pane.getByRole('textbox', { name: 'Ce qui a été dit' });
  await said.fill('Le virement part vendredi');
  await claire.pane.getByRole('tab', { name: 'Journal' }).click();
  await claire.pane.getByRole('heading', { name: 'Journal (2)' }).waitFor();
  await openDossierTab();
  await soon(() => expect(said.inputValue()).resolves.toBe('Le virement part vendredi'));
  await said.press('Escape');
  await openDossierTab();
  await press('Préparer l’appel');
  await soon(() => expect(said.inputValue()).resolves.toBe('Le virement part vendredi'));
  await press('Inscrire l’appel au journal');
  await claire.pane.getByRole('button', { name: 'Préparer l’e-mail de confirmation' }).waitFor();
  await claire.pane.getByRole('tab', { name: 'Journal' }).click();
  await claire.pane.getByRole('heading', { name: 'Journal (3)' }).waitFor();
  await openDossierTab();
  await claire.pane.getByRole('button', { name: 'Préparer l’e-mail de confirmation' }).waitFor();
}, 120_000);

test('the e-mail that confirms a call stays the same one after a look at the journal, and is said to have left', async () => {
  const called = await addDossier(sandbox, 'multicanale', DUE, { name: 'suite' });
  await addSteps(sandbox, called.id, 'multicanale', DUE, 'R3');
  await writeTo(called, 25);
  await press('Préparer l’appel');
  await claire.pane.getByRole('radio', { name: 'Oui' }).check();
  await claire.pane.getByRole('textbox', { name: 'Ce qui a été dit' }).fill('Nous règlerons bientôt');
  await press('Inscrire l’appel au journal');
  await press('Préparer l’e-mail de confirmation');
  await claire.pane.getByText('Le texte est dans le message en cours.').waitFor();
  const reference = claire.body.getByText(/^Réf\. .* \/ /);
  const first = await reference.innerText();
  await claire.pane.getByRole('tab', { name: 'Journal' }).click();
  await claire.pane.getByRole('heading', { name: 'Journal (3)' }).waitFor();
  await openDossierTab();
  await press('Préparer l’e-mail de confirmation');
  await claire.pane.getByText('Le texte est dans le message en cours.').waitFor();
  await soon(async () => expect(await reference.allInnerTexts()).toEqual([first]));
  await claire.send();
  await claire.openMessage('Notre TVA');
  await claire.openPane();
  await claire.pane
    .getByText(/^Message du dossier \S+ inscrit au journal\.$/)
    .first()
    .waitFor({ timeout: 30_000 });
  const steps = (await journalOf(called)).map(({ fields }) => fields.Etape);
  expect(steps).toEqual(['R1', 'R2', 'R3', 'suite']);
}, 180_000);

test('a call told as answered, then as answered by nobody: its step is due again', async () => {
  const called = await addDossier(sandbox, 'multicanale', DUE, { name: 'injoint' });
  await addSteps(sandbox, called.id, 'multicanale', DUE, 'R3');
  await writeTo(called, 25);
  await press('Préparer l’appel');
  await claire.pane.getByRole('radio', { name: 'Oui' }).check();
  sandbox.forgive('claire', /ERR_|Failed to fetch/);
  // The journal took the entry, and its answer was lost: nobody knows.
  await sandbox.control('faults', {
    rules: [{ match: '/POST .*lists.Journal.items/', status: 'cutAfter' }],
  });
  await press('Inscrire l’appel au journal');
  await claire.pane.getByText(/^L’inscription au journal n’est pas confirmée/).waitFor();
  await sandbox.control('faults', { rules: [] });
  await claire.pane.getByRole('radio', { name: 'Non, personne n’a répondu' }).check();
  await press('Inscrire l’appel au journal');
  await claire.pane
    .getByText(/^Appel inscrit au journal\. L’étape reste à faire/)
    .first()
    .waitFor();
  await soon(async () =>
    expect((await journalOf(called)).map(({ fields }) => [fields.Action, fields.Etape]).slice(-2)).toEqual([
      ['appel', 'R3'],
      ['correction', undefined],
    ]),
  );
  // The gap between two contacts gone by, the day's call is that one again.
  await writeTo(called, 32);
  await claire.pane.getByRole('heading', { name: /^R3 · appel à passer aujourd’hui/ }).waitFor();
}, 180_000);

test('instalments that were changed are found again after a look at the journal', async () => {
  const owing = await addDossier(sandbox, 'multicanale', DUE, { name: 'versements' });
  await writeTo(owing, 5);
  await openDossierTab();
  await press('Proposer un échéancier');
  await claire.pane.getByLabel('Nombre de versements').selectOption('2');
  const amount = claire.pane.getByRole('textbox', { name: 'Montant 1' });
  await amount.fill('400');
  await claire.pane.getByRole('tab', { name: 'Journal' }).click();
  await claire.pane.getByRole('heading', { name: /^Journal/ }).waitFor();
  await openDossierTab();
  await soon(async () => expect(await amount.inputValue()).toMatch(/^400(,00)?$/));
  await soon(async () =>
    expect(await claire.pane.getByRole('textbox', { name: /^Montant/ }).count()).toBe(2),
  );
}, 120_000);
