import fc from 'fast-check';
import { htmlToText } from '../../../../src/domain/phrasing/html/htmlToText';
import type { TextOffset } from '../../../../src/domain/phrasing/offsets';

const textOf = (html: string): string => htmlToText(html).text;

describe('what a reader sees', () => {
  test.each([
    ['blocks on their lines', '<div>a</div><div>b</div>', 'a\nb'],
    ['an empty line made by a break', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['paragraphs apart', '<p>a</p><p>b</p>', 'a\n\nb'],
    ['paragraphs of Word together', '<p class=MsoNormal>a</p><p class=MsoNormal>b</p>', 'a\nb'],
    ['breaks', 'a<br>b<br/>c', 'a\nb\nc'],
    ['source line breaks are spaces', 'a\n  b\tc', 'a b c'],
    ['a phrase split by tags', 'Vous n’a<b>ve</b>z <i>pas</i>', 'Vous n’avez pas'],
    ['bullets', '<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
    ['numbers', '<ol><li>a<li>b</ol>', '1. a\n2. b'],
    ['paragraphs inside items', '<ul><li><p>a</p></li><li><p>b</p></li></ul>', '- a\n- b'],
    [
      'a list of Word',
      '<p class=MsoListParagraph><![if !supportLists]>·<span>&nbsp;</span><![endif]>a</p>',
      '·\u00a0a',
    ],
    [
      'cells of a row',
      '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>e',
      'a\tb\nc\td\ne',
    ],
    ['cells that hold paragraphs', '<table><tr><td><p>a</p></td><td><p>b</p></td></tr></table>', 'a\tb'],
    ['rows without end tags', '<table><tr><td>a<td>b<tr><td>c</table>', 'a\tb\nc'],
    ['entities', '&eacute;&#233;&#xE9;&nbsp;&amp;&lt;&rsquo;&euro;&laquo;', 'ééé\u00a0&<’€«'],
    ['entities without semicolon', '&eacute &ampx', 'é &x'],
    ['numbers of Windows', '&#146;&#150;', '’–'],
    ['unknown entities stay', '&inconnu; &', '&inconnu; &'],
    ['a plain chevron', 'a < b > c', 'a < b > c'],
    [
      'comments, styles, scripts and titles are unseen',
      '<title>t</title><style>s</style><!-- c --><script>x</script>a',
      'a',
    ],
    ['conditional comments are unseen', '<!--[if mso]>m<![endif]-->a', 'a'],
    ['a chevron in an attribute', '<a title="x > y">a</a>', 'a'],
    ['hidden text is text', '<p style="display:none">a</p><font color="white">b</font>', 'a\nb'],
    ['zero-width characters stay', 'a&#8203;b\u200cc', 'a\u200bb\u200cc'],
    ['preformatted lines', '<pre>a\n  b</pre>', 'a\n  b'],
    ['no text', '<html><body></body></html>', ''],
  ])('%s', (_, html, text) => expect(textOf(html)).toBe(text));
});

describe('the way back to the source', () => {
  test.each([
    ['<p>Bonjour</p><p>Vous n’a<b>ve</b>z pas</p>', 'avez', 'a<b>ve</b>z'],
    ['d&eacute;j&agrave; vu', 'déjà', 'd&eacute;j&agrave;'],
    ['a   b <i>c</i> d', 'b c', 'b <i>c'],
    ['<ul><li>le bail</li></ul>', 'le bail', 'le bail'],
    ['<b>fin</b>', 'fin', 'fin'],
  ])('%s: %s', (html, words, source) => {
    const { text, toSource, toSourceEnd } = htmlToText(html);
    const at = text.indexOf(words) as TextOffset;
    expect(html.slice(toSource(at), toSourceEnd((at + words.length) as TextOffset))).toBe(source);
  });
});

const PARTS = [
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<table>',
  '<tr>',
  '<td>',
  '</td>',
  '<ul>',
  '<li>',
  '<br>',
  '<!--',
  '-->',
  '<style>',
  '</style>',
  '&amp;',
  '&',
  '<',
  '>',
  '"',
  'mot',
  ' ',
  '\n',
  '😀',
  '<blockquote type=cite>',
  '</blockquote>',
  '<div id="Signature">',
  '</div>',
  '<pre>',
];
const html = fc
  .array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ maxLength: 8 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

test('any HTML gives a text, whose offsets lead into the source, in order', () => {
  fc.assert(
    fc.property(html, (source) => {
      const { text, toSource, toSourceEnd, quoted, signatures } = htmlToText(source);
      let last = 0;
      for (let i = 0; i <= text.length; i += 1) {
        const at = toSource(i as TextOffset);
        expect(at).toBeGreaterThanOrEqual(last);
        expect(at).toBeLessThanOrEqual(source.length);
        expect(toSourceEnd(i as TextOffset)).toBeLessThanOrEqual(source.length);
        last = at;
      }
      for (const { start, end } of [...quoted, ...signatures]) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test('letters without markup come back as they are, each at its own place', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zé]{1,40}$/), (word) => {
      const { text, toSource } = htmlToText(`<div><b>${word}</b></div>`);
      expect(text).toBe(word);
      for (let i = 0; i < word.length; i += 1) expect(toSource(i as TextOffset)).toBe(8 + i);
    }),
  );
});

describe('a megabyte of broken HTML takes linear time', () => {
  test.each([
    '<',
    '<a ',
    '<div>',
    'a<b>',
    '&',
    '<!--',
    '<style>',
    '<a b="',
    '<blockquote type=cite>',
    '</',
    ' ',
    '<![if>',
    '&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    '<td>',
    '<li>',
    '<br>',
    '<div class=gmail_attr></span>',
  ])('%j', (unit) => {
    const source = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const start = process.hrtime.bigint();
    htmlToText(source);
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(3_000);
  });
});
