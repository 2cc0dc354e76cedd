import type { OpenSandbox } from './support/openSandbox';
import type { SandboxPage } from './support/sandboxPage';
import { sharedSandbox } from './support/sharedSandbox';

/** The main job in each Outlook: from the thread to the journal, and how the message is known to have left. */
const LISTS = '/sites/cabinet-orme.sharepoint.example:/sites/relances:/lists';

let sandbox: OpenSandbox;
let claire: SandboxPage;

sharedSandbox((opened, person) => {
  [sandbox, claire] = [opened, person];
  // Office.js’s own telemetry; nothing of ours, and nothing leaves this machine.
  sandbox.forgive('claire', /aria\.microsoft\.com/);
});

type Fields = Readonly<Record<string, string>>;

async function relancesOf(client: string): Promise<readonly Fields[]> {
  const items = async (list: string, filter: string): Promise<readonly { id: string; fields: Fields }[]> => {
    const query = `$expand=fields&$filter=${encodeURIComponent(filter)}`;
    const { body } = await sandbox.graph('claire', `${LISTS}/${list}/items?${query}`);
    return (body as { value: { id: string; fields: Fields }[] }).value;
  };
  const [dossier] = await items('Dossiers', `fields/Client eq '${client}'`);
  const journal = await items('Journal', `fields/DossierId eq '${dossier!.id}'`);
  return journal.map(({ fields }) => fields).filter(({ Action }) => Action === 'relance');
}

/** Another Outlook, on a firm that starts afresh. */
async function inClient(client: string): Promise<void> {
  await claire.page.evaluate((chosen) => {
    localStorage.clear();
    localStorage.setItem('sandbox.preferences', JSON.stringify({ client: chosen }));
  }, client);
  await forgetMachine();
  await sandbox.control('reset', {});
  await claire.reload();
}

/** What the add-in keeps on this machine, gone; from a page that does not hold it open. */
async function forgetMachine(): Promise<void> {
  await claire.page.goto(`${sandbox.url}/sandbox/personas.json`);
  await claire.page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '');
  });
}

async function answerWithRelance(): Promise<void> {
  await claire.openMessage('Notre TVA');
  await claire.openPane();
  await claire.pane.getByRole('heading', { name: 'SCI Les Tilleuls' }).waitFor();
  await claire.pane.getByRole('button', { name: 'Répondre avec la relance' }).first().click();
  await claire.body.getByText('Relevé bancaire février 2026').waitFor();
  await claire.pane.getByRole('heading', { name: 'Prêt à envoyer' }).waitFor();
}

const setGate = (off: boolean): Promise<void> =>
  claire.page.evaluate((unavailable) => {
    (
      window as unknown as { __host: { faults: { gateUnavailable?: boolean } } }
    ).__host.faults.gateUnavailable = unavailable;
  }, off);

test.each([
  ['web', 'gate'],
  ['windows', 'gate'],
  ['mac', 'gate'],
])(
  '%s: sent from the thread, one entry, origin %s',
  async (client, origin) => {
    await inClient(client);
    await answerWithRelance();
    await claire.send();
    await claire.pane
      .getByText(/^R1 du dossier \S+ inscrite au journal\.$/)
      .first()
      .waitFor();
    const launched = (await claire.calls()).filter(({ kind }) => kind === 'launch').map(({ name }) => name);
    expect(launched).toEqual([client === 'windows' ? 'onMessageSend (bare)' : 'onMessageSend']);
    const relances = await relancesOf('SCI Les Tilleuls');
    expect(relances.map(({ Etape, Origine }) => [Etape, Origine])).toEqual([['R1', origin]]);
    expect(relances[0]!.Sceau).toMatch(/^[0-9a-f]{64}$/);
  },
  120_000,
);

test('an Outlook without Smart Alerts: the pane checks, and the message leaves whatever it holds', async () => {
  // There, the sign-in of a browser is tried, which the sandbox does not play.
  sandbox.forgive('claire', /login\.microsoftonline\.com/);
  await inClient('ancien');
  await claire.openMessage('Question sur la paie de Kevin');
  await claire.reply();
  await claire.type('Vous n’avez toujours pas transmis vos relevés. ');
  await claire.openPane();
  await claire.pane.getByRole('heading', { name: '1 point à corriger' }).waitFor();
  await claire.pressSend();
  await claire.page.getByText('Message envoyé.').waitFor();
}, 90_000);

