import type { Amount } from '../../domain/factures/money';
import { formatEuros, amount } from '../../domain/factures/money';
import type { Instalment, ScheduleProblem } from '../../domain/factures/schedule';
import type { PlainDate } from '../../domain/dates/plainDate';
import { frenchDateWithWeekday } from '../../domain/template/frenchDate';
import { counted } from '../format';
import { fr } from '../fr';

export const scheduleTitle = fr`Échéancier`;
export const scheduleFacts = (owed: Amount, numeros: string): string =>
  fr`${formatEuros(owed)} à répartir (${numeros}).`;
export const countLabel = fr`Nombre de versements`;
export const firstLabel = fr`Premier versement`;
export const instalmentDate = (rank: number): string => fr`Versement ${rank}`;
export const instalmentAmount = (rank: number): string => fr`Montant ${rank}`;
/** `samedi 25`: the month is beside it. */
const weekdayAndDay = (day: PlainDate): string => frenchDateWithWeekday(day).split('\u00a0')[0]!;
/** Beside a day that was moved, or on which the firm is closed; the others need no word. */
export const dateHint = ({ date, movedFrom }: Instalment, isClosed: boolean): string | undefined =>
  movedFrom
    ? fr`${frenchDateWithWeekday(date)} : le ${weekdayAndDay(movedFrom)} n’est pas ouvré.`
    : isClosed
      ? fr`${frenchDateWithWeekday(date)} : ce jour n’est pas ouvré.`
      : undefined;
export const lastAmount = (rank: number): string => fr`Montant ${rank}, le solde`;
export const scheduleTotal = (owed: Amount, count: number): string =>
  fr`Total : ${formatEuros(owed)} en ${counted(count, 'versement')}.`;
export const prepareSchedule = fr`Préparer l’e-mail de proposition`;

export function scheduleProblemText(problem: ScheduleProblem): string {
  switch (problem.code) {
    case 'empty':
      return fr`Prévoyez au moins un versement.`;
    case 'amount':
      return fr`Écrivez un montant en euros, supérieur à zéro.`;
    case 'date':
      return problem.index === 0
        ? fr`Choisissez une date à venir.`
        : fr`Choisissez une date après le versement précédent.`;
    case 'total': {
      const missing = amount(problem.missing);
      return missing.gt(0)
        ? fr`Il manque ${formatEuros(missing)} pour solder la dette.`
        : fr`Les versements dépassent la dette de ${formatEuros(missing.times(-1))}.`;
    }
  }
}
/** Of the last instalment, which takes what the others leave. */
export const nothingLeft = fr`Les versements précédents dépassent déjà la dette.`;
