import type { SandboxPage } from './support/sandboxPage';
import { addDays } from '../../src/domain/dates/plainDate';
import { addDossier, addItem } from './support/firm';
import type { OpenSandbox } from './support/openSandbox';
import { sharedSandbox, TODAY } from './support/sharedSandbox';
import { soon } from './support/soon';

/** Writing with the pane beside: what is flagged, how it is mended, what the send stops and what it lets go. */
let sandbox: OpenSandbox;
let claire: SandboxPage;

sharedSandbox((opened, person) => {
  sandbox = opened;
  claire = person;
});
beforeEach(() => claire.reload(), 30_000);

const heading = (name: string | RegExp) => claire.pane.getByRole('heading', { name });
const REPROACH = 'Vous n’avez toujours pas transmis vos relevés. ';

async function replyTo(subject: string): Promise<void> {
  await claire.openMessage(subject);
  await claire.reply();
  await claire.openPane();
}

test('a reproach typed is shown with its reason, and its button puts the rewording in its place', async () => {
  await replyTo('Question sur la paie de Kevin');
  await claire.type(REPROACH);
  await heading(/1 point à corriger/).waitFor();
  await claire.pane.getByText('« Vous n’avez toujours pas transmis').first().waitFor();

  await claire.pane
    .getByRole('button', { name: /^Remplacer/ })
    .first()
    .click();
  await heading('Prêt à envoyer').waitFor();
  await soon(async () =>
    expect(await claire.pane.getByRole('status').first().textContent()).toBe(
      'Passage remplacé. Prêt à envoyer',
    ),
  );
  const written = await claire.body.innerText();
  expect(written).toMatch(/^Nous n’avons pas encore reçu vos relevés\./);
  // The signature and the quoted thread are where they were.
  expect(written).toContain('Claire Dumas');
  expect(written).toContain('Kevin a fait douze heures supplémentaires');
}, 90_000);

test('the replacement can be undone', async () => {
  await replyTo('Question sur la paie de Kevin');
  await claire.type(REPROACH);
  await claire.pane
    .getByRole('button', { name: /^Remplacer/ })
    .first()
    .click();
  await heading('Prêt à envoyer').waitFor();
  await claire.pane
    .getByRole('button', { name: /^Annuler/ })
    .first()
    .click();
  await heading(/1 point à corriger/).waitFor();
  await soon(async () =>
    expect(await claire.body.innerText()).toMatch(/^Vous n’avez toujours pas transmis vos relevés/),
  );
}, 90_000);

test('a passage said to be a false alarm goes, and the pane says where it went', async () => {
  await replyTo('Question sur la paie de Kevin');
  await claire.type(REPROACH);
  await claire.pane.getByRole('button', { name: /^Garder/ }).click();
  await claire.pane.getByRole('button', { name: 'Signaler une fausse alerte' }).click();
  await heading('Prêt à envoyer').waitFor();
  // What was done, then what is left, in one message: the second would take the first one's place.
  await soon(async () =>
    expect(await claire.pane.getByRole('status').first().textContent()).toMatch(
      /^Fausse alerte signalée\s: .* dans ce message\. Prêt à envoyer$/,
    ),
  );
  // For the eye too: the live region alone is not seen.
  const seen = claire.pane.locator('div:not([role="status"])', {
    hasText: /^Fausse alerte signalée\s: ce passage n’est plus signalé dans ce message\.$/,
  });
  await seen.first().waitFor();

  // A pane closed and opened again knows it, and takes nothing from the gate.
  await claire.closePane();
  await claire.openPane();
  await heading('Prêt à envoyer').waitFor();
  await claire.type('C’est inadmissible. ');
  await heading('1 point à corriger').waitFor();
  await claire.pane.getByRole('button', { name: /^Garder/ }).click();
  await claire.pane.getByRole('button', { name: 'Signaler une fausse alerte' }).click();
  await heading('Prêt à envoyer').waitFor();
  await claire.send();
}, 90_000);

