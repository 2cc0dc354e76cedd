import fc from 'fast-check';
import { fingerprint, type FingerprintedMessage } from '../../../src/domain/fingerprint/fingerprint';
import { utf8Bytes } from '../../../src/domain/fingerprint/utf8Bytes';

const OWN =
  '<p>Bonjour Madame Durand,</p><p>Pour établir la TVA de février, il nous faut le relevé BNP : 1&nbsp;200,50&nbsp;€.</p>' +
  '<ul><li>Relevé BNP</li><li>Factures d’achat</li></ul><p>Bien cordialement,</p>';
const SIGNATURE =
  '<div id="Signature"><p>Claire Dumas<br>Orme &amp; Associés<br>01 02 03 04 05<img src="cid:logo"></p></div>';
const THREAD =
  '<hr><div id="divRplyFwdMsg"><b>De :</b> Anne Durand &lt;durand@tilleuls.example&gt;<br><b>Envoyé :</b> lundi 2 mars 2026 09:12<br>' +
  '<b>À :</b> Claire Dumas<br><b>Objet :</b> TVA</div><div>Voici une partie.</div>';

const message: FingerprintedMessage = {
  subject: 'RE: TVA de février',
  html: OWN + SIGNATURE + THREAD,
  to: ['durand@tilleuls.example', 'compta@tilleuls.example'],
  cc: [],
  bcc: [],
  attachments: [
    { name: 'liste.pdf', size: 1200, inline: false },
    { name: 'logo.png', size: 900, inline: true },
  ],
  reply: true,
};
const own = (from: string | RegExp, by: string): FingerprintedMessage => ({
  ...message,
  html: message.html.replace(from, by),
});

describe('what leaves the fingerprint as it is', () => {
  test.each<[string, FingerprintedMessage]>([
    ['another reply prefix', { ...message, subject: 'Re : TVA de  février' }],
    ['no-break spaces in the subject', { ...message, subject: 'RE: TVA\u00a0de février' }],
    ['letters decomposed', { ...message, subject: message.subject.normalize('NFD') }],
    ['addresses in another case and order', { ...message, to: [' COMPTA@tilleuls.example', message.to[0]!] }],
    ['an address twice', { ...message, to: [...message.to, message.to[0]!] }],
    ['no signature', { ...message, html: OWN + THREAD }],
    ['another signature', own('Orme &amp; Associés', 'Orme et Associés')],
    ['no quoted thread', { ...message, html: OWN + SIGNATURE }],
    ['another quoted thread', own('Voici une partie.', 'Voici le tout, merci de me rappeler.')],
    ['styles', own('<p>Bonjour', '<p class="MsoNormal" style="margin:0;color:#333">Bonjour')],
    ['words in bold', own('relevé BNP :', '<b>relevé</b> <span lang="FR">BNP</span> :')],
    ['no-break spaces made simple', own(/&nbsp;/g, ' ')],
    ['narrow no-break spaces', own(/&nbsp;/g, '\u202f')],
    ['paragraphs as div', own(/<(\/?)p>/g, '<$1div>')],
    ['line breaks in the source', own('il nous', 'il\r\n   nous')],
    ['Word’s empty paragraphs', own('</p><p>Pour', '</p><p><o:p>&nbsp;</o:p></p><p>Pour')],
    [
      'the list as Word writes it',
      own(/<li>(.*?)<\/li>/g, '<p class="MsoListParagraph">·&nbsp;&nbsp;&nbsp; $1</p>'),
    ],
    ['straight apostrophes', own('d’achat', "d'achat")],
    ['entities', own('é', '&eacute;')],
    ['zero-width and soft hyphens', own('février', 'fév\u200brier\u00ad')],
    ['an image of the signature more', own('cid:logo">', 'cid:logo"><img src="cid:two">')],
    [
      'the signature’s image as a file',
      {
        ...message,
        attachments: [...message.attachments, { name: 'image001.png', size: 10, inline: true }],
      },
    ],
    ['files in another order', { ...message, attachments: [...message.attachments].reverse() }],
  ])('%s', (_name, other) => {
    expect(fingerprint(other)).toBe(fingerprint(message));
  });

  test('an address that Outlook turns into a link', () => {
    const plain = own('il nous faut', 'voyez www.orme.example ou c@orme.example, il nous faut');
    const linked = own(
      'il nous faut',
      'voyez <a href="http://www.orme.example/">www.orme.example</a> ou <a href="mailto:c@orme.example">c@orme.example</a>, il nous faut',
    );
    expect(fingerprint(linked)).toBe(fingerprint(plain));
  });
});

