import type { Instant, PlainDate } from '../../domain/dates/plainDate';
import { isStep } from '../../domain/steps/noStep';
import { formatDate, formatInstant } from '../format';
import { fr } from '../fr';

// The words of deciding, beside the mail that asks.

export const decideTitle = (step: string): string =>
  isStep(step) ? `Co-signature demandée · ${step}` : 'Accord demandé';
export const decideWhy = (asker: string, dueBy: PlainDate): string =>
  fr`${asker} demande votre accord pour le ${formatDate(dueBy)}.`;
export const signLabel = (decision: 'cosigned' | 'validated'): string =>
  decision === 'cosigned' ? 'Co-signer' : 'Valider avant envoi';
export const changesLabel = 'Demander une modification';
export const changeLabel = 'Modifier et co-signer…';
export const changeTitle = 'Modifier et co-signer';
export const changeExplained = fr`Changez les mots ; les destinataires, l’objet, les liens et les pièces jointes restent ceux de la demande.`;
export const lineLabel = (number: number): string => `Ligne ${number}`;
export const changeSign = 'Co-signer ce texte';
export const changeFailed = fr`Une ligne n’a pas été retrouvée dans le message. Demandez plutôt une modification.`;
/** Beside the draft, once the approver agreed to other words. */
export const changedByText = (name: string): string =>
  fr`${name} a modifié le texte et l’a approuvé ainsi. Reprenez ce texte pour l’envoyer.`;
export const takeOverLabel = 'Reprendre ce texte';
export const changedShown = fr`Le texte a été modifié par un premier approbateur : votre accord vaut pour ce texte.`;
export const decisionUntold = (asker: string): string =>
  fr`Votre décision est enregistrée, mais l’e-mail qui prévient ${asker} n’est pas parti.`;
/** A reason typed while the message left: it is written nowhere, and whoever typed it may want it. */
export const unsaidText = (words: string): string => fr`Vos mots n’ont été envoyés à personne : « ${words} »`;
export const refuseLabel = 'Refuser…';
export const changesQuestion = fr`Que faut-il changer ?`;
export const changesSend = 'Envoyer la demande de modification';
export const refuseQuestion = fr`Pourquoi refuser ?`;
export const refuseSend = 'Refuser la co-signature';
export const withdrawLabel = 'Retirer ma décision';
export const recordedText = fr`Votre décision est enregistrée.`;
/** Beside a request whose words were changed and asked about anew. */
export const askedAgainText = (asker: string, at: Instant): string =>
  fr`${asker} a refait cette demande le ${formatInstant(at)} : voyez plutôt la nouvelle.`;
export const openNewerLabel = fr`Ouvrir la nouvelle demande`;
