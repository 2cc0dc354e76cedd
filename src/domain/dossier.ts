import type { PlainDate } from './dates/plainDate';

/** Someone of the firm. `address` is lower-case: Outlook, Graph and SharePoint each write addresses in their own case. */
export interface Person {
  readonly name: string;
  readonly address: string;
}

export type SequenceId = 'pieces' | 'honoraires' | 'factures-courtoise' | 'encaissement' | 'multicanale';

/** A client's file, as the list `Dossiers` holds it. */
export interface Dossier {
  /** Item id in the list `Dossiers`; the key that the other lists carry. */
  readonly id: string;
  /** The firm's own reference, unique, e.g. `D-0042`. */
  readonly reference: string;
  /** Legal name of the client, shown and escaped as it is. */
  readonly client: string;
  readonly mission: string;
  readonly collaborateur: Person;
  readonly manager: Person;
  /** Decides when the manager is absent. */
  readonly suppleant?: Person;
  readonly direction: Person;
  /** Sequence that chases the dossier's invoices; pieces always follow `pieces`. */
  readonly sequenceFactures: Exclude<SequenceId, 'pieces'>;
  /** Id of a variant of that sequence in the policy (loyal client, trade cycle); the plain rhythm when absent or unknown. */
  readonly variante?: string;
  /** `personnel` for a client whom the firm knows well; formal when absent. */
  readonly style?: 'formel' | 'personnel';
  /** Where letters go, one line of the envelope per line; the client's name is not part of it. */
  readonly adressePostale?: string;
  /** Version of the row, for If-Match. */
  readonly etag: string;
}

export type Civilite = 'Madame' | 'Monsieur' | '';

/** One address of a client (list `Contacts`: one row per address, since SharePoint indexes no multi-value column). */
export interface Contact {
  readonly id: string;
  readonly dossierId: string;
  readonly address: string;
  readonly name: string;
  readonly civilite: Civilite;
  /** The contact to whom a new relance is addressed. */
  readonly principal: boolean;
  /** As the firm writes it. */
  readonly telephone?: string;
}

/** A document awaited from the client for an objectif. */
export interface Piece {
  readonly id: string;
  readonly dossierId: string;
  readonly label: string;
  /** What the piece is needed for, e.g. `TVA mars 2026`. */
  readonly objectif: string;
  /** Legal deadline of the objectif. */
  readonly echeanceLegale?: PlainDate;
  /** Internal due date, from which J counts. */
  readonly echeance: PlainDate;
  readonly recueLe?: PlainDate;
  /** 1 = most important. The message's body lists the first five by priority, the annex the rest. */
  readonly priorite: number;
  readonly etag: string;
}

/** An invoice of the firm for its fees. Amounts are decimal texts (`"1247.50"`), never floats. */
export interface Facture {
  readonly id: string;
  readonly dossierId: string;
  readonly numero: string;
  readonly emiseLe: PlainDate;
  readonly montantTtc: string;
  readonly echeance: PlainDate;
  readonly dejaRegle: string;
  readonly litige: boolean;
  readonly conventionSignee: boolean;
  readonly courrierOuverture: boolean;
  readonly etag: string;
}
