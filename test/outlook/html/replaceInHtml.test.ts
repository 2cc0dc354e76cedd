import * as fc from 'fast-check';
import type { SourceOffset } from '../../../src/domain/phrasing/offsets';
import { bodyText } from '../../../src/outlook/html/bodyText';
import { replaceInHtml } from '../../../src/outlook/html/replaceInHtml';

const THREAD =
  '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><p><b>De :</b> Paul Martin<br><b>Envoyé :</b> lundi 2 mars 2026 09:12<br><b>À :</b> Claire Dumas<br><b>Objet :</b> TVA</p></div><div><p>Vous n’avez toujours pas répondu.</p></div>';

describe('replacing a piece of the writer’s text', () => {
  test.each([
    [
      'in one paragraph',
      '<p>Vous n’avez pas répondu.</p>',
      'Vous n’avez pas répondu',
      'Nous attendons',
      '<p>Nous attendons.</p>',
    ],
    [
      'across inline tags',
      '<p>C’est <b>inad</b>missible, merci.</p>',
      'inadmissible',
      'gênant',
      '<p>C’est <b></b>gênant, merci.</p>',
    ],
    [
      'the look of its longest part is kept',
      '<p><i>Vous</i> <b>devez impérativement</b> payer</p>',
      'Vous devez impérativement',
      'Merci de',
      '<p><i></i><b>Merci de</b> payer</p>',
    ],
    [
      'written with entities',
      '<p>Tr&egrave;s en retard&nbsp;!</p>',
      'Très en retard\u00a0!',
      'En attente',
      '<p>En attente</p>',
    ],
    ['a space that goes with it', '<p>Merci&nbsp;!!!</p>', ' !!!', '.', '<p>Merci.</p>'],
    [
      'a space where the block ends',
      '<p>Merci</p><p>au plus vite</p>',
      'au plus vite\n',
      'X',
      '<p>Merci</p><p>X</p>',
    ],
    ['asked with a plain space', '<p>en retard&nbsp;!</p>', 'en retard !', 'attendu.', '<p>attendu.</p>'],
    [
      'cut by a line end of the source',
      '<p>au plus\r\n vite</p>',
      'au plus vite',
      'avant le 14/04',
      '<p>avant le 14/04</p>',
    ],
    ['with a soft hyphen inside', '<p>inad\u00admissible</p>', 'inadmissible', 'gênant', '<p>gênant</p>'],
    [
      'the new text is a text',
      '<p>votre client</p>',
      'client',
      'client <b>O’Hara & Fils</b>',
      '<p>votre client &lt;b&gt;O’Hara &amp; Fils&lt;/b&gt;</p>',
    ],
    ['a bare < is a character', '<p>si 3 < 5 alors vite</p>', 'si 3 < 5 alors', 'donc', '<p>donc vite</p>'],
  ])('%s', (_name, html, found, by, expected) => {
    expect(replaceInHtml(html, found, by)).toBe(expected);
  });

  test('what Word writes around it stays as it is, byte for byte', () => {
    const html =
      '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml></xml><![endif]--><style>p.MsoNormal{margin:0cm}</style></head><body lang="FR"><p class="MsoNormal">Au plus vite<o:p></o:p></p></body></html>';
    expect(replaceInHtml(html, 'Au plus vite', 'Avant le 14/04')).toBe(
      html.replace('Au plus vite', 'Avant le 14/04'),
    );
  });

  test.each([
    [
      'the first one by default',
      undefined,
      '<p>A vite. B vite. C vite.</p>',
      '<p>A tôt. B vite. C vite.</p>',
    ],
    ['the one at the place told', 10, '<p>A vite. B vite. C vite.</p>', '<p>A vite. B tôt. C vite.</p>'],
    [
      'the nearest when the text has moved',
      21,
      '<p>A vite. B vite. C vite.</p>',
      '<p>A vite. B vite. C tôt.</p>',
    ],
  ])('of several, %s', (_name, near, html, expected) => {
    expect(replaceInHtml(html, 'vite', 'tôt', near as SourceOffset | undefined)).toBe(expected);
  });

  test('the quoted thread is never touched', () => {
    expect(
      replaceInHtml(`<p>Bonjour,</p>${THREAD}`, 'Vous n’avez toujours pas répondu', 'x'),
    ).toBeUndefined();
  });

  test('the same words above a quoted thread are', () => {
    const html = `<p>Vous n’avez toujours pas répondu.</p>${THREAD}`;
    expect(
      replaceInHtml(html, 'Vous n’avez toujours pas répondu', 'Nous attendons', html.length as SourceOffset),
    ).toBe(`<p>Nous attendons.</p>${THREAD}`);
  });

  test('the signature is never touched', () => {
    const html =
      '<p>Merci de votre retour.</p><p>Cordialement,</p><div id="Signature"><p>Claire Dumas</p><p>01 23 45 67 89</p></div>';
    expect(replaceInHtml(html, 'Claire Dumas', 'x')).toBeUndefined();
  });

  test.each([
    ['nothing found', 'absent'],
    ['nothing asked', ''],
    ['only spaces asked', ' \u00a0 '],
  ])('%s: nothing is changed', (_name, found) => {
    expect(replaceInHtml('<p>Bonjour,</p>', found, 'x')).toBeUndefined();
  });

  test('whatever the markup, the text changes there and nowhere else', () => {
    const word = fc.constantFrom('merci', 'pièce', 'relevé', 'mars', 'envoi', 'délai');
    const tag = fc.constantFrom('b', 'i', 'span', 'u');
    const inline = fc
      .tuple(tag, fc.array(word, { minLength: 1, maxLength: 3 }))
      .map(([name, words]) => `<${name}>${words.join(' ')}</${name}>`);
    fc.assert(
      fc.property(
        fc.array(fc.oneof(inline, word), { minLength: 1, maxLength: 6 }),
        fc.array(inline, { maxLength: 4 }),
        (before, after) => {
          const html = `<p>${before.join(' ')} inacc<b>epta</b>ble ${after.join(' ')}</p>`;
          const replaced = replaceInHtml(html, 'inacceptable', 'à revoir')!;
          expect(bodyText(replaced).text).toBe(bodyText(html).text.replace('inacceptable', 'à revoir'));
          expect(replaced.match(/<[^>]*>/g)).toEqual(html.match(/<[^>]*>/g));
        },
      ),
    );
  });
});
