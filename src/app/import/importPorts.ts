import type { PlainDate } from '../../domain/dates/plainDate';
import type { Civilite, Person } from '../../domain/dossier';

/** A row to be added to the firm's lists. Each has a unique key there: added twice, it is there once. */
export type NewRow =
  | {
      readonly list: 'Dossiers';
      readonly reference: string;
      readonly client: string;
      readonly mission?: string;
      readonly collaborateur: Person;
      readonly manager: Person;
    }
  | {
      readonly list: 'Contacts';
      readonly dossierId: string;
      readonly address: string;
      readonly name: string;
      readonly civilite: Civilite;
      readonly principal: boolean;
    }
  | {
      readonly list: 'Pieces';
      readonly dossierId: string;
      readonly label: string;
      readonly objectif: string;
      readonly echeance: PlainDate;
      readonly echeanceLegale?: PlainDate;
      readonly recueLe?: PlainDate;
      readonly priorite: number;
    };

/** `refused`: SharePoint does not take this row as it is; the others are none the worse. */
export type WriteOutcome =
  { readonly kind: 'written' | 'there'; readonly id: string } | { readonly kind: 'refused' };

/** What the lists hold of a few dossiers. */
export interface Held {
  has(row: NewRow): boolean;
  /** Dossiers that have a contact. */
  readonly reached: ReadonlySet<string>;
}

/** The firm's lists, as an import fills them. Every failure is of the service as a whole; what was written stays. */
export interface ImportStore {
  /** Who the dossiers of the lists name, each once; the first thousand of them: 2 resource units. */
  people(signal?: AbortSignal): Promise<readonly Person[]>;
  /** Dossiers of these references, by lower-case reference: 2 resource units for each ten. */
  dossiers(
    references: readonly string[],
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, { readonly id: string; readonly client: string }>>;
  /** Contacts and pieces of these dossiers: 4 resource units for each ten. */
  held(dossierIds: readonly string[], signal?: AbortSignal): Promise<Held>;
  /** In order; 2 resource units each, one round trip for twenty. Waits up to two minutes where the service asks for it. */
  write(rows: readonly NewRow[], signal?: AbortSignal): Promise<readonly WriteOutcome[]>;
}
