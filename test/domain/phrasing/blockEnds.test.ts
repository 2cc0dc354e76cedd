import * as fc from 'fast-check';
import { createChecker } from '../../../src/domain/phrasing';
import { bodyField } from '../../../src/domain/phrasing/messageText';

/** A long line without a stop: in plain text the next one goes on with it. Its day would excuse a vague time in one sentence. */
const LONG = 'Merci de déposer le relevé de la banque sur votre espace avant le 12 avril 2026';
const VAGUE = 'Répondez-nous rapidement';
const found = (body: string, format: 'html' | 'text') => createChecker().check({ body, format }).findings;

test.each([
  ['div', `<div>${LONG}</div><div>${VAGUE}</div>`],
  ['paragraphs of Word', `<p class=MsoNormal>${LONG}</p><p class=MsoNormal>${VAGUE}</p>`],
  ['a break before the end of the block', `<div>${LONG}<br></div><div>${VAGUE}</div>`],
  ['a block that begins', `<div>${LONG}<div>${VAGUE}</div></div>`],
  ['a block above a break', `<div>${LONG}</div><br>${VAGUE}`],
  ['items', `<ul><li>${LONG}<li>${VAGUE}</ul>`],
  ['rows', `<table><tr><td>${LONG}</td></tr><tr><td>${VAGUE}</td></tr></table>`],
  ['a line without a capital', `<div>${LONG}</div><div>répondez-nous rapidement</div>`],
])('the end of a block ends the sentence: %s', (_, html) => {
  const [finding, ...others] = found(html, 'html');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: 'delai-flou' });
  expect(html.slice(finding!.start, finding!.end)).toBe(finding!.excerpt);
});

test.each([
  ['plain text', `${LONG.toLowerCase()}\nrépondez-nous rapidement`, 'text'],
  ['plain text with a capital', `${LONG}\n${VAGUE}`, 'text'],
  ['plain text pasted as lines of one block', `<div>${LONG}<br>${VAGUE}</div>`, 'html'],
  ['lines of one block, one below the other', `<div>${LONG}<br>\n${VAGUE}</div>`, 'html'],
  ['preformatted lines', `<pre>${LONG}\n${VAGUE}</pre>`, 'html'],
  ['source lines', `<div>${LONG}\n${VAGUE}</div>`, 'html'],
] as const)('a line that a program may have wrapped does not: %s', (_, body, format) =>
  expect(found(body, format)).toEqual([]),
);

test('a short line of a block ends its sentence as in plain text', () =>
  expect(found(`<div>Avant le 12 avril<br>${VAGUE}</div>`, 'html')).toHaveLength(1));

test('a rewording stays within its block', () => {
  const html = `<div>Nous restons dans l’attente de votre retour sur les points ci-dessus</div><div>c’est inadmissible !</div>`;
  const [finding] = found(html, 'html');
  const { start, end } = finding!.suggestions[0]!;
  expect(html.slice(start, end)).toBe('c’est inadmissible !');
});

test('marks at ends of blocks move nothing: the writer’s text has its breaks, the marked one its length', () => {
  const part = fc.constantFrom(
    '<div>',
    '</div>',
    '<br>',
    '<p>',
    '<li>',
    '<td>',
    '<tr>',
    '<pre>',
    'mot',
    ' ',
    '\n',
    '&#8233;',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const { text, own, parted } = bodyField({ body: parts.join(''), format: 'html' });
      expect(own).toHaveLength(text.length);
      for (let i = 0; i < own.length; i += 1)
        if (parted[i] !== own[i]) expect([own[i], parted[i]]).toEqual(['\n', '\u2029']);
      expect(parted).toHaveLength(own.length);
    }),
  );
});
