import { answeredDemand } from '../../../src/app/escalation/answeredDemand';
import { insertRelance } from '../../../src/app/relance/insertRelance';
import type { ComposeItem, DossierFile, Pending, PendingRelance } from '../../../src/app/ports';
import type { PreparedRelance } from '../../../src/app/relance/prepareRelance';
import type { RelanceMarks } from '../../../src/domain/template/marks';
import { instantOf } from '../../../src/domain/dates/plainDate';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { openingBody, quotedThread } from '../../../src/sandbox/server/mail/replyBody';
import { day, entry, noon } from '../../domain/support/dossiers';
import { LEA, TWO_DOMAINS } from '../secondDomain';

const ME = { name: 'Claire Dumas', address: 'claire.dumas@cabinet-orme.example' };
const CLIENT = { name: 'Marc Vidal', address: 'marc@vidal-elec.example' };
const clock = { today: () => day('2026-03-12'), now: () => noon('2026-03-12') };
const HELENE = { name: 'Hélène Roy', address: 'helene@vidal-elec.example' };
const file = { contacts: [CLIENT, HELENE] } as unknown as DossierFile;
/** Of the local Outlook, as the header says it. */
const RECEIVED = instantOf(new Date(2026, 2, 10, 9, 12));

const MAKE_DO = '<p>Faites avec ce que vous avez.</p>';
/** Outlook's own answer to a message. */
const outlook = (html: string, from = CLIENT): string =>
  openingBody(ME, undefined, {
    from,
    to: [ME],
    cc: [],
    subject: 'TVA',
    html,
    sentAt: RECEIVED,
  });
const demandIn = (html: string, journal: DossierFile['journal'] = []) =>
  answeredDemand({ policy: TWO_DOMAINS, clock, me: ME }, file, html)?.(journal);

const classic = (from: string): string =>
  `<div>Bonjour</div><div><b>De :</b> ${from}<br><b>Envoyé :</b> mardi 10 mars 2026 09:12<br><b>À :</b> Claire Dumas<br><b>Objet :</b> TVA</div>${MAKE_DO}`;
const older = `<p>Merci.</p>${quotedThread({ from: CLIENT, to: [ME], cc: [], subject: 'TVA', html: MAKE_DO, sentAt: RECEIVED })}`;

test.each<[string, string, string | undefined]>([
  ['Outlook’s answer to a client', outlook(MAKE_DO), 'faire-avec'],
  ['its answer to one who demands nothing', outlook('<p>Bien reçu, merci.</p>'), undefined],
  [
    'its answer to a colleague',
    outlook(MAKE_DO, { name: 'Marc', address: 'marc.lefevre@cabinet-orme.example' }),
    undefined,
  ],
  [
    'its answer to a colleague of the second domain',
    outlook(MAKE_DO, { name: 'Léa', address: LEA }),
    undefined,
  ],
  ['only an older message of the thread demands one', outlook(older), undefined],
  ['a header with names alone, a contact’s', classic('Marc Vidal'), 'faire-avec'],
  ['a header with names alone, nobody’s', classic('Paul Martin'), undefined],
  ['a header with names alone, the family name first', classic('VIDAL Marc'), 'faire-avec'],
  ['a header with names alone, without its accents', classic('Helene Roy'), 'faire-avec'],
  ['a header with names alone, one that only begins like a contact’s', classic('Marc Vidalin'), undefined],
  ['a header with names alone, one that holds a contact’s letters', classic('Denmarc Vidal'), undefined],
  [
    'another mail program’s',
    `<div>Bonjour</div><div>Le mar. 10 mars 2026 à 09:12, Marc Vidal &lt;marc@vidal-elec.example&gt; a écrit :<br></div><blockquote>${MAKE_DO}</blockquote>`,
    'faire-avec',
  ],
  ['a new message', '<p>Faites avec ce que vous avez.</p>', undefined],
  [
    'what the firm itself writes above',
    outlook('<p>Bien reçu.</p>').replace('<div><br></div>', MAKE_DO),
    undefined,
  ],
  ['the fees contested once', outlook('<p>Vos honoraires sont trop élevés.</p>'), undefined],
  [
    'the fees contested again',
    outlook('<p>Vos honoraires sont trop élevés, je vous l’ai déjà dit.</p>'),
    'honoraires-contestes',
  ],
])('%s', (_name, html, trigger) => {
  expect(demandIn(html)).toEqual(trigger && { trigger, receivedAt: RECEIVED });
});

test('a draft read before its thread is there is read again', () => {
  const read = (html: string) => answeredDemand({ policy: cabinetPolicy, clock, me: ME }, file, html);
  expect(read('<div><br></div>')).toBeUndefined();
  expect(read(outlook(MAKE_DO))).toBeDefined();
});

test('its own words, noted while it was read, are no second time; another message’s are', () => {
  const html = outlook('<p>Vos honoraires sont trop élevés.</p>');
  const noted = (excerpt: string, on: string) =>
    entry('message-recu', on, {
      note: `Honoraires contestés : « ${excerpt} »`,
      message: { subject: '', recipients: [], internetMessageId: '<m@client.example>' },
    });
  expect(demandIn(html, [noted('Vos honoraires sont trop élevés.', '2026-03-11')])).toBeUndefined();
  expect(demandIn(html, [noted('Je conteste la facture.', '2026-03-02')])).toMatchObject({
    trigger: 'honoraires-contestes',
  });
});

test('the same words in two messages: on two days they are two, in a message without a day they may be its own', () => {
  const words = 'Vos honoraires sont trop élevés.';
  const noted = (on: string) =>
    entry('message-recu', on, {
      note: `Honoraires contestés : « ${words} »`,
      message: { subject: '', recipients: [] },
    });
  const html = outlook(`<p>${words}</p>`);
  expect(demandIn(html, [noted('2026-03-02')])).toMatchObject({ trigger: 'honoraires-contestes' });
  expect(demandIn(html, [noted('2026-03-10')])).toBeUndefined();
  const undated = classic('Marc Vidal')
    .replace(/<b>Envoyé :<.b>[^<]*<br>/, '')
    .replace(MAKE_DO, `<p>${words}</p>`);
  expect(demandIn(undated, [noted('2026-03-02')])).toBeUndefined();
});

test('the demand travels on the relance put into the answer', async () => {
  const escalation = { trigger: 'faire-avec', receivedAt: RECEIVED } as const;
  const marks = { operationId: 'ABCDEFGHJKMN' } as RelanceMarks;
  const kept: PendingRelance[] = [];
  const written: RelanceMarks[] = [];
  const item = {
    writeMarks: async (one: RelanceMarks) => void written.push(one),
    handOver: async () => {},
    insertTop: async () => {},
    snapshot: async () => ({ subject: 'RE: TVA', to: [CLIENT] }),
    composeType: async () => 'reply',
  } as unknown as ComposeItem;
  const pending = { put: async (one: PendingRelance) => void kept.push(one) } as unknown as Pending;
  const prepared = { html: '', pending: { marks }, handover: {} } as unknown as PreparedRelance;
  const expected = { ...marks, escalation };
  expect(await insertRelance(item, pending, prepared, escalation)).toEqual(expected);
  expect([kept[0]!.marks, written[0]]).toEqual([expected, expected]);
  expect(await insertRelance(item, pending, prepared)).toEqual(marks);
});
