import { addDays } from '../../src/domain/dates/plainDate';
import type { OpenSandbox } from './support/openSandbox';
import type { SandboxPage } from './support/sandboxPage';
import { sharedSandbox, TODAY } from './support/sharedSandbox';
import { soon } from './support/soon';

/** The sequence "pieces" lived through from the thread to the journal, in one dossier, by moving the date. */
/** Anne Vasseur's pieces were due three days ago. */
const DUE = addDays(TODAY, -3);
const DOSSIER = 'SCI Les Tilleuls';

interface JournalItem {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
}

let sandbox: OpenSandbox;
let claire: SandboxPage;

sharedSandbox((opened, person) => {
  [sandbox, claire] = [opened, person];
});

const LISTS = '/sites/cabinet-orme.sharepoint.example:/sites/relances:/lists';

async function items(list: string, column: string, value: string): Promise<readonly JournalItem[]> {
  const filter = encodeURIComponent(`fields/${column} eq '${value}'`);
  const { body } = await sandbox.graph('claire', `${LISTS}/${list}/items?$expand=fields&$filter=${filter}`);
  return (body as { value: JournalItem[] }).value;
}

async function relances(): Promise<readonly JournalItem[]> {
  const [dossier] = await items('Dossiers', 'Client', DOSSIER);
  const entries = await items('Journal', 'DossierId', dossier!.id);
  return entries.filter((entry) => entry.fields.Action === 'relance');
}

/** Opens the client's message and the pane beside it, as it stands on that day. */
async function openThreadOn(day: number): Promise<void> {
  await sandbox.moveTo(addDays(DUE, day));
  await claire.reload();
  await claire.openMessage('Notre TVA');
  const pane = await claire.openPane();
  await pane.getByRole('heading', { name: DOSSIER }).waitFor();
}

/** The dossier's invoices fall due too on the way: its pieces come first. */
const answer = (): Promise<void> =>
  claire.pane.getByRole('button', { name: 'Répondre avec la relance' }).first().click();

const state = (): Promise<string | null> =>
  claire.pane.getByRole('region', { name: 'À faire' }).getByRole('heading').first().textContent();

describe.each([
  ['R1', 3],
  ['R2', 7],
  ['R3', 14],
])('%s at J+%i, from the thread to the journal', (step, day) => {
  test('is due, written, sent and journaled once', async () => {
    await openThreadOn(day);
    await claire.pane.getByRole('heading', { name: `${step} · à envoyer aujourd’hui` }).waitFor();

    await answer();
    await claire.body.getByText('Relevé bancaire février 2026').waitFor();
    await claire.pane.getByRole('heading', { name: 'Prêt à envoyer' }).waitFor();
    await claire.send();

    // The pane of the message read is back; it completes the journal by itself.
    await claire.pane
      .getByText(new RegExp(`^${step} du dossier \\S+ inscrite au journal\\.$`))
      .first()
      .waitFor();
    const written = (await relances()).filter((item) => item.fields.Etape === step);
    expect(written).toHaveLength(1);
    expect(written[0]!.fields).toMatchObject({
      Canal: 'email',
      Auteur: 'claire.dumas@cabinet-orme.example',
      PolitiqueVersion: '3.2',
      Origine: 'gate',
    });
    expect(written[0]!.fields.MessageId).toMatch(/^<.+@.+>$/);
    expect(JSON.parse(written[0]!.fields.Pieces!)).toHaveLength(3);
    await soon(() => expect(state()).resolves.toMatch(/^Rien à relancer avant le/));
  }, 90_000);
});

const MANAGER = 'marc';
const DIRECTION = 'helene';

/** The approver opens the mail, reads the message as it will leave, and co-signs it. */
async function cosign(id: 'marc' | 'helene'): Promise<void> {
  const approver = await sandbox.as(id);
  await approver.reload();
  await approver.openMessage('Co-signature demandée');
  await approver.openPane();
  await approver.pane.frameLocator('iframe').getByText('Relevé bancaire février 2026').first().waitFor();
  await approver.pane.getByRole('button', { name: 'Co-signer', exact: true }).click();
  await approver.pane.getByRole('paragraph').filter({ hasText: 'Votre décision est enregistrée.' }).waitFor();
}

describe.each([
  ['R4', 21, 'l’accord du manager', [MANAGER]],
  ['R5', 30, 'l’accord du manager et de la direction', [DIRECTION, MANAGER]],
] as const)('%s at J+%i', (step, day, who, approvers) => {
  test(`${step} is stopped at the send until it is co-signed, then sent and journaled`, async () => {
    const before = (await relances()).length;
    await openThreadOn(day);
    await answer();
    await claire.body.getByText('Relevé bancaire février 2026').waitFor();
    await claire.pane.getByRole('heading', { name: /co-signature requise/i }).waitFor();
    await claire.pressSend();
    await claire.alert.getByText('Co-signature requise').waitFor();
    await claire.alert.getByText(who).waitFor();
    await claire.page.keyboard.press('Escape');
    await soon(async () => expect(await relances()).toHaveLength(before));

    await claire.pane.getByRole('button', { name: 'Demander la co-signature' }).click();
    await claire.pane.getByText(/Demande envoyée à .* · en attente/).waitFor();
    for (const approver of approvers) await cosign(approver);

    await claire.pane.getByRole('button', { name: 'Actualiser le dossier' }).click();
    await claire.pane.getByText('Le message peut partir tel quel.').waitFor();
    await claire.pane.getByRole('heading', { name: 'Prêt à envoyer' }).waitFor();
    await claire.send();
    await claire.pane
      .getByText(new RegExp(`^${step} du dossier \\S+ inscrite au journal\\.$`))
      .first()
      .waitFor();
    const written = (await relances()).filter((item) => item.fields.Etape === step);
    expect(written).toHaveLength(1);
    expect(written[0]!.fields.Note).toMatch(/Co-signature demandée par Claire Dumas .*Co-signé par /);
  }, 120_000);
});

test('the client received each relance, with its reference line', async () => {
  const client = await sandbox.as('client');
  await soon(() => expect(client.row('Notre TVA').count()).resolves.toBe(5));
  await client.row('Notre TVA').first().click();
  await client.message
    .getByText(/Réf\.\s+D-0001 \/ [2-9A-Z]{12}/)
    .first()
    .waitFor();
}, 60_000);
