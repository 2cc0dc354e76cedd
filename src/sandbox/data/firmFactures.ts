/** Invoices of the firm, told from the anchor day: due so many days ago (negative: still to come). */
export interface SeedFacture {
  /** Name of the client, as in `dossiersDue.ts` and its neighbours. */
  readonly client: string;
  readonly numero: string;
  readonly montantTtc: string;
  readonly dueDaysAgo: number;
  readonly dejaRegle?: string;
  readonly litige?: boolean;
  readonly conventionSignee?: boolean;
  readonly courrierOuverture?: boolean;
}

export const FACTURES: readonly SeedFacture[] = [
  { client: 'SCI Les Tilleuls', numero: 'FA-0101', montantTtc: '480.00', dueDaysAgo: -12 },
  { client: 'Boulangerie Lemoine SARL', numero: 'FA-0102', montantTtc: '1247.50', dueDaysAgo: 0 },
  { client: 'Garage du Pont Neuf', numero: 'FA-0103', montantTtc: '960.00', dueDaysAgo: 7 },
  { client: 'Hôtel du Lac', numero: 'FA-0104', montantTtc: '3120.00', dueDaysAgo: 14 },
  { client: 'Hôtel du Lac', numero: 'FA-0105', montantTtc: '780.00', dueDaysAgo: -16 },
  {
    client: 'Plomberie Rossi',
    numero: 'FA-0106',
    montantTtc: '640.80',
    dueDaysAgo: 30,
    courrierOuverture: false,
  },
  { client: 'Restaurant La Table d’Émile', numero: 'FA-0107', montantTtc: '1980.00', dueDaysAgo: 26 },
  {
    client: 'SAS Nova Textile',
    numero: 'FA-0108',
    montantTtc: '5400.00',
    dueDaysAgo: 42,
    dejaRegle: '1800.00',
  },
  { client: 'Entreprise Vidal Électricité', numero: 'FA-0109', montantTtc: '1320.00', dueDaysAgo: 58 },
  { client: 'Imprimerie Gauthier', numero: 'FA-0110', montantTtc: '2460.00', dueDaysAgo: 16, litige: true },
  {
    client: 'Transports Delaunay',
    numero: 'FA-0111',
    montantTtc: '4092.00',
    dueDaysAgo: 9,
    conventionSignee: false,
  },
  { client: 'Pressing Éclair', numero: 'FA-0112', montantTtc: '540.00', dueDaysAgo: 15 },
  { client: 'EARL du Bocage', numero: 'FA-0113', montantTtc: '1150.00', dueDaysAgo: 45 },
  { client: 'Agence Bleu Marine', numero: 'FA-0114', montantTtc: '870.00', dueDaysAgo: 25 },
];

/** Which sequence chases a client's invoices; the others follow "honoraires". */
export const SEQUENCES: Readonly<Record<string, 'factures-courtoise' | 'encaissement' | 'multicanale'>> = {
  'Restaurant La Table d’Émile': 'factures-courtoise',
  'SAS Nova Textile': 'factures-courtoise',
  'Entreprise Vidal Électricité': 'encaissement',
  'EARL du Bocage': 'multicanale',
  'Agence Bleu Marine': 'multicanale',
};
