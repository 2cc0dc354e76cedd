import { comparedText } from '../../../../src/taskpane/cosign/decide/comparedText';

/** What two versions of a request are compared by, word by word. */
const message = {
  subject: 'TVA mars 2025',
  html: '<p>Bonjour,</p>',
  to: ['anne@tilleuls.example'],
  cc: [],
  bcc: [],
  attachments: [],
};
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

test.each<[string, Parameters<typeof comparedText>[0], readonly string[]]>([
  [
    'a message, with whom it goes to and its subject',
    { message, step: 'R4' },
    ['À : anne@tilleuls.example', 'Objet : TVA mars 2025', 'Bonjour,'],
  ],
  [
    'a letter or a call goes to no address',
    { message: { ...message, to: [] }, step: 'R4' },
    ['Objet : TVA mars 2025', 'Bonjour,'],
  ],
  [
    'an internal note has its words alone',
    { message: { ...message, to: [] }, step: 'escalade' },
    ['Bonjour,'],
  ],
  [
    'copies and files, the pictures of the text apart',
    {
      message: {
        ...message,
        cc: ['paul@tilleuls.example'],
        bcc: ['marc@orme.example'],
        attachments: [
          { name: 'annexe.pdf', size: 1200, inline: false },
          { name: 'logo.png', size: 80, inline: true },
        ],
      },
      step: 'R4',
    },
    [
      'À : anne@tilleuls.example',
      'Cc : paul@tilleuls.example',
      'Cci : marc@orme.example',
      'Objet : TVA mars 2025',
      'annexe.pdf (1200)',
      'Bonjour,',
    ],
  ],
])('%s', (_name, request, expected) => {
  expect(plain(comparedText(request)).split('\n')).toEqual(expected);
});
