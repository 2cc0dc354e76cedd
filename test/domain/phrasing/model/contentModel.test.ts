import { missingContent, saidByPatterns } from '../../../../src/domain/phrasing/required/missingContent';
import { readRequest } from '../../../../src/domain/phrasing/required/requestText';
import { saysLearned } from '../../../../src/domain/phrasing/model/contentModel';

// Wordings that no pattern sees: the model knows them from others alike.
const LEARNED = [
  [
    'consequence',
    'Tant que l’une des deux pièces fait défaut, aucun chiffre ne tient et rien ne sera validé.',
  ],
  ['arbitrage', 'Variante 1 : vous déposez les trois avant le 18 ; variante 2 : vous nous ouvrez un accès.'],
] as const;

test.each(LEARNED)('%s is seen in “%s”', (content, sentence) => {
  expect(saysLearned(content, sentence)).toBe(true);
});

test.each([
  ['consequence', 'Merci de déposer le relevé BNP de mars 2025 avant le 12 avril.'],
  ['arbitrage', 'Vous pouvez déposer les pièces sur votre espace client.'],
  ['impact-delais', 'La déclaration est à déposer le 24 avril.'],
  ['objectif', 'Nous vous souhaitons une bonne semaine.'],
  ['prochain-pas', 'Dès réception, nous terminons sous 3 jours ouvrés.'],
] as const)('%s is not in “%s”, or not for the model to say', (content, sentence) => {
  expect(saysLearned(content, sentence)).toBe(false);
});

test('what the patterns see is not asked of the model, and either is enough', () => {
  const plain = 'Sans ces pièces, nous ne pouvons pas finaliser la TVA.';
  expect(saidByPatterns('consequence', readRequest(plain))).toBe(true);
  for (const text of [plain, LEARNED[0][1]])
    expect(missingContent(() => readRequest(text), { step: 'R1', tension: false })).not.toContain(
      'consequence',
    );
});