test('a reproach stops the message at the send, and the message is kept', async () => {
  await claire.openFolder('Éléments envoyés');
  const sent = await claire.row('Question sur la paie de Kevin').count();
  await claire.openFolder('Boîte de réception');
  await replyTo('Question sur la paie de Kevin');
  await claire.type(REPROACH);
  await claire.pressSend();
  await claire.alert.getByText('Vous n’avez toujours pas transmis').waitFor();
  await claire.alert.getByText('il n’est pas parti').waitFor();
  await claire.page.keyboard.press('Escape');
  await soon(async () =>
    expect(await claire.body.innerText()).toContain('Vous n’avez toujours pas transmis'),
  );
  await claire.openFolder('Éléments envoyés');
  await soon(async () => expect(await claire.row('Question sur la paie de Kevin').count()).toBe(sent));
}, 90_000);

test('the gate stops it without the pane too', async () => {
  await claire.openMessage('Question sur la paie de Kevin');
  await claire.reply();
  await claire.type(REPROACH);
  await claire.pressSend();
  await claire.alert.getByText('Vous n’avez toujours pas transmis').waitFor();
}, 90_000);

test('a reply whose quoted thread is full of reproaches is not flagged, and leaves', async () => {
  await replyTo('Changement de cabinet');
  await claire.type('Bonjour Monsieur Haddad, merci pour votre message et pour votre confiance. ');
  await heading('Prêt à envoyer').waitFor();
  // The thread really is what the rule would flag.
  await soon(async () => expect(await claire.body.innerText()).toMatch(/ancien-cabinet\.example/));
  await claire.send();
}, 90_000);

test('mail between colleagues is left alone, whatever it says', async () => {
  await replyTo('Point dossiers de jeudi');
  await claire.type(REPROACH);
  await claire.send();
}, 90_000);

test('the relance goes above the signature and the quoted thread, once', async () => {
  await replyTo('Notre TVA');
  await claire.pane.getByRole('button', { name: 'Préparer la relance', exact: true }).click();
  await heading('Prêt à envoyer').waitFor();
  const written = await claire.body.innerText();
  const order = [
    'Bonjour',
    'Relevé bancaire février 2026',
    'Réf.',
    'Collaboratrice comptable',
    'Pouvez-vous me rappeler',
  ];
  const places = order.map((word) => written.indexOf(word));
  expect(places.every((place, index) => place >= 0 && (index === 0 || place > places[index - 1]!))).toBe(
    true,
  );
  expect(written.split('Relevé bancaire février 2026')).toHaveLength(2);
}, 90_000);

test('a new message to a client finds the dossier from its recipient, and takes subject and text', async () => {
  await claire.newMessage(['contact@boulangerie-lemoine.example']);
  await claire.openPane();
  await heading(/Boulangerie Lemoine/).waitFor();
}, 90_000);

test('of two sequences that are due, the second can be prepared too', async () => {
  const { id, address, client } = await addDossier(sandbox, 'pieces', '2026-03-03', { name: 'deux' });
  await addItem(sandbox, 'Factures', {
    Numero: 'F-deux',
    DossierId: id,
    EmiseLe: '2026-01-15T12:00:00Z',
    MontantTtc: '1247.50',
    Echeance: '2026-03-03T12:00:00Z',
    DejaRegle: '0.00',
    Litige: false,
    ConventionSignee: true,
    CourrierOuverture: true,
  });
  await claire.newMessage([address]);
  await (await claire.openPane()).getByRole('heading', { name: client }).waitFor();
  await claire.pane.getByRole('button', { name: 'Préparer la relance', exact: true }).waitFor();
  await claire.pane.getByRole('button', { name: /^Préparer la relance, .*honoraires/i }).click();
  await soon(async () => expect(await claire.body.innerText()).toContain('F-deux'));
  // One message is one relance: the other one is no longer offered in it.
  await soon(async () =>
    expect(await claire.pane.getByRole('button', { name: /^Préparer la relance/ }).count()).toBe(0),
  );
}, 90_000);

