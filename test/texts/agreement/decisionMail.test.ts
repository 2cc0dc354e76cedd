import type { ToldDecision } from '../../../src/app/agreement/makeDecision';
import { htmlToText } from '../../../src/domain/phrasing/html/htmlToText';
import { findReferenceLine } from '../../../src/domain/template/marks';
import { findRequestPointer } from '../../../src/domain/agreement/requestPointer';
import { isDecisionSubject } from '../../../src/texts/agreement/cosignSubject';
import { decisionMail } from '../../../src/texts/agreement/decisionMail';

/** What who asked reads of a decision: which dossier, which step, which message, what to do next, and the way there. */
const message = {
  subject: 'TVA février 2026 : pièces attendues',
  html: '<p>Bonjour,</p>',
  to: ['anne.vasseur@tilleuls.example'],
  cc: [],
  bcc: [],
  attachments: [],
};
const request: ToldDecision['request'] = {
  id: '12-K7M2P9QRSTVW',
  step: 'R4',
  asker: { name: 'Claire Dumas', address: 'claire.dumas@cabinet-orme.example' },
  message,
};
const told: ToldDecision = {
  request,
  dossier: { client: 'SCI Les Tilleuls', reference: 'D-12' },
  outcome: 'refused',
  by: 'Marc Lefèvre',
};
function read(changed: Partial<ToldDecision> = {}): { readonly subject: string; readonly text: string } {
  const { subject, html } = decisionMail({ ...told, ...changed });
  return { subject, text: htmlToText(html).text.replace(/\u00a0/g, ' ') };
}

test('names the dossier, the step and the message, and leads the pane to the request', () => {
  const { subject, text } = read({ comment: 'Le client a appelé.' });
  expect(subject.replace(/\u00a0/g, ' ')).toBe('Refusé : R4 · SCI Les Tilleuls (D-12)');
  expect(text).toContain('Refusé par Marc Lefèvre');
  expect(text).toContain('« Le client a appelé. »');
  expect(text).toContain('SCI Les Tilleuls, dossier D-12');
  expect(text).toContain('Relance R4');
  expect(text).toContain('Objet : TVA février 2026 : pièces attendues');
  expect(text).toContain('À : anne.vasseur@tilleuls.example');
  expect(text).toMatch(/laissez cet e-mail ouvert dans Outlook et ouvrez le volet Relance/);
  expect(findRequestPointer(text)).toBe(request.id);
});

test('does not pass for the relance itself, and leads to no address', () => {
  const { html } = decisionMail(told);
  expect(findReferenceLine(htmlToText(html).text)).toBeUndefined();
  expect(html).not.toMatch(/<a\b|href/);
});

const SPOKEN = { ...request, message: { ...message, to: [] } };
const NOTE = { ...SPOKEN, step: 'escalade' };
test.each<[string, Partial<ToldDecision>, RegExp]>([
  ['agreed', { outcome: 'cosigned' }, /Rouvrez votre brouillon.* : s’il n’a pas changé, il peut partir\./],
  ['half agreed', { outcome: 'cosigned', waiting: true }, /Un autre accord est encore attendu\./],
  ['agreed in other words', { outcome: 'cosigned', changed: true }, /reprenez-le\./],
  ['to be changed', { outcome: 'changes-asked' }, /Modifiez le message.* puis demandez à nouveau/],
  ['refused', {}, /Le message ne part pas\..* un refus peut être retiré/],
  ['refusal taken back', { outcome: 'withdrawn', takenBack: 'refused' }, /attend de nouveau une réponse/],
  ['agreement taken back', { outcome: 'withdrawn' }, /ne peut plus partir avec cet accord/],
  [
    'a call agreed to',
    { request: SPOKEN, outcome: 'validated' },
    /Ouvrez l’appel ou le courrier dans le dossier/,
  ],
  ['a call refused', { request: SPOKEN }, /L’appel ou le courrier attend\./],
  ['a note agreed to', { request: NOTE, outcome: 'validated' }, /La suite se trouve dans le dossier/],
  ['a note refused', { request: NOTE }, /La suite se trouve dans le dossier/],
])('%s: what to do next', (_name, changed, expected) => {
  const { subject, text } = read(changed);
  expect(text).toMatch(expected);
  expect(isDecisionSubject(subject)).toBe(true);
  if (changed.request) expect(text).not.toMatch(/brouillon|[Mm]essage ne part/);
});

test('a message of no step is not named by what stands for one', () => {
  const { subject, text } = read({ request: { ...request, step: 'suite' } });
  expect(`${subject} ${text}`).not.toMatch(/suite ·|Relance suite/);
});

test.each(['Re: Réunion', 'Co-signature demandée : R4 · SCI Les Tilleuls (D-12)', 'Un dossier refusé'])(
  'no decision: %s',
  (subject) => expect(isDecisionSubject(subject)).toBe(false),
);
