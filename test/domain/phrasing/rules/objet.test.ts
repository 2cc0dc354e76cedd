import { rulesIn } from '../rulesIn';

describe('objet-agressif', () => {
  test.each([
    'Facture impayée',
    'URGENT',
    'DERNIER AVERTISSEMENT',
    'Troisième rappel, cela suffit',
    'Ceci est notre quatrième rappel',
    'Votre retard sur la TVA',
    'Relance restée sans réponse',
    'Mise en demeure',
    'Note H-2025-090 – 12 jours de retard',
    'Non-règlement de la note 2024-118',
    'Relance : loyer impayé de mai',
    'Rappel de loyers impayés',
  ])('flags %s', (text) => {
    expect(rulesIn(text, 'subject')).toContain('objet-agressif');
  });

  test.each([
    'Suivi de votre facture F-2025-031',
    'TVA mars 2025 - pièces attendues',
    'Mise en demeure URSSAF reçue le 3 mars : projet de réponse',
    'Arrêt de travail de Mme Roux',
    'Point sur votre dossier',
    'Nos excuses pour le bulletin de mars',
    'Paie de juin : ce qui la bloque',
    'Impayés du promoteur Horizon et TVA d’octobre',
    'Marché du tribunal judiciaire – TVA d’avril',
    'Facture FC-2025-219, point sur votre litige',
    'Bilan 2025 : fin des travaux',
    'Fin de la paie de mars',
    'Deuxième rappel : variables de paie de mai',
    'Facture F-2025-031 – troisième rappel',
    'Relevés CIC d’avril 2025, second rappel',
    'Loyers impayés de mai : comment les déclarer',
    'SCI des Tilleuls – loyer impayé de mai',
  ])('leaves %s', (text) => {
    expect(rulesIn(text, 'subject')).not.toContain('objet-agressif');
  });
});
