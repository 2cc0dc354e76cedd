import { rulesIn } from '../rulesIn';

describe('reference-imprecise', () => {
  test.each([
    'Merci d’envoyer les documents manquants.',
    'Pouvez-vous déposer les pièces habituelles avant le 8 ?',
    'Merci de régler votre facture de février.',
    'Il nous faut tous vos justificatifs pour le 5.',
    'Merci de faire le nécessaire avant le 20.',
    'Vos relevés sont attendus pour le 10.',
    'Il nous manque encore 4 documents.',
  ])('flags %s', (text) => {
    expect(rulesIn(text, 'body')).toContain('reference-imprecise');
  });

  test.each([
    'Merci d’envoyer les relevés BNP de janvier et février 2025.',
    'Merci de déposer les pièces listées ci-dessous avant le 8.',
    'Merci de régler la facture F-2025-031.',
    'Les pièces comptables se conservent dix ans.',
    'Nous avons bien reçu vos documents, merci.',
    'Merci de nous envoyer les documents suivants :',
    'Merci de déposer vos documents de mai (relevés bancaires, factures d’achat).',
    'C’est tout ce dont nous avons besoin pour la paie de mai.',
    'Il nous faut ces deux attestations pour déposer la DSN de mai.',
  ])('leaves %s', (text) => {
    expect(rulesIn(text, 'body')).not.toContain('reference-imprecise');
  });
});
