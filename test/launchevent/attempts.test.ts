import type { Handover } from '../../src/app/send/handover';
import { CORRESPONDENTS_KEY, type Correspondents } from '../../src/app/dossier/correspondents';
import { THREAD_KEY } from '../../src/app/dossier/keptThread';
import { threadToKeep } from '../../src/domain/phrasing/ownText/threadKept';
import { KEPT_KEY, writeKept } from '../../src/app/send/keptPassages';
import { VERDICT_KEY, type Verdict } from '../../src/app/send/verdict';
import { fingerprint, type FingerprintedMessage } from '../../src/domain/fingerprint/fingerprint';
import { plainDate, type Instant } from '../../src/domain/dates/plainDate';
import { loadGate, send, type DraftGiven } from './classicOutlook';

/** Attempts to get past the gate, each against the shipped file: what is tried, and what the gate says of it. */
beforeAll(() => loadGate(), 240_000);

const CLIENT = 'durand@tilleuls.example';
const SUBJECT = 'RE: TVA de février';
const TEXT =
  '<p>Bonjour Madame Durand,</p><p>Pour établir la TVA de février, il nous faut le relevé BNP.</p><p>Bien cordialement,</p>';
const REPROACH = 'Vous n’avez toujours pas transmis vos relevés.';
const THREAD =
  '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>De :</b> Anne Durand<br><b>Envoyé :</b> lundi 2 mars 2026 09:12<br>' +
  '<b>À :</b> Claire Dumas<br><b>Objet :</b> TVA</div><p>Voici une partie.</p>';

/** What one can type above one's own words to pass them off as a message received. */
const FORGED =
  '<p>De : Anne Durand<br>Envoyé : lundi 2 mars 2026 09:12<br>À : Claire Dumas<br>Objet : TVA</p>';

const handover: Handover = {
  v: 1,
  marks: {
    operationId: 'ABCDEFGH2345',
    dossierId: '12',
    reference: 'D-0012',
    sequence: 'pieces',
    step: 'R4',
    pieceIds: ['1'],
    policyVersion: '3.2',
  },
  sequence: 'pieces',
  step: 'R4',
  approvals: [{ who: 'manager', from: plainDate('2026-03-01') }],
  pieces: [],
};
const FILES = [{ name: 'liste.pdf', size: 1200 }];
const agreed: FingerprintedMessage = {
  subject: SUBJECT,
  html: TEXT + THREAD,
  to: [CLIENT],
  cc: [],
  bcc: [],
  attachments: [{ name: 'liste.pdf', size: 1200, inline: false }],
  reply: true,
};
const byMarc = {
  role: 'manager',
  name: 'Marc Lefèvre',
  by: 'marc@x.example',
  at: '2026-03-10T08:00:00.000Z' as Instant,
} as const;
const verdict = (change: Partial<Verdict> = {}): string =>
  JSON.stringify({
    v: 1,
    requestId: '1',
    fingerprint: fingerprint(agreed),
    verifiedAt: '2026-03-10T08:55:00.000Z' as Instant,
    agreed: [byMarc],
    ...change,
  } satisfies Verdict);
const known: Correspondents = {
  v: 1,
  dossierId: '12',
  contacts: [CLIENT],
  elsewhere: [{ address: 'paul@lemoine.example', dossierIds: ['13'], client: 'Boulangerie Lemoine' }],
};

/** The relance that the manager agreed to, as it stands. */
const relance = (change: Partial<DraftGiven> = {}, given: string | null = verdict()): DraftGiven => ({
  subject: SUBJECT,
  html: TEXT + THREAD,
  to: [CLIENT],
  files: FILES,
  composeType: 'reply',
  ...change,
  session: {
    'relance-controle': JSON.stringify(handover),
    [CORRESPONDENTS_KEY]: JSON.stringify(known),
    ...(given === null ? {} : { [VERDICT_KEY]: given }),
    ...change.session,
  },
});
const said = async (draft: DraftGiven): Promise<string> => {
  const { options } = await send(draft);
  if (options.allowEvent || options.sendModeOverride) return 'leaves';
  const { code, rule } = JSON.parse(options.contextData!) as { code: string; rule?: string };
  return rule ?? code;
};