test('a departure put off by hand to a day that needs an agreement: said in the pane as the send gate says it', async () => {
  const { address } = await addDossier(sandbox, 'pieces', addDays(TODAY, -19), { name: 'differee' });
  await claire.newMessage([address]);
  await claire.openPane();
  await claire.pane.getByRole('button', { name: 'Préparer la relance', exact: true }).click();
  await heading('Prêt à envoyer').waitFor();
  const putOffBy = async (days: number): Promise<void> => {
    const until = Date.parse(`${addDays(TODAY, days)}T10:00:00`);
    const pane = await (await claire.page.locator('aside iframe').elementHandle())!.contentFrame();
    await pane!.evaluate(
      (time) =>
        new Promise<void>((done) =>
          (Office.context.mailbox.item as Office.MessageCompose).delayDeliveryTime.setAsync(
            new Date(time),
            () => done(),
          ),
        ),
      until,
    );
  };
  await putOffBy(2);
  const why = /^Elle peut partir aujourd’hui, mais son départ est différé au 12\/03\/2026/;
  await claire.pane.getByText(why).waitFor();
  // What the notice says is what the headline says: nobody is asked for an agreement to what can leave today.
  await heading('Texte prêt, départ à avancer').waitFor();
  await soon(async () => expect(await claire.pane.getByText(/co-signature/i).count()).toBe(0));
  await claire.pressSend();
  await claire.alert
    .getByText(/Elle peut partir aujourd’hui, mais son départ est différé au 12\/03\/2026/)
    .waitFor();
  await claire.page.keyboard.press('Escape');
  await putOffBy(1);
  await heading('Prêt à envoyer').waitFor();
  await soon(async () => expect(await claire.pane.getByText(why).count()).toBe(0));
}, 120_000);

test('a client whose name is a word of haste: its relance is ready, and leaves', async () => {
  const { address, client } = await addDossier(sandbox, 'pieces', addDays(TODAY, -4), { name: 'urgente' });
  await claire.newMessage([address]);
  await claire.openPane();
  await claire.pane.getByRole('button', { name: 'Préparer la relance', exact: true }).click();
  await heading('Prêt à envoyer').waitFor();
  await soon(async () => expect(await claire.body.innerText()).toContain(client));
  await claire.send();

  await claire.newMessage([address], `${client} : rendez-vous`);
  await claire.openPane();
  await claire.type(`Bonjour, le rendez-vous de ${client} est fixé. `);
  await heading('Prêt à envoyer').waitFor();
  await claire.send();
}, 120_000);

test('a relance of which nothing is due any more is held, in the pane and at the send; another message leaves', async () => {
  const { address } = await addDossier(sandbox, 'pieces', addDays(TODAY, -4), { name: 'recue' });
  await claire.newMessage([address]);
  await claire.openPane();
  await claire.pane.getByRole('button', { name: 'Préparer la relance', exact: true }).click();
  await heading('Prêt à envoyer').waitFor();
  await claire.pane.getByRole('tab', { name: 'Dossier' }).click();
  await claire.pane.getByRole('checkbox').first().check();
  await claire.pane.getByText('Reçue aujourd’hui').waitFor();
  await claire.pane.getByRole('tab', { name: 'Message' }).click();
  await heading('Relance retenue').waitFor();
  await claire.pressSend();
  await claire.alert.getByText('Ce dossier n’a pas de relance à envoyer aujourd’hui').waitFor();
  await claire.page.keyboard.press('Escape');

  await claire.newMessage([address], 'Merci');
  await claire.openPane();
  await claire.type('Bonjour, nous avons bien reçu vos pièces. ');
  await heading('Prêt à envoyer').waitFor();
  await claire.send();
}, 120_000);
