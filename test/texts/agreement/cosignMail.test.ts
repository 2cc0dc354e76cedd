import type { NewCosignRequest } from '../../../src/app/agreement/cosignPorts';
import { findReferenceLine } from '../../../src/domain/template/marks';
import { htmlToText } from '../../../src/domain/phrasing/html/htmlToText';
import { findRequestPointer } from '../../../src/domain/agreement/requestPointer';
import { cosignMail } from '../../../src/texts/agreement/cosignMail';
import { dossier, file, TODAY } from '../../taskpane/story/fixtures';

const request: NewCosignRequest = {
  id: '42-ABCDEFGHJKMN',
  dossierId: '42',
  operationId: '3VQDSSF5HQ88',
  sequence: 'pieces',
  step: 'R4',
  fingerprint: 'f',
  message: {
    subject: 'TVA <b>mars</b>',
    html: '<p>Bonjour,</p><p>Il nous faut le relevé.</p><script>alert(1)</script><p>Réf. D-0042 / 3VQDSSF5HQ88</p>',
    to: ['durand@tilleuls.example'],
    cc: [],
    bcc: ['cache@tilleuls.example'],
    attachments: [{ name: 'liste<1>.pdf', size: 10, inline: false }],
    reply: true,
  },
  findings: [],
  note: '<img src=x onerror=alert(1)>',
  approvals: ['manager'],
  deciders: { manager: ['marc@orme.example'], direction: [] },
  dueBy: TODAY,
};
const mail = cosignMail({
  request,
  file: { ...file(), dossier: dossier('SCI <script>alert(1)</script>') },
  asker: 'Claire Dumas',
  today: TODAY,
  findings: ['Reproche : « <i>vous</i> »'],
});
const { text } = htmlToText(mail.html);

test('says who asks, what leaves, to whom, what was found, by when', () => {
  for (const part of [
    'Claire Dumas demande votre accord avant d’envoyer la relance R4',
    'À\u00a0: durand@tilleuls.example',
    'Cci\u00a0: cache@tilleuls.example',
    'Il nous faut le relevé.',
    'liste<1>.pdf',
    'Réponse souhaitée le 07/04/2025',
    'Une réponse à cet e-mail n’est pas une décision.',
  ])
    expect(text).toContain(part);
  expect(mail.subject).toMatch(/^Co-signature demandée\u00a0: R4 · /);
});

test('leads to the request, and never passes for the relance itself in Sent Items', () => {
  expect(findRequestPointer(text)).toBe(request.id);
  expect(findReferenceLine(text)).toBeUndefined();
  expect(mail.html).not.toContain(request.operationId);
});

test('what others wrote are words, not markup', () => {
  expect(mail.html).not.toMatch(/<script|<img|<b>|<i>/i);
  expect(text).toContain('<img src=x onerror=alert(1)>');
});

test.each([
  ['Claire Dumas', 'Mot de Claire Dumas'],
  ['Anne Roy', 'Mot d’Anne Roy'],
])('a word from %s is headed « %s »', (asker, heading) => {
  const { html } = cosignMail({ request, file: file(), asker, today: TODAY, findings: [] });
  expect(html).toContain(heading);
});
