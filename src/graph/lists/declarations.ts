import type { ColumnKind } from '../../app/installation/columnRepair';
import { DECISIONS, DEMANDES } from './cosignLists';
import { POLITIQUE } from './politiqueDeclaration';

/**
 * The firm's SharePoint lists, declared once. Set-up, queries, zod types, documentation and the sandbox derive from this.
 * Platform: a filter on a non-indexed column fails beyond 5,000 rows, so every column that a query filters on is indexed;
 * a unique column makes a retried write a write made once.
 */
export type ColumnType = ColumnKind;

export interface ColumnDeclaration {
  readonly name: string;
  /** French label shown in SharePoint. */
  readonly label: string;
  readonly type: ColumnType;
  readonly required?: boolean;
  readonly indexed?: boolean;
  readonly unique?: boolean;
  readonly choices?: readonly string[];
}

export interface ListDeclaration {
  readonly name: string;
  /** Title in SharePoint. The same as the name: Graph finds a list by its id or its title. */
  readonly label: string;
  readonly columns: readonly ColumnDeclaration[];
  /** Nobody in daily use edits or deletes its rows: contributors get "add and view" only. */
  readonly appendOnly?: boolean;
  /** Only the site's owners add rows: contributors get "read". */
  readonly ownersOnly?: boolean;
}

const DOSSIER_ID = {
  name: 'DossierId',
  label: 'Dossier (identifiant)',
  type: 'text',
  required: true,
  indexed: true,
} as const satisfies ColumnDeclaration;

export const LISTS = {
  Dossiers: {
    name: 'Dossiers',
    label: 'Dossiers',
    columns: [
      { name: 'Reference', label: 'Référence', type: 'text', required: true, indexed: true, unique: true },
      { name: 'Client', label: 'Client', type: 'text', required: true, indexed: true },
      { name: 'Mission', label: 'Mission', type: 'text' },
      {
        name: 'Collaborateur',
        label: 'Collaborateur (adresse)',
        type: 'text',
        required: true,
        indexed: true,
      },
      { name: 'CollaborateurNom', label: 'Collaborateur', type: 'text' },
      { name: 'Manager', label: 'Manager (adresse)', type: 'text', required: true, indexed: true },
      { name: 'ManagerNom', label: 'Manager', type: 'text' },
      { name: 'Suppleant', label: 'Suppléant (adresse)', type: 'text' },
      { name: 'SuppleantNom', label: 'Suppléant', type: 'text' },
      { name: 'Direction', label: 'Direction (adresse)', type: 'text' },
      { name: 'DirectionNom', label: 'Direction', type: 'text' },
      {
        name: 'SequenceFactures',
        label: 'Séquence des factures',
        type: 'choice',
        choices: ['honoraires', 'factures-courtoise', 'encaissement', 'multicanale'],
      },
      { name: 'Variante', label: 'Variante de la séquence', type: 'text' },
      { name: 'Style', label: 'Style des messages', type: 'choice', choices: ['formel', 'personnel'] },
      { name: 'AdressePostale', label: 'Adresse postale', type: 'note' },
    ],
  },
  Contacts: {
    name: 'Contacts',
    label: 'Contacts',
    columns: [
      {
        name: 'Cle',
        label: 'Clé (adresse et dossier)',
        type: 'text',
        required: true,
        indexed: true,
        unique: true,
      },
      { name: 'Adresse', label: 'Adresse', type: 'text', required: true, indexed: true },
      DOSSIER_ID,
      { name: 'Nom', label: 'Nom', type: 'text' },
      { name: 'Civilite', label: 'Civilité', type: 'choice', choices: ['Madame', 'Monsieur'] },
      { name: 'Principal', label: 'Contact principal', type: 'boolean' },
      { name: 'Telephone', label: 'Téléphone', type: 'text' },
    ],
  },
  Pieces: {
    name: 'Pieces',
    label: 'Pieces',
    columns: [
      { name: 'Cle', label: 'Clé (dossier, objectif, pièce)', type: 'text', indexed: true, unique: true },
      DOSSIER_ID,
      { name: 'Libelle', label: 'Pièce', type: 'text', required: true },
      { name: 'Objectif', label: 'Objectif', type: 'text', required: true },
      { name: 'EcheanceLegale', label: 'Échéance légale', type: 'date' },
      { name: 'Echeance', label: 'Échéance interne', type: 'date', required: true, indexed: true },
      { name: 'RecueLe', label: 'Reçue le', type: 'date' },
      { name: 'Priorite', label: 'Priorité', type: 'number' },
    ],
  },
  Factures: {
    name: 'Factures',
    label: 'Factures',
    columns: [
      { name: 'Numero', label: 'Numéro', type: 'text', required: true, indexed: true, unique: true },
      DOSSIER_ID,
      { name: 'EmiseLe', label: 'Émise le', type: 'date', required: true },
      { name: 'MontantTtc', label: 'Montant TTC', type: 'text', required: true },
      { name: 'Echeance', label: 'Échéance', type: 'date', required: true, indexed: true },
      { name: 'DejaRegle', label: 'Déjà réglé', type: 'text' },
      { name: 'Litige', label: 'Litige', type: 'boolean' },
      { name: 'ConventionSignee', label: 'Convention signée', type: 'boolean' },
      { name: 'CourrierOuverture', label: 'Courrier d’ouverture envoyé', type: 'boolean' },
    ],
  },
  Journal: {
    name: 'Journal',
    label: 'Journal',
    appendOnly: true,
    columns: [
      { name: 'OperationId', label: 'Opération', type: 'text', required: true, indexed: true, unique: true },
      DOSSIER_ID,
      { name: 'Date', label: 'Date', type: 'dateTime', required: true, indexed: true },
      { name: 'Action', label: 'Action', type: 'text', required: true },
      { name: 'Sequence', label: 'Séquence', type: 'text' },
      { name: 'Etape', label: 'Étape', type: 'text' },
      { name: 'Canal', label: 'Canal', type: 'text' },
      { name: 'Auteur', label: 'Auteur (adresse)', type: 'text', required: true },
      { name: 'Pieces', label: 'Pièces', type: 'note' },
      { name: 'Objet', label: 'Objet du message', type: 'text' },
      { name: 'Destinataires', label: 'Destinataires', type: 'note' },
      { name: 'ConversationId', label: 'Conversation', type: 'text', indexed: true },
      { name: 'MessageId', label: 'Identité internet du message', type: 'note' },
      { name: 'GraphId', label: 'Identité du message', type: 'note' },
      { name: 'Lien', label: 'Lien vers le message', type: 'note' },
      { name: 'Empreinte', label: 'Empreinte du message', type: 'text' },
      { name: 'PolitiqueVersion', label: 'Version de la politique', type: 'text' },
      { name: 'Note', label: 'Note', type: 'note' },
      { name: 'PromisPour', label: 'Promis pour le', type: 'date' },
      { name: 'Origine', label: 'Origine', type: 'text' },
      { name: 'Regle', label: 'Règle', type: 'text' },
      { name: 'Sceau', label: 'Sceau', type: 'text' },
      { name: 'Suite', label: 'À la suite de (opération)', type: 'text' },
      { name: 'Responsable', label: 'Responsable (adresse)', type: 'text' },
      { name: 'PourLe', label: 'À faire pour le', type: 'date' },
      { name: 'Precedents', label: 'Sceaux précédents', type: 'note' },
    ],
  },
  Demandes: DEMANDES,
  Decisions: DECISIONS,
  Politique: POLITIQUE,
} as const satisfies Record<string, ListDeclaration>;

export type ListName = keyof typeof LISTS;