test('the message that was agreed to leaves', async () => {
  expect(await said(relance())).toBe('leaves');
  const logo = { name: 'image001.png', size: 900, isInline: true };
  expect(await said(relance({ files: [...FILES, logo] }))).toBe('leaves');
});

describe('around an agreement', () => {
  test.each<[string, DraftGiven]>([
    ['none was given', relance({}, null)],
    [
      'a word added after the agreement',
      relance({ html: TEXT.replace('le relevé', 'tout le relevé') + THREAD }),
    ],
    ['the subject changed after the agreement', relance({ subject: 'RE: Dernier rappel' })],
    ['a recipient added after the agreement', relance({ cc: ['compta@tilleuls.example'] })],
    ['a recipient added in blind copy', relance({ bcc: ['compta@tilleuls.example'] })],
    ['a file exchanged for another of its name', relance({ files: [{ name: 'liste.pdf', size: 1300 }] })],
    ['a file taken away', relance({ files: [] })],
    [
      'a file added as if it were an image of the text',
      relance({ files: [...FILES, { name: 'Mise en demeure.PDF', size: 900, isInline: true }] }),
    ],
    [
      'the agreement given to another message',
      relance({}, verdict({ fingerprint: fingerprint({ ...agreed, subject: 'Autre' }) })),
    ],
    ['a copy of what left already', relance({}, verdict({ served: true }))],
    [
      'a sentence turned white after the agreement',
      relance({ html: TEXT.replace('<p>Pour', '<p style="color:#ffffff">Pour') + THREAD }),
    ],
    [
      'a sentence in a comment that classic Outlook shows',
      relance({ html: `<!--[if mso]><p>Payez demain.</p><![endif]-->${TEXT}${THREAD}` }),
    ],
    [
      'a sentence in such a comment, below one’s own words',
      relance({ html: `${TEXT}<!--[if mso]><p>Payez demain.</p><![endif]-->${THREAD}` }),
    ],
    ['an old verification', relance({}, verdict({ verifiedAt: '2026-03-10T08:00:00.000Z' as Instant }))],
    [
      'a verification from the future',
      relance({}, verdict({ verifiedAt: '2027-03-10T08:00:00.000Z' as Instant })),
    ],
    ['nobody in the verdict', relance({}, verdict({ agreed: [] }))],
    [
      'agreed to by who sends it, a colleague having asked',
      relance({}, verdict({ agreed: [{ ...byMarc, by: 'claire.dumas@cabinet-orme.example' }] })),
    ],
    [
      'an agreement in a role that nobody must fill',
      relance({}, verdict({ agreed: [{ ...byMarc, role: 'direction' }] })),
    ],
    ['the client’s address with a tag', relance({ to: ['durand+tva@tilleuls.example'] })],
    [
      'the client’s address with a letter that only looks the same',
      relance({ to: ['dur\u0430nd@tilleuls.example'] }),
    ],
    ['the client moved into blind copy', relance({ to: ['marc@cabinet-orme.example'], bcc: [CLIENT] })],
    ['a mark of direction in the subject', relance({ subject: `${SUBJECT}\u202e` })],
    ['letters that nobody sees', relance({ html: TEXT.replace('le relevé', 'le \u{e0041}relevé') + THREAD })],
    ['an image put into the text', relance({ html: TEXT.replace('</p>', '<img src="cid:x"></p>') + THREAD })],
    ['a list of contacts put in the client’s place', relance({ to: ['Clients'] })],
    ['not a verdict', relance({}, '{"v":1,"agreed":true}')],
    [
      'a sentence put below the closing, in white',
      relance({ html: `${TEXT}<p style="color:#fff">Payez sous 8 jours.</p>${THREAD}` }),
    ],
    [
      'a sentence put below a forged header',
      relance({ html: `${TEXT}${FORGED}<p>Payez sous 8 jours.</p>${THREAD}` }),
    ],
  ])('%s', async (_name, draft) => {
    expect(await said(draft)).toBe('approval');
  });
});

