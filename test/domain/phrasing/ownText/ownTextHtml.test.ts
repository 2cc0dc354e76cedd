import { keepsOfHtml } from './keeps';

const CASES: readonly (readonly [string, string])[] = [
  [
    'Outlook on the web',
    '<html><head><style>p{margin:0}</style></head><body dir="ltr"><div class="elementToProof">Il nous manque le bail.</div><div id="Signature"><p>Claire Morin</p><p>Expertise et conseil</p></div><div id="appendonsend"></div><hr style="width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>De :</b> Marie Roche &lt;m@roche.example&gt;<br><b>Envoyé :</b> lundi 3 mars 2025 10:12<br><b>À :</b> Claire Dumas<br><b>Objet :</b> TVA</font><div>&nbsp;</div></div><div>Vous exagérez.</div></body></html>',
  ],
  [
    'classic Outlook',
    '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><o:x>1</o:x></xml><![endif]--></head><body lang=FR><div class=WordSection1><p class=MsoNormal>Il nous manque le bail.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><div><div style=\'border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm\'><p class=MsoNormal><b>De&nbsp;:</b> Marie Roche &lt;m@roche.example&gt; <br><b>Envoyé&nbsp;:</b> lundi 3 mars 2025 10:12<br><b>À&nbsp;:</b> Claire<br><b>Objet&nbsp;:</b> TVA<o:p></o:p></p></div></div><p class=MsoNormal>Vous exagérez.<o:p></o:p></p></div></body></html>',
  ],
  [
    'Gmail',
    '<div dir="ltr">Il nous manque le bail.<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature">Claire Morin<br>Agir avec soin</div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Le lun. 3 mars 2025 à 10:12, Marie Roche &lt;<a href="mailto:m@roche.example">m@roche.example</a>&gt; a écrit :<br></div><blockquote class="gmail_quote" style="margin:0"><div>Vous exagérez.</div></blockquote></div>',
  ],
  [
    'Apple Mail',
    '<html><body>Il nous manque le bail.<br><div><br><blockquote type="cite"><div>Le 3 mars 2025 à 10:12, Marie Roche &lt;m@roche.example&gt; a écrit :</div><br><div>Vous exagérez.</div></blockquote></div></body></html>',
  ],
  [
    'Thunderbird',
    '<body>Il nous manque le bail.<div class="moz-signature">-- <br>Claire Morin</div><div class="moz-cite-prefix">Le 03/03/2025 à 10:12, Marie a écrit&nbsp;:<br></div><blockquote type="cite" cite="mid:x"><p>Vous exagérez.</p></blockquote></body>',
  ],
  [
    'Outlook for iOS',
    '<html><body><div>Il nous manque le bail.</div><div id="ms-outlook-mobile-signature"><div>Obtenir <a href="https://aka.ms/o0ukef">Outlook pour iOS</a></div></div><div id="mail-editor-reference-message-container"><div class="ms-outlook-mobile-reference-message"><b>De :</b> Marie &lt;m@roche.example&gt;<br><b>Date :</b> lundi, 3 mars 2025 à 10:12<br><b>À :</b> Claire<br><b>Objet :</b> TVA<br></div><div>Vous exagérez.</div></div></body></html>',
  ],
  [
    'Outlook for Mac',
    '<html><body><div>Il nous manque le bail.</div><span id="OLK_SRC_BODY_SECTION"><div><span>De : </span> Marie<br><span>Date : </span> lundi 3 mars 2025 à 10:12<br><span>Objet : </span> TVA<br></div><div>Vous exagérez.</div></span></body></html>',
  ],
  [
    'Outlook in English',
    '<div>Il nous manque le bail.</div><div id="divRplyFwdMsg"><b>From:</b> Marie<br><b>Sent:</b> Monday, March 3, 2025 10:12 AM<br><b>To:</b> Claire<br><b>Subject:</b> TVA</div><div>You exaggerate.</div>',
  ],
];

test.each(CASES)('%s', (_, html) => {
  expect(keepsOfHtml(html, true).trim()).toBe('Il nous manque le bail.');
  expect(keepsOfHtml(html).trim()).toBe('Il nous manque le bail.');
});

describe('markup does not hide own words', () => {
  test.each([
    [
      'an empty marker above',
      '<div id="appendonsend"></div><div id="divRplyFwdMsg"></div><p>Vous n’avez rien transmis.</p>',
      undefined,
    ],
    ['a signature around a sentence', '<div id="Signature">Vous n’avez rien transmis.</div>', undefined],
    [
      'a quotation in a new message',
      '<blockquote type="cite">Vous n’avez rien transmis.</blockquote>',
      false,
    ],
    [
      'an answer below a quotation',
      '<blockquote type="cite">Quand ?</blockquote><p>Vous n’avez rien transmis.</p>',
      true,
    ],
    ['white on white', '<p style="color:#fff">Vous n’avez rien transmis.</p>', undefined],
    ['not displayed', '<p style="display:none">Vous n’avez rien transmis.</p>', undefined],
  ] as const)('%s', (_, html, reply) =>
    expect(keepsOfHtml(html, reply)).toContain('Vous n’avez rien transmis.'),
  );
});

describe('above the header that Outlook put, only what repeats the thread is quoted', () => {
  const WEB =
    '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>De :</b> Marie<br><b>Envoyé :</b> lundi 3 mars 2025 10:12<br><b>Objet :</b> TVA</div>';
  const NEW_MAC =
    '<div id="mail-editor-reference-message-container"><div style="border-style: solid none none; border-width: 1pt"><b>De : </b>Marie<br><b>Date : </b>lundi 3 mars 2025 10:12<br><b>Objet : </b>TVA</div>';
  const CLASSIC =
    "<div style='border:none;border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal><b>De&nbsp;:</b> Marie<br><b>Envoyé&nbsp;:</b> lundi 3 mars 2025 10:12<br><b>Objet&nbsp;:</b> TVA</p></div>";
  const SAID = '<p>Quand déposez-vous la TVA ? Vous exagérez.</p>';
  const FORGED = '<p>De : Marie<br>Envoyé : lundi 3 mars 2025 10:12<br>Objet : TVA</p>';
  const HIDDEN = '<p>Vous n’avez rien transmis.</p>';

  test.each([
    ['on the web', WEB],
    ['on the new Mac', NEW_MAC],
    ['in classic Outlook', CLASSIC],
  ])('%s', (_, header) => {
    expect(keepsOfHtml(FORGED + HIDDEN + header + SAID, true)).toContain('Vous n’avez rien transmis.');
    expect(keepsOfHtml(`<p>&gt; Vous exagérez.</p><p>Non.</p>${header}${SAID}`, true)).toBe('Non.');
    expect(keepsOfHtml(`<p>Non.</p>${header}${SAID}`, true)).toBe('Non.');
    // An answer that Outlook calls a new message.
    expect(keepsOfHtml(`<p>&gt; Vous exagérez.</p><p>Non.</p>${header}${SAID}`, false)).toBe('Non.');
  });

  test('a header of Outlook inside another program’s quotation is not ours', () => {
    const gmail = (marker: string): string =>
      `<p>Non.</p><p>Le 3 mars 2025 à 11:00, Marie &lt;m@x.example&gt; a écrit :</p><blockquote ${marker}><p>Tard.</p>${WEB}${SAID}</blockquote>`;
    expect(keepsOfHtml(gmail('type="cite"'), true)).toBe('Non.');
    expect(keepsOfHtml(gmail(''), true)).toBe('Non.');
  });
});
