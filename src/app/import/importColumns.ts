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

/** Headers as people write them, without accents, case, signs, small words or plural. */
const HEADERS: Readonly<Record<string, ImportColumn>> = {
  dossier: 'dossier',
  reference: 'dossier',
  'reference dossier': 'dossier',
  'code dossier': 'dossier',
  client: 'client',
  'nom client': 'client',
  'raison sociale': 'client',
  adresse: 'adresse',
  'adresse electronique': 'adresse',
  'adresse e mail': 'adresse',
  'adresse mail': 'adresse',
  mail: 'adresse',
  email: 'adresse',
  'e mail': 'adresse',
  'e mail client': 'adresse',
  courriel: 'adresse',
  objectif: 'objectif',
  piece: 'piece',
  'piece attendue': 'piece',
  'piece demandee': 'piece',
  document: 'piece',
  'document attendu': 'piece',
  'document demande': 'piece',
  echeance: 'echeance',
  'date echeance': 'echeance',
  'echeance interne': 'echeance',
  'date echeance interne': 'echeance',
  'echeance legale': 'echeanceLegale',
  'date echeance legale': 'echeanceLegale',
  collaborateur: 'collaborateur',
  contact: 'contact',
  'nom contact': 'contact',
  civilite: 'civilite',
  recue: 'recueLe',
  recu: 'recueLe',
  reception: 'recueLe',
  'date reception': 'recueLe',
  manager: 'manager',
  responsable: 'manager',
  mission: 'mission',
};

/** Lines looked through for the headers: a title and a few remarks stand above them at most. */
const LOOKED_THROUGH = 10;

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/**
 * Index of the row that holds the headers: among the first written ones, that which names the most columns; the first of
 * them when none names any. -1 when nothing is written.
 */
export function headerAt(rows: readonly (readonly string[])[]): number {
  let best = -1;
  let most = -1;
  let seen = 0;
  for (const [index, cells] of rows.entries()) {
    if (isBlank(cells)) continue;
    const named = proposeColumns(cells).filter(Boolean).length;
    if (named > most) [best, most] = [index, named];
    seen += 1;
    if (seen === LOOKED_THROUGH) break;
  }
  return best;
}

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

/** Of « N° de dossier », « Date d’échéance », « Reçue le ». */
const SMALL = new Set(['n', 'no', 'numero', 'd', 'de', 'du', 'l', 'la', 'le']);

const plainHeader = (text: string): string =>
  fold(text)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => !SMALL.has(word))
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .join(' ');