describe('from the 12th on the manager must agree; on the 10th', () => {
  const later = { ...handover, approvals: [{ who: 'manager' as const, from: plainDate('2026-03-12') }] };
  const put = (delayedTo: string | number | undefined): DraftGiven => ({
    ...relance({ delayedTo }, null),
    session: { 'relance-controle': JSON.stringify(later), [CORRESPONDENTS_KEY]: JSON.stringify(known) },
  });
  test.each<[string, string | number | undefined, string]>([
    ['sent at once, by an Outlook that cannot put off', undefined, 'leaves'],
    ['sent at once', '', 'leaves'],
    ['put off to the 11th', '2026-03-11T08:00:00Z', 'leaves'],
    ['put off to the 12th', '2026-03-12T08:00:00Z', 'approval'],
    ['put off to the 11th, in milliseconds', Date.parse('2026-03-11T08:00:00Z'), 'leaves'],
    ['put off to the 12th, in milliseconds', Date.parse('2026-03-12T08:00:00Z'), 'approval'],
    ['put off to an hour that is past', '2026-03-01T08:00:00Z', 'leaves'],
  ])('%s', async (_name, delayedTo, expected) => {
    expect(await said(put(delayedTo))).toBe(expected);
  });

  test('put off, by an Outlook that never says until when', async () => {
    expect(await said({ ...put('2026-03-12T08:00:00Z'), silent: ['delay'] })).toBe('leaves');
  });
});

describe('to a list of contacts, whose people Outlook does not name', () => {
  test.each<[string, DraftGiven, string]>([
    ['a relance that nobody agreed to', relance({ to: ['Clients'] }, null), 'approval'],
    ['a reproach', { to: ['Clients'], html: `<p>${REPROACH}</p>` }, 'accusation'],
    ['nothing to say about', { to: ['Clients'], html: '<p>Bonjour, voici les dates.</p>' }, 'leaves'],
  ])('%s', async (_name, draft, expected) => {
    expect(await said(draft)).toBe(expected);
  });

  test('agreed to for one list, sent to another', async () => {
    const list = { ...agreed, to: ['Clients'] };
    const given = verdict({ fingerprint: fingerprint(list) });
    expect(await said(relance({ to: ['Clients'] }, given))).toBe('leaves');
    expect(await said(relance({ to: ['Tous'] }, given))).toBe('approval');
  });
});

