import type { Civilite } from '../../domain/dossier';

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

export const m = (name: string, address: string): SeedContact => ({ civilite: 'Monsieur', name, address });
export const f = (name: string, address: string): SeedContact => ({ civilite: 'Madame', name, address });
