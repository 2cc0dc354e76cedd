import { fr } from '../fr';
import { JOURNAL_COLUMNS } from './journalTable';

/** What the document of a journal says besides the journal itself. */
export const journalDocumentWords = {
  columns: JOURNAL_COLUMNS,
  title: (reference: string): string => fr`Journal du dossier ${reference}`,
  established: (by: string, at: string): string =>
    fr`Établi par ${by} le ${at}, d’après le journal tenu par le cabinet.`,
  sealTitle: fr`Intégrité`,
  lastSeal: (seal: string): string => fr`Dernier sceau : ${seal}`,
  sealExplained: fr`Chaque écriture porte un sceau (SHA-256) calculé sur son contenu et sur les sceaux des écritures précédentes : une écriture modifiée, ou retirée alors qu’une autre la suit, ne s’accorde plus avec les suivantes. Le sceau ne dit pas qui a écrit (c’est Microsoft 365 qui l’atteste) et n’empêche pas de retirer les toutes dernières écritures : conserver ce document avec ses derniers sceaux permet de le constater.`,
  signature: fr`Nom, date et signature :`,
} as const;