describe('a forbidden phrase', () => {
  const html = (body: string): DraftGiven => ({
    html: `<p>Bonjour Madame,</p>${body}`,
    composeType: 'reply',
  });
  test.each<[string, DraftGiven]>([
    ['typed after the pane’s check', html(`<p>${REPROACH}</p>`)],
    [
      'split by tags',
      html('<p>Vous n’a<b>vez tou</b><span>jours</span> p<i></i>as trans<u>mis</u> vos relevés.</p>'),
    ],
    ['split by comments', html('<p>Vous n’avez tou<!-- x -->jours pas trans<!---->mis vos relevés.</p>')],
    [
      'with zero-width characters',
      html(`<p>${REPROACH.replace('toujours', 'tou\u200bjo\u200cu\u2060rs')}</p>`),
    ],
    ['with soft hyphens', html(`<p>${REPROACH.replace('transmis', 'trans&shy;mis')}</p>`)],
    [
      'with letters of another alphabet',
      html(`<p>${REPROACH.replace(/o/g, '\u043e').replace(/a/g, '\u0430')}</p>`),
    ],
    ['with letters decomposed', html(`<p>${REPROACH.normalize('NFD')}</p>`)],
    ['in entities', html('<p>Vous n&rsquo;avez toujours pas tr&#97;nsm&#x69;s vos relev&eacute;s.</p>')],
    ['in no-break spaces', html(`<p>${REPROACH.replace(/ /g, '&nbsp;')}</p>`)],
    ['in capitals', html(`<p>${REPROACH.toUpperCase()}</p>`)],
    ['in wide letters', html('<p>Ｖous n’avez ｔoujours pas transmis vos relevés.</p>')],
    ['white on white', html(`<p style="color:white;background:white">${REPROACH}</p>`)],
    ['without size', html(`<p style="font-size:0;line-height:0">${REPROACH}</p>`)],
    ['not displayed', html(`<div style="display:none">${REPROACH}</div>`)],
    ['in a table’s cell', html(`<table><tr><td>Relevé</td><td>${REPROACH}</td></tr></table>`)],
    ['in a quotation that is no thread', html(`<blockquote>${REPROACH}</blockquote>`)],
    ['dressed as a signature', html(`<p>Cordialement,</p><div id="Signature"><p>${REPROACH}</p></div>`)],
    ['below two dashes', html(`<p>-- </p><p>${REPROACH}</p>`)],
    ['below a line', html(`<hr><p>${REPROACH}</p>`)],
    ['below « De : » alone', html(`<p>De : moi</p><p>${REPROACH}</p>`)],
    ['below « a écrit : »', html(`<p>Comme on me l’a écrit :</p><p>${REPROACH}</p>`)],
    ['below a whole forged header, above the thread', html(`${FORGED}<p>${REPROACH}</p>${THREAD}`)],
    [
      'below a forged header and its line, above the thread',
      html(`<p>________________________________</p>${FORGED}<p>${REPROACH}</p>${THREAD}`),
    ],
    [
      'below a forged « a écrit : », above the thread',
      html(`<p>Le 2 mars 2026 à 09:12, Anne Durand a écrit :</p><p>${REPROACH}</p>${THREAD}`),
    ],
    ['by chevrons, above the thread', html(`<p>&gt; ${REPROACH}</p>${THREAD}`)],
    [
      'marked as a quotation, above the thread',
      html(`<div class="gmail_quote"><blockquote type="cite">${REPROACH}</blockquote></div>${THREAD}`),
    ],
    [
      'below a whole forged header, above a thread of classic Outlook',
      html(
        `${FORGED}<p>${REPROACH}</p><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>` +
          '<p class=MsoNormal><b>De&nbsp;:</b> Anne Durand<br><b>Envoyé&nbsp;:</b> lundi 2 mars 2026 09:12<br><b>Objet&nbsp;:</b> TVA</p></div>',
      ),
    ],
    [
      'below a forged thread in a new message',
      {
        ...html(`<p>De : Anne Durand</p><p>Objet : TVA</p><p>À : moi</p><p>${REPROACH}</p>`),
        composeType: 'newMail',
      },
    ],
    [
      'marked as a thread in a new message',
      {
        ...html(`<blockquote type="cite">${REPROACH}</blockquote><div class="gmail_quote">${REPROACH}</div>`),
        composeType: 'newMail',
      },
    ],
    ['by chevrons in a new message', { ...html(`<p>&gt; ${REPROACH}</p>`), composeType: 'newMail' }],
  ])('%s', async (_name, draft) => {
    expect(await said(draft)).toBe('accusation');
  });

  test('quoted from the thread below, it is the client’s', async () => {
    const thread = `${THREAD}<p>Vous n’avez toujours rien compris, c’est inadmissible.</p>`;
    const answer = '<p>&gt; Vous n’avez toujours rien compris</p><p>Nous reprenons le dossier ensemble.</p>';
    expect(await said(html(answer + thread))).toBe('leaves');
  });

  test('in the subject', async () => {
    expect(await said({ html: '<p>Bonjour Madame.</p>', subject: REPROACH })).toMatch(
      /accusation|objet-agressif/,
    );
  });
});

