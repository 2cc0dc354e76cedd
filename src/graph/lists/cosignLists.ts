import type { ListDeclaration } from './declarations';

/** What is asked of managers and direction. Written once by the asker, never changed: a new text is a new request. */
export const DEMANDES = {
  name: 'Demandes',
  label: 'Demandes de co-signature',
  appendOnly: true,
  columns: [
    { name: 'DemandeId', label: 'Demande', type: 'text', required: true, indexed: true, unique: true },
    { name: 'DossierId', label: 'Dossier (identifiant)', type: 'text', required: true, indexed: true },
    { name: 'OperationId', label: 'Opération', type: 'text', indexed: true },
    { name: 'Sequence', label: 'Séquence', type: 'text' },
    { name: 'Etape', label: 'Étape', type: 'text' },
    { name: 'Empreinte', label: 'Empreinte du message', type: 'text', required: true },
    { name: 'Message', label: 'Message à approuver', type: 'note', required: true },
    { name: 'Constats', label: 'Points relevés', type: 'note' },
    { name: 'Note', label: 'Note', type: 'note' },
    { name: 'Correctif', label: 'Action corrective', type: 'note' },
    { name: 'Accords', label: 'Accords demandés', type: 'text', required: true },
    { name: 'Decideurs', label: 'Décideurs', type: 'note', required: true },
    { name: 'PourLe', label: 'Réponse attendue le', type: 'date', required: true },
    // Who and which month in one column: what waits for a person is found at any size of the list.
    { name: 'ManagerMois', label: 'Manager et mois', type: 'text', indexed: true },
    { name: 'SuppleantMois', label: 'Suppléant et mois', type: 'text', indexed: true },
    { name: 'DirectionMois', label: 'Direction et mois', type: 'text', indexed: true },
  ],
} as const satisfies ListDeclaration;

/** What they decided: each item is created by the person who decides, and that is who decided. */
export const DECISIONS = {
  name: 'Decisions',
  label: 'Décisions de co-signature',
  appendOnly: true,
  columns: [
    { name: 'Cle', label: 'Clé', type: 'text', required: true, indexed: true, unique: true },
    { name: 'DemandeId', label: 'Demande', type: 'text', required: true, indexed: true },
    { name: 'DossierId', label: 'Dossier (identifiant)', type: 'text', required: true, indexed: true },
    { name: 'Etape', label: 'Étape', type: 'text' },
    { name: 'Empreinte', label: 'Empreinte du message', type: 'text', required: true },
    { name: 'Issue', label: 'Décision', type: 'text', required: true },
    { name: 'Commentaire', label: 'Commentaire', type: 'note' },
    { name: 'Texte', label: 'Texte modifié', type: 'note' },
  ],
} as const satisfies ListDeclaration;
