import type { PlainDate } from '../../domain/dates/plainDate';
import { isStep } from '../../domain/steps/noStep';
import { formatDate } from '../format';
import { fr } from '../fr';

// The list of requests that wait for a decision.

/** @param count absent until it is known */
export const waitingTitle = (count: number | undefined): string =>
  count === undefined ? 'À décider' : `À décider (${count})`;
export const waitingEmpty = fr`Rien à décider pour le moment.`;
export const backToList = 'Retour à la liste';
export const waitingRow = (step: string, asker: string, dueBy: PlainDate): string =>
  fr`${isStep(step) ? step : 'Message'} · demandé par ${asker} · pour le ${formatDate(dueBy)}`;
