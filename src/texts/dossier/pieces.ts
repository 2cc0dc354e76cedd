import type { Piece } from '../../domain/dossier';
import type { PlainDate } from '../../domain/dates/plainDate';
import { formatDate, formatNearDate, listed, plural } from '../format';
import { fr } from '../fr';

/** Title of the list of awaited pieces. */
export const awaitedTitle = (count: number): string =>
  count === 0 ? 'Aucune pièce attendue' : `${plural(count, 'Pièce attendue', 'Pièces attendues')} (${count})`;

/** The button that unfolds a long list. */
export const othersLabel = (count: number): string => `Afficher les ${count} autres`;

/** The button that shows those received lately. */
export const lastReceivedLabel = (count: number): string =>
  count === 1 ? 'Afficher la dernière pièce reçue' : `Afficher les ${count} dernières pièces reçues`;
export const hideReceived = 'Masquer les pièces reçues';

/** What undoes a tick: of today it is a slip, of another day a piece to be asked for again. */
export const undoReceived = (day: PlainDate, today: PlainDate): string =>
  day === today ? 'Annuler' : 'Remettre en attente';

export const pieceDueText = (piece: Piece, today: PlainDate): string =>
  piece.echeance > today
    ? `pour le ${formatNearDate(piece.echeance, today)}`
    : `depuis le ${formatNearDate(piece.echeance, today)}`;

export const receivedText = (day: PlainDate, today: PlainDate): string =>
  day === today ? 'Reçue aujourd’hui' : `Reçue le ${formatDate(day)}`;

/** Said to screen readers once the change is written. `later`: its entry waits for the journal to be reached. */
export const receivedNews = (piece: Piece, received: boolean, later = false): string =>
  received
    ? fr`${piece.label} : pièce reçue, ${later ? 'à inscrire au journal dès que possible' : 'inscrite au journal'}.`
    : fr`${piece.label} : pièce de nouveau attendue.`;

/** Shown while entries wait on this machine: of which pieces, as another one's change may have been refused beside it. */
export function entryWaiting(labels: readonly string[]): string {
  if (labels.length > 1)
    return fr`${listed(labels)} : les changements sont enregistrés. Le journal ne répond pas : ils y seront inscrits dès que la connexion sera revenue.`;
  const [label] = labels;
  return fr`${label ? `${label} : le` : 'Le'} changement est enregistré. Le journal ne répond pas : il y sera inscrit dès que la connexion sera revenue.`;
}
