import { ruleToImprove } from '../../../src/texts/journal/rulesToImprove';

test.each([
  ['a rule', 'delai-flou', 'Délai sans date'],
  ['the rule on the client’s documents', 'politique:documents-du-client', 'Documents du client retenus'],
  ['a phrase of the firm’s own', 'veuillez-agreer', 'Formule du cabinet'],
])('%s is named by its title, never by its code', (_which, rule, title) => {
  expect(ruleToImprove(rule, 3)).toContain(`«\u00a0${title}\u00a0»`);
});

test('two phrases of the firm’s own are told apart by their words, as the policy has them', () => {
  const phrases = [
    { id: 'fins-utiles', text: 'à toutes fins utiles' },
    { id: 'sans-faute', text: 'sans faute' },
  ];
  const said = phrases.map(({ id }) => ruleToImprove(`politique:${id}`, 4, phrases));
  expect(said[0]).toContain('«\u00a0à toutes fins utiles\u00a0»\u00a0: 4 exceptions');
  expect(said[1]).toContain('«\u00a0sans faute\u00a0»');
  // Taken out of the policy since.
  expect(ruleToImprove('politique:fins-utiles', 4, [])).toContain('«\u00a0Formule du cabinet\u00a0»');
});
