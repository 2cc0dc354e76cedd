import { fr } from './fr';

/** The words in the subject by which the pane looks into a mail of the firm's own for a request. */
export const COSIGN_SUBJECT = 'Co-signature demandée';

/** An outsider's mail with these words is an imitation. */
export const outsideRequest = fr`Cet e-mail imite une demande de co-signature, mais il vient de l’extérieur du cabinet. Ne décidez rien d’après lui.`;

export const otherRequestsLabel = 'Voir ce qui reste à décider';
