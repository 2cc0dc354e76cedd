import type { Obstacle } from '../../app/agreement/decideRequest';
import type { RejectionCode } from '../../domain/agreement/approval';
import type { JournalEntry } from '../../domain/journal/journal';
import { formatInstant } from '../format';
import { fr } from '../fr';

// Why there is nothing to decide, or a decision does not count.

/** The journal's entry of what was asked about. */
type Departure = Pick<JournalEntry, 'action' | 'at'>;
const departed = ({ action }: Departure, already: string): string => {
  if (action === 'appel') return fr`Cet appel a ${already}eu lieu`;
  return action === 'courrier' ? fr`Ce courrier est ${already}parti` : fr`Ce message est ${already}parti`;
};
/** `Ce message est parti le 31/03/2026 à 9 h 05.` */
export const departedText = (left: Departure): string =>
  fr`${departed(left, '')} le ${formatInstant(left.at)}.`;
const INEFFECTIVE: Partial<Record<RejectionCode, string>> = {
  'already-refused': fr`Votre accord est enregistré, mais ne compte pas : la demande avait déjà reçu une réponse.`,
  'other-message': fr`Votre accord est enregistré, mais ne compte pas : le texte venait d’être modifié. Relisez-le, puis décidez à nouveau.`,
  'role-taken': fr`Votre accord est enregistré, mais ne compte pas : cet accord venait d’être donné.`,
};
/** Somebody decided first, and the screen did not know. */
export const ineffectiveText = (why: RejectionCode): string =>
  INEFFECTIVE[why] ?? fr`Votre décision est enregistrée, mais ne compte pas pour cette demande.`;
const OBSTACLES: Record<Exclude<Obstacle, 'left'>, string> = {
  'other-dossier': fr`Cette demande porte le nom d’un autre dossier : elle n’est pas valable. Demandez à son auteur de la refaire.`,
  altered: fr`La demande enregistrée a été modifiée après son envoi : elle n’est pas valable. Demandez à son auteur de la refaire.`,
  'mission-decided': fr`Cette décision est inscrite au journal : elle ne se retire plus. La reprise de la mission se décide dans l’onglet Dossier.`,
  'escalation-over': fr`Cette escalade est terminée : sa note n’attend plus de décision.`,
  'asker-decides': fr`Vous avez fait cette demande : quelqu’un d’autre doit décider.`,
  'not-a-decider': fr`La décision sur ce dossier revient à son manager, à son suppléant ou à la direction.`,
  'already-refused': fr`Cette demande a déjà reçu une réponse. Une nouvelle demande suivra la correction.`,
  'already-granted': fr`Tous les accords demandés sont donnés.`,
  'already-agreed': fr`Vous avez donné votre accord.`,
};
/** @param left what the request was about, where it is over */
export const obstacleText = (obstacle: Obstacle, left: Departure | undefined): string =>
  obstacle !== 'left' ? OBSTACLES[obstacle] : left ? fr`${departed(left, 'déjà ')}.` : '';
export const unknownRequestTitle = fr`Cette demande n’existe pas`;
export const unknownRequestWhy = fr`SharePoint ne connaît pas cette demande : ne décidez rien d’après cet e-mail, et prévenez son auteur par un autre moyen.`;
