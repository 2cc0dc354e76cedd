import type { Moment } from '../../domain/steps/nextMoments';
import type { PlainDate } from '../../domain/dates/plainDate';
import type { Approver } from '../../domain/policy/sequence';
import { frenchDate, frenchDateWithWeekday, frenchHour } from '../../domain/template/frenchDate';
import { fr } from '../fr';
import { agreementOf } from './steps';

const slot = ({ date, from, to }: Moment): string =>
  fr`${frenchDateWithWeekday(date)}, de ${frenchHour(from)} à ${frenchHour(to)}`;

export const momentText = (moment: Moment): string => fr`Moment conseillé : ${slot(moment)}.`;
/** Why the message does not wait for the day that the firm prefers. */
export const urgentText = (deadline: PlainDate, today: PlainDate): string =>
  deadline < today
    ? fr`Moment conseillé : aujourd’hui. L’échéance légale du ${frenchDate(deadline)} est passée.`
    : deadline === today
      ? fr`Moment conseillé : maintenant. L’échéance légale est aujourd’hui.`
      : fr`Moment conseillé : aujourd’hui. L’échéance légale est le ${frenchDateWithWeekday(deadline)}.`;
/** Why it does not wait for a day on which somebody would have to agree. */
export const aheadText = (day: PlainDate, approvals: readonly Approver[]): string =>
  fr`Moment conseillé : aujourd’hui. Le ${frenchDateWithWeekday(day)}, cette relance ne partirait qu’${agreementOf(approvals)}.`;
export const delayAction = (moment: Moment): string =>
  fr`Faire partir le ${frenchDateWithWeekday(moment.date)} à ${frenchHour(moment.from)}`;
export const delayedText = (moment: Moment): string =>
  fr`Le message partira le ${frenchDateWithWeekday(moment.date)} à ${frenchHour(moment.from)}, une fois que vous l’aurez envoyé.`;
export const reminderText = (moment: Moment): string =>
  fr`Cet Outlook ne sait pas différer l’envoi : gardez le message en brouillon et envoyez-le ${slot(moment)}.`;
