import { counted, listed } from '../format';
import { fr } from '../fr';

/** Beside a request: what its message would ask the client for although it came in. */
export const receivedSinceText = (labels: readonly string[]): string =>
  labels.length === 1
    ? fr`Reçue depuis la demande, et encore demandée par ce message : ${labels[0]!}.`
    : fr`${counted(labels.length, 'pièce')} reçues depuis la demande, et encore demandées par ce message : ${listed(labels)}.`;