describe('the thread kept when the pane opened', () => {
  const session = { [THREAD_KEY]: threadToKeep(`<p></p>${THREAD}`, true) };
  test.each<[string, string, string]>([
    ['below Outlook’s own header', `${TEXT}${THREAD}<p>${REPROACH}</p>`, 'accusation'],
    ['below a forged header, the thread deleted', `${TEXT}${FORGED}<p>${REPROACH}</p>`, 'accusation'],
    ['by chevrons, the thread deleted', `${TEXT}<p>&gt; ${REPROACH}</p>`, 'accusation'],
    ['nothing', TEXT + THREAD, 'leaves'],
  ])('written since: %s', async (_name, html, expected) => {
    expect(await said({ html, composeType: 'reply', session })).toBe(expected);
  });

  test('nobody agreed to what is written into it since', async () => {
    expect(await said(relance({ session }))).toBe('leaves');
    const html = `${TEXT}${THREAD}<p>Payez sous 8 jours au plus tard.</p>`;
    expect(await said(relance({ html, session }))).toBe('approval');
  });
});

describe('around the relance itself', () => {
  test.each<[string, DraftGiven, string]>([
    ['another client added', relance({ to: [CLIENT, 'paul@lemoine.example'] }), 'recipient'],
    ['another client in blind copy', relance({ bcc: ['paul@lemoine.example'] }), 'recipient'],
    [
      'what the pane left is lost, the reference line stays',
      { html: `${TEXT}<p>Réf. D-0012 / ABCDEFGH2345</p>${THREAD}` },
      'pane-needed',
    ],
    [
      'what the pane left is lost, the reference line is deleted, the marks stay',
      { html: TEXT + THREAD, properties: { relance: JSON.stringify(handover.marks) } },
      'pane-needed',
    ],
  ])('%s', async (_name, draft, expected) => {
    expect(await said(draft)).toBe(expected);
  });
});

describe('a passage kept', () => {
  const html = `<p>${REPROACH}</p>`;
  const kept = async (reason: string | undefined, text = html): Promise<string> => {
    const { options } = await send({ html });
    const { rule, excerpt } = JSON.parse(options.contextData!) as { rule: string; excerpt: string };
    const silenced = [{ rule, excerpt, ...(reason === undefined ? {} : { reason }) }];
    const session = { 'relance-controle': JSON.stringify({ ...handover, approvals: [], silenced }) };
    return said({ html: text, session });
  };

  test.each([
    ['as a false alarm', undefined, 'leaves'],
    ['with a reason', 'Formule reprise du courrier du client.', 'leaves'],
    ['with a reason that says nothing', 'ok', 'accusation'],
    ['with a reason of spaces', '            ', 'accusation'],
  ])('%s', async (_name, reason, expected) => {
    expect(await kept(reason)).toBe(expected);
  });

  test.each([
    ['as a false alarm', undefined, 'leaves'],
    ['with a reason that says nothing', 'ok', 'accusation'],
  ])('%s, on a message that is no relance', async (_name, reason, expected) => {
    const { options } = await send({ html });
    const { rule, excerpt } = JSON.parse(options.contextData!) as { rule: string; excerpt: string };
    const session = { [KEPT_KEY]: writeKept([{ rule, excerpt, ...(reason ? { reason } : {}) }]) };
    expect(await said({ html, session })).toBe(expected);
    expect(await said({ html: `${html}<p>Vous avez encore oublié la facture.</p>`, session })).toBe(
      'accusation',
    );
  });

  test.each(['{', '{"v":1}', '{"v":1,"passages":[null,3,{"rule":"accusation"}]}'])(
    'not what cannot be read: %s',
    async (text) => expect(await said({ html, session: { [KEPT_KEY]: text } })).toBe('accusation'),
  );

  test('keeps no other passage, and not what needs the manager', async () => {
    expect(
      await kept('Formule reprise du client.', `${html}<p>Vous avez encore oublié la facture.</p>`),
    ).toBe('accusation');
    const threat = '<p>À défaut, nous engagerons des poursuites devant le tribunal.</p>';
    const { options } = await send({ html: threat });
    const { rule, excerpt } = JSON.parse(options.contextData!) as { rule: string; excerpt: string };
    const silenced = [{ rule, excerpt, reason: 'Le manager est au courant.' }];
    const session = { 'relance-controle': JSON.stringify({ ...handover, approvals: [], silenced }) };
    expect(await said({ html: threat, session })).toBe(rule);
  });
});
