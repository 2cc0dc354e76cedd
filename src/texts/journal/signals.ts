import type { Signal } from '../../domain/triage/triage';
import type { PromiseStanding } from '../../domain/triage/promiseStanding';
import { formatAmount, formatDate, listed } from '../format';
import type { PlainDate } from '../../domain/dates/plainDate';
import { frenchDateWithWeekday } from '../../domain/template/frenchDate';
import { fr } from '../fr';

export const signalsTitle = (count: number): string =>
  count === 1 ? fr`Dans ce message` : fr`Dans ce message (${count})`;

const TITLES: Record<Exclude<Signal['kind'], 'promesse' | 'piece-jointe'>, string> = {
  'honoraires-contestes': fr`Honoraires contestés`,
  refus: fr`Refus d’envoyer des documents`,
  'faire-avec': fr`Demande de faire avec ce qu’il y a`,
  'risque-fiscal-social': fr`Risque fiscal ou social`,
  'deja-regle': fr`Règlement annoncé comme déjà fait`,
  'deja-transmis': fr`Pièces annoncées comme déjà transmises`,
};

/** What the message seems to say. */
export function signalTitle(signal: Signal, pieces: readonly string[]): string {
  if (signal.kind === 'promesse') {
    const amount = signal.amount ? fr` (${formatAmount(signal.amount)})` : '';
    return signal.otherDate
      ? fr`Promesse pour le ${formatDate(signal.date)}, ou le ${formatDate(signal.otherDate)}${amount}`
      : fr`Promesse pour le ${formatDate(signal.date)}${amount}`;
  }
  if (signal.kind === 'piece-jointe')
    return fr`Fichier joint qui ressemble à ${listed(
      pieces.map((label) => `« ${label} »`),
      'ou',
    )}`;
  return TITLES[signal.kind];
}

function promiseAdvice(standing: PromiseStanding): string {
  switch (standing.kind) {
    case 'holds':
      return standing.replaces
        ? fr`Une promesse pour le ${formatDate(standing.replaces)} est déjà notée. Une fois celle-ci notée, elle la remplace : aucune relance ne part avant son lendemain.`
        : fr`Une fois la promesse notée, aucune relance ne part avant le lendemain de cette date.`;
    case 'past':
      return standing.noted
        ? fr`Ce jour est passé. Une autre promesse, pour le ${formatDate(standing.noted)}, est déjà notée : c’est elle qui compte.`
        : fr`Ce jour est passé : cette promesse ne suspend plus les relances. Ses mots peuvent être inscrits au journal.`;
    case 'overtaken':
      return fr`Une promesse pour le ${formatDate(standing.noted)} est déjà notée : c’est elle qui compte.`;
  }
}

const escalationAdvice = (manager: string): string =>
  fr`L’escalade est obligatoire : prévenez ${manager} avant de répondre.`;
/** A first time (policy: sensitive subjects are not debated in a long e-mail). */
const contestAdvice = fr`Un sujet sensible ne se débat pas par écrit : proposez un appel. Ce passage sera alors inscrit au journal. Une nouvelle contestation rendra l’escalade obligatoire.`;

/** What it asks of the person, in one line; `standing` of a promise today. */
export function signalAdvice(signal: Signal, manager: string, standing?: PromiseStanding): string {
  switch (signal.kind) {
    case 'honoraires-contestes':
      return signal.again ? escalationAdvice(manager) : contestAdvice;
    case 'refus':
    case 'faire-avec':
    case 'risque-fiscal-social':
      return escalationAdvice(manager);
    case 'promesse':
      return promiseAdvice(standing ?? { kind: 'holds' });
    case 'deja-regle':
      return fr`Vérifiez le compte avant de relancer.`;
    case 'deja-transmis':
      return fr`Cherchez ces pièces avant de relancer.`;
    case 'piece-jointe':
      return fr`Ouvrez le fichier, puis marquez la pièce reçue.`;
  }
}

/** Once the escalation that a message demands was opened. */
export const escalated = fr`L’escalade est ouverte, ou l’a été depuis ce message.`;

/** « Mercredi prochain », said on a Tuesday; `standing` of either day. */
export const eitherDay = (standing: PromiseStanding = { kind: 'holds' }): string =>
  fr`Ces mots peuvent désigner deux jours : choisissez celui que le client a voulu dire. ${promiseAdvice(standing)}`;
export const noteOn = (date: PlainDate): string => fr`Noter le ${frenchDateWithWeekday(date)}`;
export const noteAction = (standing: PromiseStanding | undefined): string =>
  standing?.kind === 'holds' ? fr`Noter la date promise` : fr`Inscrire au journal`;
export const receivedAction = (label: string): string => fr`Marquer reçue : ${label}`;
export const notedText = fr`Inscrit au journal.`;
export const receivedAlready = fr`Marquée reçue.`;

export const callOpened = fr`La réponse est ouverte, avec la proposition d’appel. Relisez, puis envoyez.`;

/** What the journal keeps, with the client's own words. */
export const signalNote = (signal: Signal): string =>
  fr`${signalTitle(signal, [])} : « ${signal.excerpt.trim()} »`;
