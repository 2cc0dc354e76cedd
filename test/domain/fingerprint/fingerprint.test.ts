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

describe('what is shown otherwise than it is written', () => {
  const paragraph = '<p>Pour établir';
  const styled = (style: string): FingerprintedMessage => own(paragraph, `<p style="${style}">Pour établir`);
  const remote = (attributes: string): FingerprintedMessage =>
    own('<ul>', `<img ${attributes} width="20"><ul>`);
  const LOGO = 'src="https://orme.example/a.png"';
  const linked = (attributes: string): FingerprintedMessage =>
    own('relevé BNP :', `<a ${attributes}>relevé BNP</a> :`);

  test.each<[string, FingerprintedMessage, FingerprintedMessage?]>([
    ['struck out: s', own('relevé BNP', '<s>relevé BNP</s>')],
    ['struck out: strike', own('relevé BNP', '<strike>relevé BNP</strike>')],
    ['struck out: del', own('relevé BNP', '<del>relevé BNP</del>')],
    [
      'struck out by its style',
      own('relevé BNP', '<u style="text-decoration:underline line-through">relevé BNP</u>'),
    ],
    ['struck out: its longhand', styled('color:#333;TEXT-DECORATION-LINE: line-through')],
    [
      'other words struck out',
      own('relevé BNP', '<s>relevé</s> BNP'),
      own('relevé BNP', 'relevé <s>BNP</s>'),
    ],
    [
      'the same word struck out elsewhere',
      own('>Relevé', '><s>Relevé BNP</s> Relevé'),
      own('>Relevé', '>Relevé BNP <s>Relevé</s>'),
    ],
    ['struck out and not', own('relevé BNP', '<s>relevé BNP</s>'), own('relevé BNP', '<i>relevé BNP</i>')],
    ['not displayed', styled('display:none')],
    ['not displayed, whatever comes after', styled('display: none !important; color: red')],
    ['not displayed, in entities', styled('display&#58;none')],
    ['not visible', styled('visibility:hidden')],
    ['without a size', styled('font-size:0')],
    ['too small to be seen', styled('font-size:1px')],
    ['hidden in Word', styled('mso-hide:all')],
    ['see-through', styled('opacity:0')],
    ['without a height', styled('max-height:0;overflow:hidden')],
    ['white on the page', styled('color:white')],
    ['white on the page, in figures', styled('COLOR: rgb(255, 255, 255)')],
    ['almost white on the page', styled('color:#F8F8F8')],
    ['of a light name on the page', styled('color:snow')],
    ['white by a tag of old', own(paragraph, '<p><font color="#FFFFFF">Pour établir')],
    ['of the colour that its block has', styled('color:#c00;background:#c00')],
    ['black on black', styled('background-color:black')],
    [
      'white in a white cell of a dark block',
      own(paragraph, '<div style="background:#222;color:white"><p style="background:white">Pour établir'),
    ],
    [
      'white on a cell by a tag of old',
      own(paragraph, '<table><tr><td bgcolor="navy"><p style="color:navy">Pour établir'),
    ],
    ['without a colour', styled('color:transparent')],
    ['without a colour, in figures', styled('color:rgba(0,0,0,0)')],
    ['without a colour, in four parts', styled('color:#00000000')],
    ['almost see-through', styled('opacity:.02')],
    ['a hundredth of the size around', styled('font-size:0.01em')],
    ['out of the page', styled('text-indent:-9999px')],
    ['out of the page by its margin', styled('margin-left:-200em')],
    ['without a width', styled('width:0;overflow:hidden')],
    [
      'white for everybody, though Outlook kept another colour: not white before it was turned',
      own(paragraph, '<p style="color:black" data-ogsc="white">Pour établir'),
    ],
    [
      'in a comment that Outlook alone reads',
      own('<ul>', '<!--[if mso]><p>Sinon nous cessons.</p><![endif]--><ul>'),
    ],
    [
      'in such a comment, with other words',
      own('<ul>', '<!--[if gte mso 9]><p>Sinon nous cessons.</p><![endif]--><ul>'),
      own('<ul>', '<!--[if gte mso 9]><p>Sinon nous attendons.</p><![endif]--><ul>'),
    ],
    ['hidden by the attribute', own(paragraph, '<p hidden>Pour établir')],
    [
      'hidden within what is hidden',
      own(paragraph, '<p style="display:none"><b style="display:inline">Pour</b> établir'),
    ],
    ['another remote image', remote('src="https://orme.example/b.png"'), remote(LOGO)],
    ['a remote image in the place of an inline one', remote(LOGO), remote('src="cid:a"')],
    ['what stands for a remote image', remote(`${LOGO} alt="Payez"`), remote(`${LOGO} alt="Logo"`)],
    [
      'where a link leads, behind another address',
      linked('title=" href=\'https://banque.example/a\'" href="https://banque.example/b"'),
      linked('title=" href=\'https://banque.example/a\'" href="https://banque.example/a"'),
    ],
  ])('changes the fingerprint: %s', (_name, other, before = message) => {
    expect(fingerprint(other)).not.toBe(fingerprint(before));
  });

  const struck = own('relevé BNP :', '<s>relevé BNP</s> :');
  test.each<[string, FingerprintedMessage, FingerprintedMessage]>([
    [
      'struck out one way or the other',
      own('relevé BNP :', '<span style="text-decoration: line-through;">relevé BNP</span> :'),
      struck,
    ],
    ['a stroke in two parts', own('relevé BNP :', '<s>relevé</s> <strike><b>BNP </b></strike>:'), struck],
    [
      'an item struck out, as Word writes the list',
      own(/<li>Relevé(.*?)<\/li>/, '<p class="MsoListParagraph">·&nbsp;&nbsp;&nbsp; <s>Relevé$1</s></p>'),
      own(/<li>Relevé(.*?)<\/li>/, '<li><s>Relevé$1</s></li>'),
    ],
    ['an empty stroke', own('relevé BNP :', 'relevé<s> </s>BNP :'), message],
    ['a signature struck out', own('Orme &amp; Associés', '<s>Orme &amp; Associés</s>'), message],
    ['a thread hidden', own('<div>Voici', '<div style="display:none">Voici'), message],
    [
      'what Outlook hides without words',
      own('<ul>', '<div style="display:none"><br></div><span style="font-size:1pt">&nbsp;</span><ul>'),
      message,
    ],
    [
      'a style of Word, with what it says for Word alone',
      own(
        paragraph,
        '<p style="mso-margin-top-alt:auto;font-size:11.0pt;font-family:&quot;Aptos&quot;,sans-serif;color:windowtext;background:white;visibility:visible;display:block;opacity:1;text-decoration:none">Pour établir',
      ),
      message,
    ],
    [
      'white on black, for who works in the dark',
      own(
        paragraph,
        '<p style="color:rgb(255, 255, 255);background-color:rgb(41, 41, 41)" data-ogsc="black">Pour établir',
      ),
      message,
    ],
    [
      'black on white, turned for who works in the dark',
      own(
        paragraph,
        '<p style="color:white;background:white" data-ogsc="black" data-ogsb="white">Pour établir',
      ),
      message,
    ],
    [
      'white on a dark block',
      own(paragraph, '<p style="background:#1f3864;color:white">Pour établir'),
      message,
    ],
    ['grey on the page', styled('color:#767676'), message],
    ['the indent of a list', styled('text-indent:-18.0pt;margin-left:36.0pt'), message],
    ['a colour that nobody knows', styled('color:windowtext;background:none'), message],
    ['a picture behind', styled('background:url(fond.png#fff) no-repeat'), message],
    ['white without words', own('<ul>', '<span style="color:white">&nbsp;</span><ul>'), message],
    [
      'what Word says to itself in a comment',
      own(
        '<ul>',
        '<!--[if gte mso 9]><xml><o:PixelsPerInch>96</o:PixelsPerInch></xml><style>p{margin:0}</style><![endif]--><!-- note --><ul>',
      ),
      message,
    ],
    [
      'a comment of Outlook below the thread',
      own('Voici', '<!--[if mso]><p>Sinon</p><![endif]-->Voici'),
      message,
    ],
    [
      'struck out in a comment',
      own('<ul>', '<!--[if mso]><s><p style="display:none"><![endif]--><ul>'),
      message,
    ],
    ['an inline image renamed', remote('src="cid:image001.png@01DB"'), remote('src="cid:7c1"')],
    [
      'an inline image by the address that the editor shows it at',
      remote('src="https://attachments.office.net/owa/x/service.svc/s/GetAttachmentThumbnail?id=A"'),
      remote('src="cid:7c1"'),
    ],
    [
      'an inline image by another, its name kept aside',
      remote('originalsrc="cid:7c1" src="https://proxy.example/1" data-imagetype="AttachmentByCid"'),
      remote('src="cid:7c1"'),
    ],
    ['an inline image as a blob', remote('src="blob:https://outlook.office.com/1"'), remote('src="cid:7c1"')],
    [
      'an inline image described by Outlook',
      remote('src="cid:a" alt="Une image contenant texte"'),
      remote('src="cid:a"'),
    ],
    [
      'an attribute without quotes',
      remote('src=https://orme.example/a.png alt=Logo'),
      remote(`alt='Logo' ${LOGO}`),
    ],
    ['a remote image of the signature', own('cid:logo', 'https://orme.example/logo.png'), message],
  ])('leaves the fingerprint as it is: %s', (_name, other, before) => {
    expect(fingerprint(other)).toBe(fingerprint(before));
  });

  test('thousands of comments and settings that nothing closes, read in one go', () => {
    const html = (inside: string): string => `<!--[if mso]>${inside}<![endif]--><p>Bonjour</p>`;
    const of = (inside: string): string => fingerprint({ ...message, html: html(inside) });
    expect(of('<xml>'.repeat(40_000))).not.toBe(of(`${'<xml>'.repeat(40_000)}a`));
    expect(of('<!--[if mso]>'.repeat(20_000))).toBeDefined();
  });

  test('of thousands of them, read in one go', () => {
    const html = `<p>${'</b><s>a'.repeat(20_000)}</p>`;
    expect(fingerprint({ ...message, html })).not.toBe(
      fingerprint({ ...message, html: `<p>${'a'.repeat(20_000)}</p>` }),
    );
  });
});

