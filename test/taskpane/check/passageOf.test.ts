import type { SourceSpan } from '../../../src/domain/phrasing/offsets';
import { replaceInHtml } from '../../../src/outlook/html/replaceInHtml';
import { passageOf } from '../../../src/taskpane/check/passageOf';

/** The suggestion about the words between the brackets of an HTML text. */
function passage(marked: string, text: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return passageOf(marked.replace('[', '').replace(']', ''), { ...({ start, end } as SourceSpan), text });
}

test.each([
  [
    '<p>[Vous n’avez pas transmis] vos relevés.</p>',
    'Nous attendons',
    'Vous n’avez pas transmis',
    'Nous attendons',
  ],
  ['<p>Bonjour,</p><p>[Vous <b>n’avez</b> pas] transmis</p>', 'X', 'Vous n’avez pas', 'X'],
  ['<p>C&#39;est [tr&egrave;s urgent].</p>', 'utile', 'très urgent', 'utile'],
  // Its text is written for the HTML; the words to put are words, and are encoded where they are put.
  ['<p>[Dupont] vous écrit.</p>', 'Orme &amp; Associés', 'Dupont', 'Orme & Associés'],
  // A deletion takes the word before it along, or the one after it, so that it can be undone.
  ['<p>Merci d’agir[ rapidement].</p>', '', 'd’agir rapidement', 'd’agir'],
  ['<p>Merci [vraiment ]beaucoup</p>', '', 'Merci vraiment', 'Merci'],
  ['<p>[Hélas, ]il manque le relevé.</p>', '', 'Hélas, il', 'il'],
])('%s', (marked, text, found, by) => {
  const result = passage(marked, text);
  expect(result.found).toBe(found);
  expect(result.by).toBe(by);
});

test.each([
  ['x', '[au plus vite]', 'x'],
  ['', 'répondre[ au plus vite]', 'répondre'],
])('the place tells two equal passages apart, however long their tags: « %s »', (text, words, after) => {
  const tag = '<p style="margin:0cm 0cm 8pt;font-size:11pt;font-family:Aptos,sans-serif">';
  const plain = words.replace(/[[\]]/g, '');
  const { found, by, near } = passage(`${tag}${plain}</p>${tag}${words}</p>`, text);
  const html = `${tag}${plain}</p>${tag}${plain}</p>`;
  expect(replaceInHtml(html, found, by, near)).toBe(`${tag}${plain}</p>${tag}${after}</p>`);
});
