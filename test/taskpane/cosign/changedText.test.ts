import type { ComposeItem } from '../../../src/app/ports';
import type { SourceOffset } from '../../../src/domain/phrasing/offsets';
import { fingerprint, type FingerprintedMessage } from '../../../src/domain/fingerprint/fingerprint';
import { replaceInHtml } from '../../../src/outlook/html/replaceInHtml';
import { linesOf, takeOver, withLines } from '../../../src/taskpane/cosign/changedText';

const REFERENCE = '<p style="font-size:9pt">Réf. D-0042 / K7M2P9QRSTVW</p>';
const HTML =
  '<p>Bonjour Madame Vasseur,</p><p>Il nous manque <b>deux</b> pièces&nbsp;:</p><ul><li>Relevé</li><li>Relevé</li></ul>' +
  `<p>À défaut, <a href="https://orme.example/depot">déposez-les ici</a>.</p>${REFERENCE}`;
const message = (html: string): FingerprintedMessage => ({
  subject: 'TVA',
  html,
  to: [],
  cc: [],
  bcc: [],
  attachments: [],
  reply: false,
});
const TEXTS = [
  'Bonjour Madame Vasseur,',
  'Il nous manque deux pièces :',
  'Relevé',
  'Relevé',
  'À défaut, déposez-les ici.',
];
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

/** What an approver makes of some lines. */
function change(edits: Readonly<Record<number, string>>): string {
  const lines = linesOf(HTML);
  return withLines(
    HTML,
    lines,
    lines.map(({ text }, index) => edits[index] ?? text),
  )!;
}

test('the lines that may be changed: the writer’s own, without the reference', () => {
  expect(linesOf(HTML).map(({ text }) => plain(text))).toEqual(TEXTS);
});

test('a line changed leaves everything else as it was, the second of two alike too', () => {
  const bullet = linesOf(HTML)[3]!.text;
  const now = change({ 3: bullet.replace('Relevé', 'Facture') });
  expect(now).toContain('<li>Relevé</li><li>Facture</li>');
  expect(now.replace('Facture', 'Relevé')).toBe(HTML);
});

/** A draft as Outlook would change it, place by place. */
function draft(html: string): { item: ComposeItem; html(): string } {
  let body = html;
  const item = {
    text: async () => ({ subject: 'TVA', html: body }),
    replaceText: async (found: string, by: string, near?: SourceOffset) => {
      const next = replaceInHtml(body, found, by, near);
      if (next === undefined) throw new Error(`not there: ${found}`);
      body = next;
    },
  };
  return { item: item as unknown as ComposeItem, html: () => body };
}

test.each<[string, Readonly<Record<number, string>>]>([
  ['one line', { 1: 'Il nous manque encore deux pièces :' }],
  ['the first and the last', { 0: 'Chère Madame,', 4: 'Merci de les déposer avant le 12 mars.' }],
  ['a line emptied', { 4: '' }],
  ['two neighbours, one emptied', { 0: '', 1: 'Bonjour, il nous manque deux pièces :' }],
  ['signs of HTML', { 1: 'Reste <dû> & attendu :' }],
])('taken over, the draft is the message that the approver signed: %s', async (_name, edits) => {
  const signed = change(edits);
  const { item, html } = draft(HTML);
  await takeOver(item, signed);
  expect(fingerprint(message(html()))).toBe(fingerprint(message(signed)));
  expect(fingerprint(message(signed))).not.toBe(fingerprint(message(HTML)));
  expect(html()).toContain(REFERENCE);
});

test('a draft changed meanwhile becomes the signed message all the same', async () => {
  const signed = change({ 1: 'Il nous manque encore deux pièces :' });
  const { item, html } = draft(HTML.replace('Bonjour Madame', 'Chère Madame'));
  await takeOver(item, signed);
  expect(fingerprint(message(html()))).toBe(fingerprint(message(signed)));
});
