import type { CosignRequest, RecordedDecision } from '../app/cosignPorts';
import type { Obstacle } from '../app/decideRequest';
import type { Outcome } from '../domain/approval';
import { NO_STEP } from '../domain/noStep';
import type { Instant, PlainDate } from '../domain/plainDate';
import type { Approver } from '../domain/sequence';
import type { EscalationTrigger } from '../domain/triage/trigger';
import { formatDate, formatInstant, listed } from './format';
import { fr } from './fr';

/** A message may be none of a sequence's steps. */
const isStep = (step: string): boolean => step !== '' && step !== NO_STEP;

// --- Asking, beside the message ---

export const askTitle = fr`Co-signature`;
export const askLabel = (again: boolean): string =>
  again ? 'Demander à nouveau la co-signature' : 'Demander la co-signature';
export const askWhy = (names: readonly string[], step: string): string =>
  isStep(step)
    ? fr`La relance ${step} part avec l’accord de ${listed(names)}.`
    : fr`Ce message part avec l’accord de ${listed(names)}.`;
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

const AGREED: Record<Outcome, string> = {
  cosigned: 'Co-signé',
  validated: 'Validé',
  'changes-asked': 'Modification demandée',
  refused: 'Refusé',
  withdrawn: 'Décision retirée',
};

/** `Co-signé par Marc Lefèvre le 31/03/2026 à 9 h 05` */
export const decisionText = (outcome: Outcome, name: string, at: Instant): string =>
  fr`${AGREED[outcome]} par ${name} le ${formatInstant(at)}`;
export const grantedText = fr`Le message peut partir tel quel.`;
export const grantedChanged = fr`Le message a changé depuis l’accord : l’accord ne vaut plus pour ce texte.`;
export const changeThenAsk = fr`Modifiez le message, puis demandez à nouveau.`;
export const changeOrTalk = (name: string): string =>
  fr`Modifiez le message et demandez à nouveau, ou parlez-en avec ${name}, qui peut retirer son refus.`;
export const commentText = (comment: string): string => fr`« ${comment} »`;
export const alteredText = fr`La demande enregistrée a été modifiée après son envoi : rien de ce qu’elle porte ne compte. Demandez à nouveau.`;
export const refreshLabel = 'Actualiser';

// --- Deciding, beside the mail ---

export const decideTitle = (step: string): string =>
  isStep(step) ? `Co-signature demandée · ${step}` : 'Accord demandé';
export const decideWhy = (asker: string, dueBy: PlainDate): string =>
  fr`${asker} demande votre accord pour le ${formatDate(dueBy)}.`;
export const dueByText = (dueBy: PlainDate): string => fr`Réponse attendue le ${formatDate(dueBy)}`;
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
export const refuseLabel = 'Refuser…';
export const changesQuestion = fr`Que faut-il changer ?`;
export const changesSend = 'Envoyer la demande de modification';
export const refuseQuestion = fr`Pourquoi refuser ?`;
export const refuseSend = 'Refuser la co-signature';
export const withdrawLabel = 'Retirer ma décision';
export const recordedText = fr`Votre décision est enregistrée.`;
export const messageTitle = fr`Le message, tel qu’il partira`;
/** A letter, or what is said in a call. */
export const spokenTitle = fr`Le texte à approuver`;
export const changesTitle = fr`Ce qui a changé depuis la version du`;
export const changesTitleOn = (at: Instant): string => `${changesTitle} ${formatInstant(at)}`;
export const noteTitle = (asker: string): string => `Mot de ${asker}`;
export const toLine = (to: readonly string[]): string => fr`À : ${to.join(', ')}`;
export const ccLine = (cc: readonly string[]): string => fr`Cc : ${cc.join(', ')}`;
export const bccLine = (bcc: readonly string[]): string => fr`Cci : ${bcc.join(', ')}`;
export const subjectLine = (subject: string): string => fr`Objet : ${subject}`;
export const filesLine = (names: readonly string[]): string => fr`Pièces jointes : ${names.join(', ')}`;
export const checkTitle = fr`Contrôle`;
export const checkClear = fr`Aucun point relevé.`;
export const missingPart = (title: string): string => fr`Il manque : ${title}.`;
export const checkReading = fr`Lecture du message…`;
export const deadlineTitle = fr`Échéance légale`;
export const deadlineNear = (label: string, day: PlainDate, today: PlainDate, suspends: boolean): string => {
  if (day < today) return fr`Échéance légale passée : ${label}, le ${formatDate(day)}.`;
  const near = fr`Échéance légale proche : ${label}, le ${formatDate(day)}.`;
  return suspends ? fr`${near} Une suspension ne doit pas y exposer le client.` : near;
};
export const imagePlaceholder = (alt: string): string => (alt ? `[image : ${alt}]` : '[image]');
export const removedWord = 'Supprimé : ';
export const addedWord = 'Ajouté : ';

