import { createChecker } from '../../../src/domain/phrasing';

const checker = createChecker();

/** What a person reads of the first finding: the words that go, and those that come. */
function shown(body: string, format: 'html' | 'text' = 'text') {
  const [finding] = checker.check({ body, format }).findings;
  const { before, after } = finding!.suggestions[0]!;
  return [finding!.excerpt, before, after];
}

test.each([
  // What is exchanged is exactly what was found.
  [
    'Vous n’avez toujours pas transmis vos relevés BNP.',
    [
      'Vous n’avez toujours pas transmis',
      'Vous n’avez toujours pas transmis',
      'Nous n’avons pas encore reçu',
    ],
  ],
  // It begins before what was found: both are read together, never « Dès réception…, on » alone.
  ['On fera la TVA demain.', ['On fera', 'On fera', 'Dès réception des pièces attendues, on fera']],
  // Only a part of what was found changes, and a word after it.
  [
    'Merci d’envoyer les documents manquants avant le 8.',
    [
      'Merci d’envoyer les documents',
      'Merci d’envoyer les documents manquants',
      'Merci d’envoyer les pièces listées ci-dessous',
    ],
  ],
  // It takes the whole sentence: all of what goes is shown.
  [
    'C’est inadmissible et cela ne peut plus durer ainsi.',
    [
      'C’est inadmissible',
      'C’est inadmissible et cela ne peut plus durer ainsi.',
      'Nous vous proposons d’en parler ensemble lors d’un appel de dix minutes.',
    ],
  ],
])('%s', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test('of an HTML body it is what a reader sees, not the source', () => {
  const html = '<p>Bonjour M &amp; Mme,</p><p>On fera <b>la TVA</b> &amp; le bilan demain.</p>';
  expect(shown(html, 'html')).toEqual(['On fera', 'On fera', 'Dès réception des pièces attendues, on fera']);
});
