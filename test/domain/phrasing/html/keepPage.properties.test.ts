import * as fc from 'fast-check';
import { keepPage, type KeptPage } from '../../../../src/domain/phrasing/html/keepPage';
import { htmlToText, type HtmlText } from '../../../../src/domain/phrasing/html/htmlToText';
import type { TextOffset } from '../../../../src/domain/phrasing/offsets';

/** What stands between blocks, opens or closes them, or changes how all that follows reads. */
const PIECES = [
  '<p>Bonjour Madame,</p>',
  '<p class=MsoNormal>Merci de transmettre le relevé&nbsp;; sans lui, rien.<o:p></o:p></p>\r\n',
  '<div>Une ligne.</div>',
  '<div><br></div>',
  '<div>',
  '</div>',
  '<p>',
  '</p>',
  '<span>',
  '</span>',
  '<br>',
  '<ul>',
  '<li>',
  '</ul>',
  '<table><tr><td>',
  '</td><td>',
  '</td></tr></table>',
  '<pre>',
  '</pre>',
  '<style>',
  '</style>',
  '<!--',
  '-->',
  '<blockquote type="cite">',
  '</blockquote>',
  '<div class="gmail_quote">',
  '<div id="Signature">',
  '<div id="divRplyFwdMsg">De : Paul</div>',
  '&',
  '&eacute;',
  'amp;',
  '<',
  '>',
  '"',
  ' ',
  '\r\n',
  'mot',
  '.',
  '\u2029',
];
const html = (maxLength: number) =>
  fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 4 })), {
    maxLength,
  });
const edits = fc.array(fc.tuple(fc.nat(1000), fc.nat(12), html(2)), { minLength: 1, maxLength: 6 });

/** All that a page says. */
function said({ toSource, toSourceEnd, ...rest }: HtmlText) {
  const offsets = Array.from({ length: rest.text.length + 1 }, (_, i) => i as TextOffset);
  return { ...rest, starts: offsets.map(toSource), ends: offsets.map(toSourceEnd) };
}

/** A page in its blocks as one that is read once. */
function whole({ text }: KeptPage): HtmlText {
  const parted = text.slice(0, text.length);
  const marks = text.marks();
  return {
    text: parted.replace(/\u2029/g, '\n'),
    parted,
    toSource: (offset) => text.toSource(offset),
    toSourceEnd: (offset) => text.toSourceEnd(offset),
    quoted: marks.ranges('quote'),
    signatures: marks.ranges('signature'),
    headers: marks.ranges('header'),
  };
}

test('HTML that changes edit by edit reads as it does for the first time, and says what stayed', () => {
  fc.assert(
    fc.property(html(40), edits, (first, steps) => {
      let source = first.join('');
      const kept = keepPage();
      let page = kept(source);
      let before = said(whole(page));
      for (const [at, removed, put] of steps) {
        const start = Math.floor((at * source.length) / 1000);
        source = source.slice(0, start) + put.join('') + source.slice(start + removed);
        page = kept(source);
        const now = said(whole(page));
        expect(now).toEqual(said(htmlToText(source)));
        const { from, to, by } = page.change;
        expect([now.text.slice(0, from), now.parted.slice(0, from)]).toEqual([
          before.text.slice(0, from),
          before.parted.slice(0, from),
        ]);
        expect(now.starts.slice(0, from)).toEqual(before.starts.slice(0, from));
        const below = now.text.length - to;
        const old = before.text.length - below;
        expect([now.text.slice(to), now.parted.slice(to)]).toEqual([
          before.text.slice(old),
          before.parted.slice(old),
        ]);
        expect(now.starts.slice(to, -1)).toEqual(before.starts.slice(old, -1).map((start) => start + by));
        const { edit } = page;
        expect(before.parted.slice(0, edit.from) + now.parted.slice(edit.from, edit.to)).toBe(
          now.parted.slice(0, edit.to),
        );
        expect(before.parted.slice(edit.to - edit.by)).toBe(now.parted.slice(edit.to));
        before = now;
      }
    }),
    { numRuns: 1500 },
  );
});

test('only what changed is read again', () => {
  const block = (i: number) => `<p class="MsoNormal">Paragraphe ${i} du message.<o:p></o:p></p>\r\n`;
  let source = `<div class="WordSection1">${Array.from({ length: 1000 }, (_, i) => block(i)).join('')}</div>`;
  const kept = keepPage();
  kept(source);
  for (const at of [60, 300, 40_000, source.length - 30]) {
    source = `${source.slice(0, at)}a${source.slice(at)}`;
    const { change } = kept(source);
    expect(change.to - change.from).toBeLessThan(100);
  }
});