test('the add-in switched off for one send, the machine’s memory cleared: the next pane finds the message', async () => {
  await inClient('web');
  await answerWithRelance();
  await setGate(true);
  // So late that the pane beside the message cannot confirm it by itself.
  await sandbox.control('sent-lag', { seconds: 600 });
  await claire.pressSend();
  await claire.page.getByRole('button', { name: 'Envoyer quand même' }).click();
  await claire.page.getByText('Message envoyé.').waitFor();
  await setGate(false);
  // Before the pane could confirm: another machine, so to speak.
  await forgetMachine();
  await claire.reload();
  await sandbox.control('sent-lag', { seconds: 0 });
  // Any message will do.
  await claire.openMessage('Question sur la paie de Kevin');
  await claire.openPane();
  await claire.pane
    .getByText(/partie sans passer par le contrôle/)
    .first()
    .waitFor({ timeout: 45_000 });
  const relances = await relancesOf('SCI Les Tilleuls');
  expect(relances.map(({ Etape, Origine }) => [Etape, Origine])).toEqual([['R1', 'recovered']]);
}, 120_000);

test('the alert’s button leads to the passage, in words that any Outlook shows', async () => {
  await inClient('web');
  await claire.openMessage('Question sur la paie de Kevin');
  await claire.reply();
  await claire.type('Vous n’avez toujours pas transmis vos relevés. ');
  await claire.pressSend();
  await claire.alert.getByRole('listitem').first().waitFor();
  await claire.alert.getByText('Vous n’avez toujours pas transmis').first().waitFor();
  await claire.alert.getByRole('button', { name: 'Voir dans le volet' }).click();
  await claire.pane.getByText('« Vous n’avez toujours pas transmis').first().waitFor();
  // The person is there already, whether the pane opens for it or stands on another tab.
  await claire.focusIn(/Vous n’avez toujours pas transmis/, 'li');
  await claire.pane.getByRole('tab', { name: /^Journal/ }).click();
  await claire.type('Vous avez encore oublié la facture. ');
  await claire.pressSend();
  await claire.alert.getByRole('button', { name: 'Voir dans le volet' }).click();
  await claire.focusIn(/Vous avez encore oublié/, 'li');
}, 90_000);

test('written below the quoted header once the pane is open: the pane shows it, the gate stops it', async () => {
  await inClient('web');
  await claire.openMessage('Question sur la paie de Kevin');
  await claire.reply();
  await claire.openPane();
  // The thread is asked for (186) and kept (185).
  await claire.page.waitForFunction(() => {
    const { entries } = (
      window as unknown as { __host: { log: { entries: { name: unknown; outcome?: string }[] } } }
    ).__host.log;
    const asked = entries.findIndex(({ name }) => name === 186);
    return asked >= 0 && entries.slice(asked).some(({ name, outcome }) => name === 185 && outcome === 'ok');
  });
  await claire.body.click();
  await claire.page.keyboard.press('Control+End');
  await claire.page.keyboard.press('Enter');
  await claire.page.keyboard.insertText('Vous n’avez toujours pas transmis vos relevés.');
  await claire.pane.getByRole('heading', { name: '1 point à corriger' }).waitFor();
  await claire.pressSend();
  await claire.alert.getByText('Vous n’avez toujours pas transmis').first().waitFor();
}, 90_000);

test('a false alarm reported on a message that is no relance: the gate knows it', async () => {
  await inClient('web');
  await claire.openMessage('Question sur la paie de Kevin');
  await claire.reply();
  await claire.type('Vous n’avez toujours pas transmis vos relevés. ');
  await claire.openPane();
  await claire.pane.getByRole('heading', { name: '1 point à corriger' }).waitFor();
  await claire.pane.getByRole('button', { name: /^(Garder|Fausse alerte)…$/ }).click();
  await claire.pane
    .getByRole('button', { name: /fausse alerte/i })
    .last()
    .click();
  await claire.pane.getByRole('heading', { name: '1 point à corriger' }).waitFor({ state: 'detached' });
  await claire.send();
}, 90_000);
