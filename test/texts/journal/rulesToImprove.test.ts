import { ruleToImprove } from '../../../src/texts/journal/rulesToImprove';

test.each([
  ['a rule', 'delai-flou', 'Délai sans date'],
  ['the rule on the client’s documents', 'politique:documents-du-client', 'Documents du client retenus'],
  ['a phrase of the firm’s own', 'veuillez-agreer', 'Formule du cabinet'],
])('%s is named by its title, never by its code', (_which, rule, title) => {
  expect(ruleToImprove(rule, 3)).toContain(`«\u00a0${title}\u00a0»`);
});