test('the same message keeps its fingerprint from one version to the next', () => {
  expect(fingerprint({ ...message, html: '<p>Bonjour</p>', subject: 'TVA' })).toBe(
    '16ebe715d8abd491912f4a13c6de81566374bd8de17bef1667709b56c7a2f3d1',
  );
});

/** Those of before anything but words, links and numbers of images was bound: agreements given then still count. */
test.each<[string, FingerprintedMessage, string]>([
  ['a relance in a thread', message, '610ab85e4201ef0d1c1b7e6bdf32c693a75046c5dee1c30282e3bc3b89cce58e'],
  [
    'without its thread',
    { ...message, html: OWN + SIGNATURE, reply: false },
    '610ab85e4201ef0d1c1b7e6bdf32c693a75046c5dee1c30282e3bc3b89cce58e',
  ],
  [
    'with a link',
    own('relevé BNP :', '<a href="https://banque.example/a?b=1&amp;c=2">relevé BNP</a> :'),
    '081c9dd264cfa06e323d434f35f5cb3c045ea983a651760dbacc01d6c752db91',
  ],
  [
    'with a link without quotes',
    own('relevé BNP :', '<A HREF=https://banque.example/a>relevé BNP</A> :'),
    '7feda0984fc1a2fed753ac26c64397330c47d5e677076b3552ae77045cf1bf68',
  ],
  [
    'with an inline image',
    own('<ul>', '<img src="cid:x" alt="Logo"><ul>'),
    '0b34e8c5ea52b509f134e076acfd6ee82ce32f9bd4b1ba71a5d503ffab39fc05',
  ],
  [
    'with a table',
    own('<ul>', '<table><tr><td style="background:white">Sinon</td><td>rien</td></tr></table><ul>'),
    '7a6afed5d530d1ab4e9bc9ecee4cb24f811bf9b55ad8207b9a45564cce4a8414',
  ],
  [
    'with a numbered list',
    own(/<(\/?)ul>/g, '<$1ol>'),
    '23501267d4e5c982f8f05ae92dbf7bbbb6b354889b57b9c05aa6b908088db675',
  ],
  [
    'as Word writes it',
    own(
      '<p>Bonjour',
      '<p class="MsoNormal" style="margin:0cm;font-size:11.0pt;color:black;mso-fareast-language:EN-US"><o:p></o:p>Bonjour',
    ),
    '610ab85e4201ef0d1c1b7e6bdf32c693a75046c5dee1c30282e3bc3b89cce58e',
  ],
])('a message of before keeps its fingerprint: %s', (_name, same, expected) => {
  expect(fingerprint(same)).toBe(expected);
});

test('UTF-8 as everybody writes it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([...utf8Bytes(text)]).toEqual([...new TextEncoder().encode(text)]);
    }),
  );
});
