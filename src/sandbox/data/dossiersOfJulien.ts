import { f, m, type SeedDossier } from './seedDossier';

/** The other team's clients. */
export const OF_JULIEN: readonly SeedDossier[] = [
  {
    client: 'Ambulances Saint-Roch',
    mission: 'Tenue, paie et bilan',
    team: 'julien',
    contacts: [m('Luc Ferrier', 'l.ferrier@ambulances-saintroch.example')],
    claims: [{ work: 'dsn', j: 3 }],
  },
  {
    client: 'Agence Bleu Marine',
    mission: 'Tenue et IS',
    team: 'julien',
    contacts: [f('Sarah Nguyen', 'sarah@bleumarine.example')],
    claims: [{ work: 'is', j: 7 }],
    sent: [['R1', 3]],
  },
  {
    client: 'Charpente Le Goff',
    mission: 'Tenue et liasse',
    team: 'julien',
    contacts: [m('Ronan Le Goff', 'r.legoff@charpente-legoff.example')],
    claims: [{ work: 'liasse', j: 14 }],
    sent: [
      ['R1', 3],
      ['R2', 7],
    ],
  },
  {
    client: 'Pressing Éclair',
    mission: 'Tenue et TVA',
    team: 'julien',
    contacts: [f('Chantal Dupuis', 'contact@pressing-eclair.example')],
    claims: [{ work: 'tva-commerce', j: 21 }],
    sent: [
      ['R1', 3],
      ['R2', 7],
      ['R3', 14],
    ],
  },
  {
    client: 'EARL du Bocage',
    mission: 'Bénéfice agricole',
    team: 'julien',
    contacts: [m('Philippe Gicquel', 'earl.bocage@ferme.example')],
    claims: [{ work: 'bilan', j: 30 }],
    sent: [
      ['R1', 3],
      ['R2', 7],
      ['R3', 14],
      ['R4', 21],
    ],
  },
  {
    client: 'Institut Belle Rive',
    mission: 'Tenue et TVA',
    team: 'julien',
    contacts: [f('Amandine Colin', 'amandine@bellerive.example')],
    claims: [{ work: 'tva', j: -4 }],
  },
  {
    client: 'Taxi Bertin',
    mission: 'BIC et TVA',
    team: 'julien',
    contacts: [m('Alain Bertin', 'taxi.bertin@courrier.example')],
    claims: [{ work: 'tva', j: 5 }],
    sent: [['R1', 3]],
  },
  {
    client: 'Domaine de Saint-Aubin',
    mission: 'Révision et bilan',
    team: 'julien',
    contacts: [f('Claire-Marie Joly', 'cm.joly@saint-aubin.example')],
    claims: [{ work: 'revision', j: 16 }],
    sent: [
      ['R1', 3],
      ['R2', 8],
    ],
  },
  {
    client: 'SELARL Notaires Quai Sud',
    mission: 'BNC et social',
    team: 'julien',
    contacts: [m('Xavier Prat', 'comptabilite@quaisud.example')],
    claims: [{ work: 'dsn', j: 0 }],
  },
  {
    client: 'Auto-école Feu Vert',
    mission: 'Tenue et TVA',
    team: 'julien',
    contacts: [m('Mehdi Saïdi', 'mehdi@autoecole-feuvert.example')],
    claims: [{ work: 'tva', j: 11, received: Infinity }],
    sent: [
      ['R1', 3],
      ['R2', 7],
    ],
  },
  {
    client: 'Crèche Les Petits Pas',
    mission: 'Paie et comptes annuels',
    team: 'julien',
    contacts: [f('Valérie Huet', 'direction@petitspas.example')],
    claims: [{ work: 'association', j: 3 }],
  },
  {
    client: 'Scierie Barthe',
    mission: 'Tenue, paie et bilan',
    team: 'julien',
    contacts: [m('Jérôme Barthe', 'j.barthe@scierie-barthe.example')],
    claims: [{ work: 'cfe', j: 4 }],
  },
];
