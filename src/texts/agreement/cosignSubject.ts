import type { Outcome } from '../../domain/agreement/approval';
import { fr } from '../fr';

/** The words in the subject by which the pane looks into a mail of the firm's own for a request. */
export const COSIGN_SUBJECT = 'Co-signature demandée';

/** How the subject of the mail that tells a decision begins. */
export const DECIDED: Record<Outcome, string> = {
  cosigned: 'Co-signé',
  validated: 'Validé',
  'changes-asked': 'Modification demandée',
  refused: 'Refusé',
  withdrawn: 'Accord retiré',
};
/** Of one that had held the message back, and is taken back. */
export const REOPENED: Partial<Record<Outcome, string>> = {
  refused: 'Refus retiré',
  'changes-asked': 'Demande de modification retirée',
};
const BEGINNINGS = [...Object.values(DECIDED), ...Object.values(REOPENED)];

/** Whether the pane looks into a mail of the firm's own for the request that was decided, an answer to it included. */
export const isDecisionSubject = (subject: string): boolean =>
  BEGINNINGS.some((words) => new RegExp(`(^|: ?)${words}\\s:`, 'u').test(subject));

/** An outsider's mail with these words is an imitation. */
export const outsideRequest = fr`Cet e-mail imite une demande de co-signature, mais il vient de l’extérieur du cabinet. Ne décidez rien d’après lui.`;

export const otherRequestsLabel = 'Voir ce qui reste à décider';
