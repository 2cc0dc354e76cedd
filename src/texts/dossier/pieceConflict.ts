import type { Piece } from '../../domain/dossier';
import type { PlainDate } from '../../domain/dates/plainDate';
import { formatDate } from '../format';
import { fr } from '../fr';

const stateOf = ({ recueLe }: Piece, today: PlainDate): string =>
  recueLe === undefined
    ? 'attendue'
    : recueLe === today
      ? 'reçue aujourd’hui'
      : `reçue le ${formatDate(recueLe)}`;

/** What the other person did, and what one wanted. */
export const conflictText = (current: Piece, by: string, received: boolean, today: PlainDate): string =>
  fr`${by || 'Quelqu’un d’autre'} vient de modifier « ${current.label} » : elle est maintenant ${stateOf(current, today)}. Vous vouliez la noter ${received ? 'reçue aujourd’hui' : 'attendue'}.`;

export const keepTheirs = 'Laisser ainsi';
export const applyMine = (received: boolean): string =>
  received ? 'Noter reçue aujourd’hui' : 'Noter attendue';
