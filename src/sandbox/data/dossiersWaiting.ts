import { f, m, type SeedDossier } from './seedDossier';

/** Claire's clients of whom nothing is due today, or not simply. */
export const WAITING: readonly SeedDossier[] = [
  // Waiting for another reason.
  {
    client: 'Salon Ciseaux d’Or',
    mission: 'Tenue et TVA',
    team: 'claire',
    contacts: [f('Fatou Diallo', 'fatou@ciseauxdor.example')],
    claims: [{ work: 'tva-commerce', j: 8 }],
    sent: [['R1', 3]],
    event: {
      kind: 'appel',
      daysAgo: 1,
      note: 'Rappel par téléphone : les relevés seront demandés à la banque cette semaine.',
    },
  },
  {
    client: 'Imprimerie Gauthier',
    mission: 'Révision et bilan',
    team: 'claire',
    contacts: [m('Paul Gauthier', 'p.gauthier@imprimerie-gauthier.example')],
    claims: [{ work: 'revision', j: 10 }],
    sent: [['R1', 3]],
    event: {
      kind: 'promesse',
      daysAgo: 2,
      note: 'M. Gauthier annonce l’envoi de l’inventaire.',
      promisedInDays: 4,
    },
  },
  // Not due yet.
  {
    client: 'Cave coopérative du Vallon',
    mission: 'Révision et bilan',
    team: 'claire',
    contacts: [f('Mireille Fabre', 'm.fabre@cave-vallon.example')],
    claims: [{ work: 'bilan', j: -5 }],
  },
  {
    client: 'SCI Rive Gauche',
    mission: 'Tenue et 2072',
    team: 'claire',
    contacts: [m('Antoine Lacroix', 'antoine.lacroix@sci-rivegauche.example')],
    claims: [{ work: 'cfe', j: -2 }],
  },
  {
    client: 'Kinésithérapie Moreau',
    mission: 'BNC, déclaration 2035',
    team: 'claire',
    contacts: [f('Élodie Moreau', 'elodie.moreau@kine-moreau.example')],
    claims: [{ work: 'lmnp', j: 1 }],
  },
  // Everything received.
  {
    client: 'Librairie des Carmes',
    mission: 'Tenue et bilan',
    team: 'claire',
    contacts: [f('Odile Renard', 'o.renard@librairie-carmes.example')],
    claims: [{ work: 'tva-commerce', j: 12, received: Infinity }],
    sent: [['R1', 3]],
  },
  {
    client: 'Studio Onze',
    mission: 'Tenue et TVA',
    team: 'claire',
    contacts: [m('Hugo Blanchet', 'hugo@studio-onze.example')],
    claims: [{ work: 'tva', j: 6, received: Infinity }],
  },
  // Nothing is asked.
  {
    client: 'Association Les Amis du Théâtre',
    mission: 'Comptes annuels',
    team: 'claire',
    contacts: [f('Monique Barbier', 'tresorier@amis-theatre.example')],
    claims: [],
  },
  // Pieces with due dates of their own.
  {
    client: 'Camping Les Pins',
    mission: 'Tenue, paie et bilan',
    team: 'claire',
    contacts: [m('Stéphane Roy', 's.roy@camping-lespins.example')],
    claims: [
      { work: 'association', j: 8, spread: 4 },
      { work: 'dsn', j: 1 },
    ],
    sent: [['R1', 4]],
  },
];