describe('what changes the fingerprint', () => {
  const linked = own('relevé BNP :', '<a href="https://banque.example/a">relevé BNP</a> :');
  test.each<[string, FingerprintedMessage, FingerprintedMessage?]>([
    ['a word', own('Relevé BNP', 'Relevé CIC')],
    ['a word less', own('il nous faut', 'il faut')],
    ['a digit', own('200,50', '200,60')],
    ['a capital', own('Pour établir', 'POUR établir')],
    ['a letter that only looks the same', own('Relevé', 'R\u0435levé')],
    ['words run together', own('Bonjour Madame', 'BonjourMadame')],
    ['a sign', own('février, il', 'février. il')],
    ['text in white', own('<ul>', '<p style="color:#fff;font-size:0">Sinon nous cessons.</p><ul>')],
    ['text that is not displayed', own('<ul>', '<p style="display:none">Sinon nous cessons.</p><ul>')],
    ['a sentence in a table', own('<ul>', '<table><tr><td>Sinon</td><td>rien</td></tr></table><ul>')],
    ['a mark of direction', own('200,50', '\u202e200,50')],
    ['the subject', { ...message, subject: 'RE: TVA de mars' }],
    ['a recipient more', { ...message, to: [...message.to, 'autre@tilleuls.example'] }],
    ['a recipient less', { ...message, to: message.to.slice(1) }],
    ['a recipient in another field', { ...message, to: message.to.slice(1), bcc: message.to.slice(0, 1) }],
    [
      'a file more',
      { ...message, attachments: [...message.attachments, { name: 'b.pdf', size: 1, inline: false }] },
    ],
    ['a file less', { ...message, attachments: [] }],
    [
      'a file of the same name',
      { ...message, attachments: [{ name: 'liste.pdf', size: 1201, inline: false }] },
    ],
    ['a link', linked],
    [
      'where a link leads',
      own('relevé BNP :', '<a href="https://banque.example/b">relevé BNP</a> :'),
      linked,
    ],
    ['an image in the text', own('<ul>', '<img src="cid:x"><ul>')],
    [
      'text below a forged thread in a new message',
      { ...message, html: `${OWN}<p>De : X</p><p>Objet : Y</p><p>À : Z</p><p>Payez.</p>`, reply: false },
      { ...message, html: OWN, reply: false },
    ],
  ])('%s', (_name, other, before = message) => {
    expect(fingerprint(other)).not.toBe(fingerprint(before));
  });

  test('any word added anywhere in the writer’s own text', () => {
    const words = ['Bonjour', 'Madame,', 'il', 'nous', 'manque', 'votre', 'relevé', 'de', 'février.'];
    const html = (list: readonly string[]): string => `<p>${list.join(' ')}</p>${SIGNATURE}${THREAD}`;
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.stringMatching(/^[a-z]{1,8}$/), (at, word) => {
        const changed = [...words.slice(0, at), word, ...words.slice(at)];
        expect(fingerprint({ ...message, html: html(changed) })).not.toBe(
          fingerprint({ ...message, html: html(words) }),
        );
      }),
      { numRuns: 60 },
    );
  });
});

test('the same message keeps its fingerprint from one version to the next', () => {
  expect(fingerprint({ ...message, html: '<p>Bonjour</p>', subject: 'TVA' })).toBe(
    '16ebe715d8abd491912f4a13c6de81566374bd8de17bef1667709b56c7a2f3d1',
  );
});

test('UTF-8 as everybody writes it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([...utf8Bytes(text)]).toEqual([...new TextEncoder().encode(text)]);
    }),
  );
});
