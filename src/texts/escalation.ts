import type { Meeting } from '../domain/steps/meeting';
import { MOST_LINES, type EscalationNote } from '../domain/escalation/escalationNote';
import type { EscalationFact } from '../domain/escalation/escalationFacts';
import { correctionsOf, type JournalEntry } from '../domain/journal/journal';
import type { PlainDate } from '../domain/dates/plainDate';
import { ofName } from '../domain/template/ofName';
import { counted, formatDate, formatDayMonth, listed } from './format';
import { fr } from './fr';

export const openTitle = fr`Ouvrir une escalade`;
export const openWhy = (manager: string): string =>
  fr`Une note de dix lignes au plus, puis la validation ${ofName(manager)}. Les relances ordinaires attendent la fin de l’escalade.`;
export const factsLabel = fr`Faits`;
export const factsHint = fr`Repris du journal. Rien d’autre n’y est ajouté.`;
export const factsHintWithWords = fr`Repris du journal et de ce message, qui y sera inscrit à l’ouverture. Rien d’autre n’y est ajouté.`;
export const risksLabel = fr`Risques`;
export const optionsLabel = fr`Options`;
/** `7 lignes sur 10` */
export const linesText = (lines: number): string =>
  lines > MOST_LINES
    ? fr`${counted(lines, 'ligne')} : la note en compte ${MOST_LINES} au plus.`
    : fr`${counted(lines, 'ligne')} sur ${MOST_LINES}`;
export const partMissing = fr`À remplir.`;
export const openSend = (manager: string): string => fr`Ouvrir et demander la validation ${ofName(manager)}`;
export const openedNews = fr`Escalade ouverte et inscrite au journal.`;

const factText = (fact: EscalationFact): string => {
  switch (fact.kind) {
    case 'relances':
      return fr`Envoyé : ${listed(fact.sent.map(({ step, on }) => `${step} le ${formatDayMonth(on)}`))}.`;
    case 'pieces':
      return fr`Demandé le ${formatDate(fact.on)} : ${listed(fact.labels.slice(0, 3))}${fact.labels.length > 3 ? '…' : '.'}`;
    case 'promesse':
      return fr`Promis le ${formatDate(fact.on)} pour le ${formatDate(fact.promisedFor)}.`;
    case 'appel':
      return fr`Appel du ${formatDate(fact.on)} : ${shortened(fact.note)}`;
    case 'client':
      return fr`Message du client, noté le ${formatDate(fact.on)} : ${shortened(fact.note)}`;
  }
};

/** A fact is told on one line; the journal holds the rest. */
const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 75 ? line : `${line.slice(0, 74)}…`;
};

export const factsText = (facts: readonly EscalationFact[]): string => facts.map(factText).join('\n');

/** The note as the journal keeps it and as the manager reads it. */
export const noteText = ({ facts, risks, options }: EscalationNote): string =>
  [fr`Faits : ${facts.trim()}`, fr`Risques : ${risks.trim()}`, fr`Options : ${options.trim()}`].join('\n');

/** The note taken apart again, for another round. */
export function noteParts(text: string): EscalationNote {
  const match = /^Faits\s:\s([\s\S]*?)\nRisques\s:\s([\s\S]*?)\nOptions\s:\s([\s\S]*)$/.exec(text);
  return { facts: match?.[1] ?? text, risks: match?.[2] ?? '', options: match?.[3] ?? '' };
}

const isWhole = (text: string): boolean => noteParts(text).options !== '';

/**
 * The note of an escalation as it holds now: one typed anew stands in its place, what only completes it below it.
 */
export const noteNow = (escalation: JournalEntry, journal: readonly JournalEntry[]): string =>
  correctionsOf(escalation, journal).reduce(
    (note, { note: said = '' }) => (isWhole(said) ? said : `${note}\n${said}`),
    escalation.note ?? '',
  );

// --- While it is open ---

export const escalationTitle = fr`Escalade ouverte`;
export const escalationSince = (name: string, on: PlainDate): string =>
  fr`Par ${name}, le ${formatDate(on)}. Aucune relance ordinaire ne part avant sa fin.`;
export const validationMissing = fr`La validation du manager n’est pas encore demandée.`;
export const askAgainLabel = (name: string): string => fr`Demander la validation ${ofName(name)}`;
export const editNoteLabel = fr`Reprendre la note…`;
export const answerLabel = fr`Répondre au client`;
export const callLabel = fr`Proposer un appel`;
export const calledLabel = fr`L’appel a eu lieu…`;
export const calledQuestion = fr`Qu’a-t-on dit ?`;
export const calledSend = fr`Inscrire l’appel et clore l’escalade`;
export const closeLabel = fr`Clore sans réponse…`;
export const closeQuestion = fr`Pourquoi clore l’escalade ?`;
export const closeSend = fr`Clore l’escalade`;
export const closedNews = fr`Escalade close, inscrite au journal.`;
export const answerOpened = fr`Le message est prêt. Son envoi clôt l’escalade.`;
export const answerPlaceTaken = fr`Ce message contient déjà une relance : ouvrez un nouveau message.`;

// --- What the client reads ---

export const answerSubject = (client: string): string => fr`Suite à votre message – ${client}`;
export const answerFirst = fr`Nous avons bien pris connaissance de votre message et vous en remercions.`;
export const callProposal = ({ date, tightFor, late }: Meeting): string => {
  const morning = fr`le ${formatDate(date)} entre 9 h et 11 h`;
  const when = !tightFor ? morning : late ? 'dès aujourd’hui' : `dès aujourd’hui ou ${morning}`;
  return fr`Ce sujet mérite un échange de vive voix. Seriez-vous disponible 10 à 15 minutes ${when}, pour caler ensemble la suite ? Si un autre moment vous convient mieux, dites-le-nous.`;
};
