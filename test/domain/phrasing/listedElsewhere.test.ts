import { createChecker } from '../../../src/domain/phrasing';

const rules = (body: string, subject?: string): readonly string[] =>
  createChecker()
    .check({ body, subject })
    .findings.map(({ rule }) => rule);

const LIST = '- le relevé BNP de mars 2025\n- la facture Metro n° 5581';

describe('what the message lists', () => {
  test.each([
    ['above', `Il nous manque :\n${LIST}\n\nMerci de nous envoyer vos documents avant le 12.`],
    ['below', `Merci de nous envoyer vos documents avant le 12.\n\nIl nous manque :\n${LIST}`],
    [
      'in a sentence',
      'Il nous manque le bail signé du 3 mars. Merci de nous envoyer vos documents avant le 12.',
    ],
  ])('is what one asks for, listed %s', (_, body) => {
    expect(rules(body)).toEqual([]);
  });

  test('is what the subject speaks of', () => {
    expect(rules(`Il nous manque :\n${LIST}`, 'Il manque encore deux papiers')).toEqual([]);
  });

  test.each([
    ['no list', 'Merci de nous envoyer vos documents avant le 12.'],
    ['more than the list', `Il nous manque :\n${LIST}\n\nMerci d’y joindre les autres pièces avant le 12.`],
    [
      'everything else',
      `Il nous manque :\n${LIST}\n\nMerci de nous envoyer tout document utile avant le 12.`,
    ],
    ['unnamed things twice', 'Merci de nous envoyer vos documents. Merci de déposer vos pièces avant le 12.'],
  ])('does not name %s', (_, body) => {
    expect(rules(body)).toContain('reference-imprecise');
  });
});
