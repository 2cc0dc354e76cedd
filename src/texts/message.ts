import type { SequenceId } from '../domain/dossier';
import { NO_STEP } from '../domain/steps/noStep';
import type { Severity } from '../domain/phrasing/types';
import type { Instant } from '../domain/dates/plainDate';
import type { Approver } from '../domain/policy/sequence';
import { counted, formatInstant } from './format';
import { fr } from './fr';
import { cosignatureOf, sequenceLabel } from './steps/steps';

const SEVERITIES: Record<Severity, string> = {
  error: 'À corriger',
  validation: 'À faire valider',
  warning: 'À revoir',
  advice: 'Conseil',
};

/** The word beside the icon: a severity is never said by its colour alone. */
export const severityLabel = (severity: Severity): string => SEVERITIES[severity];

/** What the check of a message amounts to, in one line. */
export interface MessageTally {
  readonly errors: number;
  readonly validations: number;
  readonly warnings: number;
  readonly missing: number;
}

const messageReady = fr`Prêt à envoyer`;
export const messageAwaitsApproval = fr`Texte prêt, co-signature requise`;
/** Nobody needs to agree to it today; on the day to which its departure is put off, somebody would. */
export const messagePutOff = fr`Texte prêt, départ à avancer`;
export const messageAwaitsEscalation = fr`Texte prêt, escalade à ouvrir`;
/** Beside the answer to a message that demands one. */
export const escalationAdvice = (manager: string): string =>
  fr`Le message auquel vous répondez rend l’escalade obligatoire : prévenez ${manager} avant d’envoyer. Elle s’ouvre dans l’onglet Dossier.`;
export const messageHeld = fr`Relance retenue`;
export const messageEmpty = fr`Le message est encore vide`;
export const messageReading = fr`Relecture du message…`;

/** `Prêt à envoyer`, `2 points à corriger`, `1 point à faire valider`, `1 point à revoir`: the gravest kind is named. */
export function messageHeadline({ errors, validations, warnings, missing }: MessageTally): string {
  if (errors > 0) return fr`${counted(errors, 'point')} à corriger`;
  if (validations > 0) return fr`${counted(validations, 'point')} à faire valider`;
  const toReview = warnings + missing;
  return toReview > 0 ? fr`${counted(toReview, 'point')} à revoir` : messageReady;
}

