import { f, m, type SeedDossier } from './seedDossier';

const SHARED = 'g.marchand@groupe-marchand.example';

/** Claire's clients of whom something is due today. */
export const DUE: readonly SeedDossier[] = [
  // R1 to send today.
  {
    client: 'SCI Les Tilleuls',
    mission: 'Tenue et TVA',
    team: 'claire',
    contacts: [f('Anne Vasseur', 'anne.vasseur@sci-tilleuls.example')],
    claims: [{ work: 'tva', j: 3 }],
  },
  {
    client: 'Boulangerie Lemoine SARL',
    mission: 'Tenue, paie et bilan',
    team: 'claire',
    contacts: [
      m('Éric Lemoine', 'contact@boulangerie-lemoine.example'),
      f('Sylvie Lemoine', 'sylvie@boulangerie-lemoine.example'),
    ],
    claims: [{ work: 'tva-commerce', j: 3 }],
  },
  {
    client: "<b>O'Hara & Fils</b>",
    mission: 'Tenue et liasse',
    team: 'claire',
    contacts: [m("Sean O'Hara", "sean.o'hara@ohara-fils.example")],
    claims: [{ work: 'tva', j: 3 }],
  },
  {
    client: 'Pharmacie des Halles',
    mission: 'Révision et bilan',
    team: 'claire',
    contacts: [f('Nadia Benali', 'n.benali@pharmacie-halles.example')],
    claims: [{ work: 'tva-commerce', j: 4, received: 1 }],
  },
  {
    client: 'SARL Marchand Immobilier',
    mission: 'Tenue et TVA',
    team: 'claire',
    contacts: [m('Gérard Marchand', SHARED)],
    claims: [{ work: 'tva', j: 3 }],
  },
  // R1 left; the client has asked a question.
  {
    client: 'Menuiserie Kermarrec',
    mission: 'Tenue, paie et bilan',
    team: 'claire',
    contacts: [m('Yann Kermarrec', 'y.kermarrec@menuiserie-kermarrec.example')],
    claims: [{ work: 'tva', j: 5 }],
    sent: [['R1', 3]],
  },
  {
    client: 'Cabinet dentaire Aubry',
    mission: 'BNC, déclaration 2035',
    team: 'claire',
    contacts: [f('Isabelle Aubry', 'secretariat@dentaire-aubry.example')],
    claims: [{ work: 'bilan', j: 5 }],
    sent: [['R1', 3]],
  },
  // R2 to send today.
  {
    client: 'Garage du Pont Neuf',
    mission: 'Tenue et TVA',
    team: 'claire',
    contacts: [m('Karim Haddad', 'karim.haddad@garage-pontneuf.example')],
    claims: [{ work: 'tva', j: 7 }],
    sent: [['R1', 3]],
  },
  {
    client: 'Fleurs & Cie',
    mission: 'Tenue et liasse',
    team: 'claire',
    contacts: [f('Julie Ferrand', 'julie@fleurs-et-cie.example')],
    claims: [{ work: 'tva-commerce', j: 8, received: 2 }],
    sent: [['R1', 3]],
  },
  {
    client: 'Holding Marchand SAS',
    mission: 'Bilan, IS et consolidation',
    team: 'claire',
    contacts: [m('Gérard Marchand', SHARED)],
    claims: [{ work: 'is', j: 7 }],
    sent: [['R1', 3]],
  },
  {
    client: 'Transports Delaunay',
    mission: 'Tenue, paie et bilan',
    team: 'claire',
    contacts: [m('Bruno Delaunay', 'direction@transports-delaunay.example')],
    claims: [{ work: 'trente', j: 7 }],
    sent: [['R1', 3]],
  },
  // Due long since, nothing sent: the journal holds the tone back.
  {
    client: 'Atelier Sorel Architectes',
    mission: 'BNC et TVA',
    team: 'claire',
    contacts: [f('Camille Sorel', 'camille.sorel@atelier-sorel.example')],
    claims: [{ work: 'tva', j: 9 }],
  },
  // R3 to send today.
  {
    client: 'Hôtel du Lac',
    mission: 'Tenue, paie et bilan',
    team: 'claire',
    contacts: [f('Béatrice Cordier', 'b.cordier@hoteldulac.example')],
    claims: [{ work: 'dsn', j: 14 }],
    sent: [
      ['R1', 3],
      ['R2', 7],
    ],
  },
  {
    client: 'Plomberie Rossi',
    mission: 'Tenue et TVA',
    team: 'claire',
    contacts: [m('Paolo Rossi', 'paolo.rossi@plomberie-rossi.example')],
    claims: [{ work: 'tva', j: 15, received: 1 }],
    sent: [
      ['R1', 4],
      ['R2', 8],
    ],
  },
  {
    client: 'Optique Bellanger',
    mission: 'Révision et bilan',
    team: 'claire',
    contacts: [m('Thomas Bellanger', 't.bellanger@optique-bellanger.example')],
    claims: [{ work: 'revision', j: 14 }],
    sent: [['R1', 3]],
  },
  // R4: with the manager.
  {
    client: 'Restaurant La Table d’Émile',
    mission: 'Tenue, paie et bilan',
    team: 'claire',
    contacts: [m('Émile Garcin', 'emile@latabledemile.example')],
    claims: [{ work: 'tva-commerce', j: 21 }],
    sent: [
      ['R1', 3],
      ['R2', 7],
      ['R3', 14],
    ],
  },
  {
    client: 'Maçonnerie Pereira',
    mission: 'Tenue et liasse',
    team: 'claire',
    contacts: [m('José Pereira', 'j.pereira@maconnerie-pereira.example')],
    claims: [{ work: 'bilan', j: 22, received: 2 }],
    sent: [
      ['R1', 3],
      ['R2', 7],
      ['R3', 15],
    ],
  },
  {
    client: 'Clinique vétérinaire du Parc',
    mission: 'BNC et social',
    team: 'claire',
    contacts: [f('Hélène Marty', 'h.marty@veto-parc.example')],
    claims: [{ work: 'dsn', j: 23 }],
    sent: [['R1', 3]],
  },
  // R5: with the manager and the direction.
  {
    client: 'SAS Nova Textile',
    mission: 'Révision, bilan et IS',
    team: 'claire',
    contacts: [f('Laure Simonet', 'laure.simonet@nova-textile.example')],
    claims: [{ work: 'liasse', j: 30 }],
    sent: [
      ['R1', 3],
      ['R2', 7],
      ['R3', 14],
      ['R4', 21],
    ],
  },
  {
    client: 'Entreprise Vidal Électricité',
    mission: 'Tenue et TVA',
    team: 'claire',
    contacts: [m('Marc Vidal', 'm.vidal@vidal-electricite.example')],
    claims: [{ work: 'is', j: 34 }],
    sent: [
      ['R1', 3],
      ['R2', 8],
      ['R3', 14],
    ],
  },
];