const ROLES: Record<Approver, string> = { manager: 'manager', direction: 'direction' };
export const agreedLine = (role: Approver, outcome: Outcome, name: string, at: Instant): string =>
  `${decisionText(outcome, name, at)} (${ROLES[role]})`;
export const missingRoles = (roles: readonly Approver[]): string =>
  roles.length === 0 ? '' : fr`Reste à obtenir : ${listed(roles.map((role) => ROLES[role]))}.`;

const OBSTACLES: Record<Obstacle, string> = {
  'other-dossier': fr`Cette demande porte le nom d’un autre dossier : elle n’est pas valable. Demandez à son auteur de la refaire.`,
  altered: fr`La demande enregistrée a été modifiée après son envoi : elle n’est pas valable. Demandez à son auteur de la refaire.`,
  left: fr`Ce message est déjà parti.`,
  'asker-decides': fr`Vous avez fait cette demande : quelqu’un d’autre doit décider.`,
  'not-a-decider': fr`La décision sur ce dossier revient à son manager, à son suppléant ou à la direction.`,
  'already-refused': fr`Cette demande a déjà reçu une réponse. Une nouvelle demande suivra la correction.`,
  'already-granted': fr`Tous les accords demandés sont donnés.`,
  'already-agreed': fr`Vous avez donné votre accord.`,
};
export const obstacleText = (obstacle: Obstacle): string => OBSTACLES[obstacle];

export const unknownRequestTitle = fr`Cette demande n’existe pas`;
export const unknownRequestWhy = fr`SharePoint ne connaît pas cette demande : ne décidez rien d’après cet e-mail, et prévenez son auteur par un autre moyen.`;

// --- The list of what waits ---

export const waitingTitle = (count: number): string => `À décider (${count})`;
export const waitingEmpty = fr`Rien à décider pour le moment.`;
export const backToList = 'Retour à la liste';
export const waitingRow = (step: string, asker: string, dueBy: PlainDate): string =>
  fr`${isStep(step) ? step : 'Message'} · demandé par ${asker} · pour le ${formatDate(dueBy)}`;

// --- The journal ---

/** What the journal says of one decision: who decided, when, on whose demand. */
export const decisionNote = (decision: RecordedDecision, request: CosignRequest): string =>
  [
    fr`${decisionText(decision.outcome, decision.name, decision.at)}.`,
    fr`Demandé par ${request.asker.name} le ${formatInstant(request.askedAt)}.`,
    decision.comment ? commentText(decision.comment) : '',
  ]
    .filter(Boolean)
    .join(' ');

/** What the journal says of a relance that left after such decisions. */
export const relanceNote = (request: CosignRequest, agreed: readonly RecordedDecision[]): string =>
  [
    fr`Co-signature demandée par ${request.asker.name} le ${formatInstant(request.askedAt)}.`,
    ...agreed.map(({ outcome, name, at }) => fr`${decisionText(outcome, name, at)}.`),
  ].join(' ');
export const leftWithout = fr`Partie sans que la co-signature demandée soit donnée.`;