/** What else there is, under the headline. */
export function messageRest({ errors, validations, warnings, missing }: MessageTally): string {
  const parts = [
    errors > 0 && validations > 0
      ? counted(validations, 'point à faire valider', 'points à faire valider')
      : '',
    errors + validations > 0 && warnings > 0 ? counted(warnings, 'point à revoir', 'points à revoir') : '',
    missing > 0 ? counted(missing, 'élément manque', 'éléments manquent') : '',
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join(', ')}.` : '';
}

export const unsignedText = fr`Aucune signature sous ce message : ajoutez la vôtre depuis le menu Signature d’Outlook.`;
export const missingTitle = fr`Il manque au message`;
export const adviceTitle = fr`À vérifier`;
export const inSubject = fr`dans l’objet`;
export const insteadOf = fr`Dites plutôt :`;
export const toDelete = fr`Ce passage peut être supprimé.`;

export const keepQuestion = fr`Pourquoi garder cette formulation ?`;
export const keepExplained = fr`Ce motif sera inscrit au journal du dossier.`;
export const falseAlarmExplained = fr`Si l’alerte est une erreur, signalez-la : l’extrait sera transmis à l’administrateur et ne sera plus signalé dans ce message.`;

export const keptNote = (rule: string, excerpt: string, reason: string): string =>
  fr`${rule} : « ${excerpt} » gardé. Motif : ${reason}`;
export const falseAlarmNote = (rule: string, excerpt: string): string =>
  fr`Fausse alerte signalée, ${rule} : « ${excerpt} »`;
/** Of a second sequence that is due: its button alone would be called as the first one's. */
export const prepareOther = (sequence: SequenceId): string =>
  fr`Préparer la relance, ${sequenceLabel(sequence)}`;

export const keptNews = fr`Passage gardé, motif inscrit au journal.`;

export const replacedNews = fr`Passage remplacé.`;
export const undoneNews = fr`Texte d’origine rétabli.`;
/** No agreement covers what stands in the thread: the manager reads what is above it. */
export const writtenIntoThreadText = (written: string): string =>
  fr`Vous avez écrit dans le fil cité : « ${written.length > 80 ? `${written.slice(0, 80)}…` : written} ». L’accord ne porte que sur votre texte, au-dessus du fil : déplacez-y ces mots, ou retirez-les.`;
export const silencedNews = fr`Fausse alerte signalée : ce passage n’est plus signalé dans ce message.`;
export const replacedText = (text: string): string =>
  text === '' ? fr`Passage supprimé.` : fr`Remplacé par « ${text} ».`;

const readThenSend = (approvals: readonly Approver[]): string =>
  approvals.length === 0
    ? fr`Relisez, puis envoyez.`
    : fr`Relisez, demandez ${cosignatureOf(approvals)}, puis envoyez une fois l’accord donné.`;
export const insertedNews = (step: string, approvals: readonly Approver[]): string =>
  fr`${step} insérée dans le message. ${readThenSend(approvals)}`;
export const replyOpenedNews = (step: string, approvals: readonly Approver[]): string =>
  fr`${step} est dans la réponse qui s’est ouverte. ${readThenSend(approvals)}`;
/** @param reference where another dossier may be beside it */
export function journaledNews(step: string, reference?: string): string {
  const whose = reference ? fr` du dossier ${reference}` : '';
  return step === NO_STEP
    ? fr`Message${whose} inscrit au journal.`
    : fr`${step}${whose} inscrite au journal.`;
}
export const pendingLabel = (count: number): string => fr`${counted(count, 'relance')} à confirmer`;
export const pendingExplained = (count: number): string =>
  count > 1
    ? fr`Elles seront inscrites au journal dès que les messages envoyés seront retrouvés.`
    : fr`Elle sera inscrite au journal dès que le message envoyé sera retrouvé.`;
/** A relance that Outlook lets go later. */
export const heldText = (step: string, reference: string, until: Instant): string =>
  step === NO_STEP
    ? fr`Message du dossier ${reference} : départ prévu le ${formatInstant(until)}. Il sera inscrit au journal à ce moment-là.`
    : fr`${step} du dossier ${reference} : départ prévu le ${formatInstant(until)}. Elle sera inscrite au journal à ce moment-là.`;
export const withdrawnNews = (step: string, reference: string): string =>
  step === NO_STEP
    ? fr`Un message du dossier ${reference} n’a pas été retrouvé dans les envois : il n’est pas inscrit au journal. Si vous l’envoyez plus tard, il le sera.`
    : fr`${step} du dossier ${reference} n’a pas été retrouvée dans les envois : elle n’est pas inscrite au journal. Si vous l’envoyez plus tard, elle le sera.`;

/** What a relance asks for. */
interface Asked {
  readonly claims: number;
  readonly sequence?: SequenceId;
  /** It may not leave: nothing is said of what its leaving does. */
  readonly held?: boolean;
}

/** Which relance this message is, and what will be kept of it. */
export function relanceLine(step: string, { claims, sequence = 'pieces', held = false }: Asked): string {
  if (step === NO_STEP) return fr`Suite d’un échange. Ce message sera inscrit au journal dès l’envoi.`;
  const asked =
    sequence === 'pieces'
      ? counted(claims, 'pièce demandée', 'pièces demandées')
      : counted(claims, 'facture réclamée', 'factures réclamées');
  const what = claims > 0 ? fr`${step}, ${asked}.` : fr`${step}.`;
  return held ? what : fr`${what} Elle sera inscrite au journal dès l’envoi.`;
}

/** A draft whose relance is no longer the one due. */
export const staleText = (step: string, dueStep: string | undefined): string =>
  dueStep === undefined
    ? fr`Ce message est une ${step}, mais rien n’est à relancer aujourd’hui : elle ne partira pas. L’onglet Dossier dit pourquoi.`
    : fr`Ce message est une ${step}, mais l’étape du jour est ${dueStep} : voyez l’onglet Dossier avant de l’envoyer.`;
