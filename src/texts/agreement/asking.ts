import type { Instant } from '../../domain/dates/plainDate';
import type { EscalationTrigger } from '../../domain/escalation/trigger';
import { ofName } from '../../domain/template/ofName';
import { isStep } from '../../domain/steps/noStep';
import { formatInstant, listed } from '../format';
import { fr } from '../fr';

// The words of asking for an agreement, beside the message.

export const askTitle = fr`Co-signature`;
export const askLabel = (again: boolean): string =>
  again ? 'Demander à nouveau la co-signature' : 'Demander la co-signature';
export const askWhy = (names: readonly string[], step: string): string =>
  isStep(step)
    ? fr`La relance ${step} part avec l’accord ${ofName(listed(names))}.`
    : fr`Ce message part avec l’accord ${ofName(listed(names))}.`;
export const askAfterErrors = fr`Corrigez d’abord les points signalés, puis demandez la co-signature.`;
export const askNoteLabel = fr`Ajouter un mot…`;
export const askNoteQuestion = (names: readonly string[]): string => fr`Un mot pour ${listed(names)}`;
const DEMANDING: Record<EscalationTrigger, string> = {
  'honoraires-contestes': 'conteste les honoraires',
  refus: 'refuse d’envoyer des documents',
  'faire-avec': 'demande de faire avec ce qu’il y a',
  'risque-fiscal-social': 'évoque un risque fiscal ou social',
};
export const askNoteEscalation = (trigger: EscalationTrigger): string =>
  fr`Cette relance répond à un message où le client ${DEMANDING[trigger]}. L’escalade n’est pas encore ouverte.`;
export const askedNews = (names: readonly string[]): string => fr`Demande envoyée à ${listed(names)}.`;
export const tellAgainLabel = fr`Renvoyer l’e-mail`;
/** Nobody knew at first that SharePoint had taken it. */
export const requestUntold = fr`La demande est enregistrée, mais l’e-mail qui la signale n’est pas parti.`;
export const toldNews = (names: readonly string[]): string => fr`E-mail envoyé à ${listed(names)}.`;
/** `Demande envoyée à Marc Lefèvre le 31/03/2026 à 9 h 05 · en attente` */
export const waitingText = (names: readonly string[], askedAt: Instant): string =>
  fr`Demande envoyée à ${listed(names)} le ${formatInstant(askedAt)} · en attente`;
export const noteWaiting = (askedAt: Instant): string =>
  fr`Demandée le ${formatInstant(askedAt)} · en attente`;
export const waitingChanged = fr`Le message a changé depuis la demande. L’accord ne vaudra que pour le texte demandé.`;
export const recallText = (hours: number): string =>
  hours >= 48
    ? fr`Sans réponse depuis ${Math.floor(hours / 24)}\u00A0jours.`
    : fr`Sans réponse depuis ${hours}\u00A0h.`;
export const recallLabel = (names: readonly string[]): string => `Rappeler à ${listed(names)}`;
export const standInLabel = (name: string): string => `Demander à ${name}`;
export const grantedText = fr`Le message peut partir tel quel.`;
/** A copy of what left already. */
export const servedText = fr`Cette relance est déjà partie : son accord a servi, et ne vaut pas pour une copie. Supprimez celle-ci ; pour écrire encore, commencez un nouveau message.`;
export const grantedChanged = fr`Le message a changé depuis l’accord : l’accord ne vaut plus pour ce texte.`;
export const changeThenAsk = fr`Modifiez le message, puis demandez à nouveau.`;
export const changeOrTalk = (name: string): string =>
  fr`Modifiez le message et demandez à nouveau, ou parlez-en avec ${name}, qui peut retirer son refus.`;
export const alteredText = fr`La demande enregistrée a été modifiée après son envoi : rien de ce qu’elle porte ne compte. Demandez à nouveau.`;
export const refreshLabel = 'Actualiser';
