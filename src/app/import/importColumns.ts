import { fold } from '../../domain/fold';

/** Columns of a firm's file: one row per awaited piece. */
export type ImportColumn =
  | 'dossier'
  | 'client'
  | 'adresse'
  | 'objectif'
  | 'piece'
  | 'echeance'
  | 'echeanceLegale'
  | 'collaborateur'
  | 'manager'
  | 'mission'
  | 'contact'
  | 'civilite'
  | 'recueLe';

/** Without these no line can be read. */
export const REQUIRED_COLUMNS = [
  'dossier',
  'client',
  'adresse',
  'objectif',
  'piece',
  'echeance',
] as const satisfies ImportColumn[];

/** Those required first, in the order in which they are asked for. */
export const IMPORT_COLUMNS: readonly ImportColumn[] = [
  ...REQUIRED_COLUMNS,
  'echeanceLegale',
  'recueLe',
  'contact',
  'civilite',
  'collaborateur',
  'manager',
  'mission',
];

/** Headers as people write them, without accents, case, signs or plural. */
const HEADERS: Readonly<Record<string, ImportColumn>> = {
  dossier: 'dossier',
  reference: 'dossier',
  'reference dossier': 'dossier',
  client: 'client',
  'nom du client': 'client',
  adresse: 'adresse',
  'adresse e mail': 'adresse',
  'adresse mail': 'adresse',
  mail: 'adresse',
  email: 'adresse',
  'e mail': 'adresse',
  courriel: 'adresse',
  objectif: 'objectif',
  piece: 'piece',
  document: 'piece',
  echeance: 'echeance',
  'echeance interne': 'echeance',
  'echeance legale': 'echeanceLegale',
  collaborateur: 'collaborateur',
  contact: 'contact',
  'nom du contact': 'contact',
  civilite: 'civilite',
  'recue le': 'recueLe',
  'recu le': 'recueLe',
  reception: 'recueLe',
  manager: 'manager',
  responsable: 'manager',
  mission: 'mission',
};

/** Which of our columns each header of the file seems to be; undefined for one that nobody knows. */
export function proposeColumns(header: readonly string[]): readonly (ImportColumn | undefined)[] {
  const taken = new Set<ImportColumn>();
  return header.map((cell) => {
    const column = HEADERS[plainHeader(cell)];
    if (!column || taken.has(column)) return undefined;
    taken.add(column);
    return column;
  });
}

const plainHeader = (text: string): string =>
  fold(text)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .join(' ');
