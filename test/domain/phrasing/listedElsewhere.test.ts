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
    [
      'in the sentences after it',
      'Il nous reste à recevoir trois pièces. D’abord le relevé BNP de décembre 2025. Enfin la facture n° 25-30987.',
    ],
  ])('is what one asks for, listed %s', (_, body) => {
    expect(rules(body)).toEqual([]);
  });

  test('is what the subject speaks of', () => {
    expect(rules(`Il nous manque :\n${LIST}`, 'Il manque encore deux papiers')).toEqual([]);
  });

  test.each([
    'Merci de faire le nécessaire sous 8 jours.',
    'Nous vous remercions de régler votre facture avant le 12.',
    'Votre facture reste impayée à ce jour.',
  ])('is the bill whose number stands elsewhere: %s', (asks) => {
    expect(rules(`La note H-2025-031 de 310 € est échue depuis le 4 mai.\n\n${asks}`)).toEqual([]);
    expect(rules(asks, 'Suivi de notre facture n° 2025-118')).toEqual([]);
    expect(rules(`Le solde de 310 € est échu depuis le 4 mai.\n\n${asks}`)).toEqual(['reference-imprecise']);
  });

  test.each([
    [
      'le nécessaire',
      'Merci de nous faire parvenir le nécessaire pour régulariser la TVA. Notre note d’honoraires n° 2024-118 est réglée.',
    ],
    [
      'the statement',
      'Merci de régler votre facture et de nous faire parvenir le relevé.\n\nFacture n° F-2024-118.',
    ],
  ])('is no bill where something is to be sent: %s', (_, body) => {
    expect(rules(body)).toContain('reference-imprecise');
  });

  test('is the bill where what is to be sent is its payment', () => {
    expect(
      rules('Merci de nous faire parvenir le règlement de votre facture.\n\nFacture n° F-2024-118.'),
    ).toEqual([]);
  });

  test('a megabyte of numbers takes linear time', () => {
    const body = `Merci de régler votre facture.\n\n${'facture-n°-'.repeat(90_000)}`;
    const start = process.hrtime.bigint();
    rules(body);
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(10_000);
  }, 20_000);

  test('is no bill where documents are asked for, nor every bill', () => {
    const note = 'La note H-2025-031 de 310 € est échue depuis le 4 mai.';
    expect(rules(`${note}\n\nMerci de nous adresser vos justificatifs avant le 12.`)).toEqual([
      'reference-imprecise',
    ]);
    expect(rules(`${note}\n\nMerci de régler aussi vos autres factures avant le 12.`)).toEqual([
      'reference-imprecise',
    ]);
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
