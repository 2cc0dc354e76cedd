import type { Civilite } from '../../domain/dossier';

/** The sandbox's firm, invented: who its clients are and where each stands, told from the anchor day ("today"). */

export interface SeedContact {
  readonly civilite: Civilite;
  readonly name: string;
  readonly address: string;
}

/** What the dossier awaits, as a kind of work whose pieces `firmPieces.ts` lists. */
export type Work =
  | 'tva'
  | 'tva-commerce'
  | 'dsn'
  | 'bilan'
  | 'liasse'
  | 'is'
  | 'cfe'
  | 'lmnp'
  | 'association'
  | 'revision'
  | 'trente';

export interface SeedClaim {
  readonly work: Work;
  /** J today: days since the internal due date; negative when it is still to come. */
  readonly j: number;
  /** How many of its pieces came in, by priority; all of them with `Infinity`. */
  readonly received?: number;
  /** Days between the due dates of two pieces: the first is at `j`, the next later. */
  readonly spread?: number;
}

export interface SeedDossier {
  readonly client: string;
  readonly mission: string;
  /** Persona ids. */
  readonly team: 'claire' | 'julien';
  readonly contacts: readonly SeedContact[];
  readonly claims: readonly SeedClaim[];
  /** Relances of the sequence "pieces" that left, with the J of each. */
  readonly sent?: readonly (readonly [step: string, j: number])[];
  /** Something else in the journal, so many days ago. */
  readonly event?: {
    readonly kind: 'appel' | 'promesse';
    readonly daysAgo: number;
    readonly note: string;
    readonly promisedInDays?: number;
  };
}

const m = (name: string, address: string): SeedContact => ({ civilite: 'Monsieur', name, address });
const f = (name: string, address: string): SeedContact => ({ civilite: 'Madame', name, address });

const SHARED = 'g.marchand@groupe-marchand.example';

export const DOSSIERS: readonly SeedDossier[] = [
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
  // The other team.
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
