import type { CallOutcome, CallProblem, DelayReason } from '../domain/message/callOutcome';
import type { PlainDate } from '../domain/dates/plainDate';
import { asSentence, formatAmount, formatDate } from './format';
import { fr } from './fr';

export const callTitle = (step: string, client: string): string => fr`${step} · appeler ${client}`;
export const callScriptTitle = fr`À dire`;
export const callWithout = fr`Aucun numéro n’est noté dans le dossier : cherchez-le dans votre carnet d’adresses.`;
export const callWho = (name: string): string => fr`${name} : `;
export const reachedQuestion = fr`Avez-vous joint votre interlocuteur ?`;
export const reachedYes = fr`Oui`;
export const reachedNo = fr`Non, personne n’a répondu`;
export const reasonQuestion = fr`Qu’est-ce qui retient le règlement ?`;
export const noReason = fr`Non précisé`;
export const promisedLabel = fr`Date promise`;
export const promisedHint = fr`Aucune relance ne part avant le lendemain de cette date.`;
export const amountLabel = fr`Montant promis`;
export const remarkLabel = fr`Ce qui a été dit`;
export const remarkHint = fr`Inscrit au journal du dossier.`;
export const recordCall = fr`Inscrire l’appel au journal`;
export const missingReached = fr`Dites d’abord si vous avez joint votre interlocuteur.`;

const REASONS: Record<DelayReason, string> = {
  oubli: fr`Oubli`,
  desaccord: fr`Désaccord sur la prestation ou le montant`,
  difficulte: fr`Difficulté de trésorerie`,
  malentendu: fr`Contrat mal compris`,
  autre: fr`Autre raison`,
};
export const reasonLabel = (reason: DelayReason): string => REASONS[reason];

const PROBLEMS: Record<CallProblem, string> = {
  'date-passed': fr`Cette date est passée.`,
  'amount-wrong': fr`Écrivez un montant en euros, par exemple 1 247,50.`,
  'amount-above-debt': fr`Ce montant dépasse ce qui reste à régler.`,
  'amount-without-date': fr`Indiquez la date à laquelle ce montant est promis.`,
};
export const callProblemText = (problem: CallProblem): string => PROBLEMS[problem];

/** What the journal keeps of a call, in one line. */
export function callNote(outcome: CallOutcome): string {
  const said = asSentence(outcome.remark);
  if (!outcome.reached) return [fr`Personne n’a répondu.`, said].filter(Boolean).join(' ');
  const { reason, promisedFor, amount } = outcome;
  const promise = promisedFor
    ? fr`Promis pour le ${formatDate(promisedFor)}${amount ? fr` : ${formatAmount(amount)}` : ''}.`
    : '';
  return [fr`Joint.`, reason ? fr`Motif : ${REASONS[reason].toLowerCase()}.` : '', promise, said]
    .filter(Boolean)
    .join(' ');
}

export const callRecorded = (reached: boolean, promisedFor: PlainDate | undefined): string =>
  !reached
    ? fr`Appel inscrit au journal. L’étape reste à faire : rappelez un autre jour.`
    : promisedFor
      ? fr`Appel inscrit au journal. Les relances reprennent après le ${formatDate(promisedFor)}, si rien n’est réglé.`
      : fr`Appel inscrit au journal.`;
export const confirmAction = fr`Préparer l’e-mail de confirmation`;
/** @param sure a date was promised; otherwise only the person knows whether something was agreed. */
export const confirmWhy = (sure: boolean): string =>
  sure
    ? fr`Ce qui a été convenu se confirme par écrit, le jour même.`
    : fr`Si vous êtes convenus de quelque chose, confirmez-le par écrit, le jour même.`;
export const disputeAdvice = fr`Un désaccord se traite d’abord : notez-le comme litige sur la facture dans SharePoint, et la relance s’arrête.`;
