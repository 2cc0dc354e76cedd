import { daysBetween, type Instant, type PlainDate } from '../../domain/dates/plainDate';
import type { Approver } from '../../domain/policy/sequence';
import type { WorklistRow } from '../../domain/worklist/worklist';
import { objectifText } from '../steps/due';
import { counted, formatInstant, formatNearDate } from '../format';
import { fr } from '../fr';
import { channelLabel, cosignatureOf } from '../steps/steps';

/** Sentences of the day's worklist. */
export const worklistTitle = fr`Relances du jour`;
export const backToMessage = fr`Revenir au message`;
export const backToList = fr`Relances du jour`;

export const worklistCount = (count: number): string => counted(count, 'relance à faire', 'relances à faire');
export const shownCount = (shown: number, count: number): string =>
  fr`${shown} sur ${counted(count, 'relance')}`;
export const readingList = fr`Lecture de vos dossiers…`;
export const readingCount = (done: number, total: number): string =>
  fr`${done} sur ${counted(total, 'dossier lu', 'dossiers lus')}`;
export const refreshLabel = fr`Actualiser la liste`;
export const cancelReading = fr`Arrêter la lecture`;

export const listChanged = fr`La liste a changé depuis.`;
export const showChanged = fr`Afficher`;

export const noDossier = fr`Aucun dossier ne vous est confié`;
export const noDossierWhy = fr`Dans SharePoint, aucun dossier ne porte votre adresse comme collaborateur.`;
export const nothingDue = (next: PlainDate | undefined, today: PlainDate): string =>
  next ? fr`Rien à relancer avant le ${formatNearDate(next, today)}` : fr`Rien à relancer`;
export const nothingDueWhy = (dossiers: number): string =>
  fr`${counted(dossiers, 'dossier suivi', 'dossiers suivis')}, aucune étape échue aujourd’hui.`;
export const nothingMatches = fr`Aucune relance ne correspond.`;
export const clearFilters = fr`Tout afficher`;

export const searchLabel = fr`Client, référence ou mission`;
export const stepLabel = fr`Étape`;
export const everyStep = fr`Toutes les étapes`;
export const stepOption = (step: string, count: number): string => `${step} (${count})`;
export const lateFilter = (count: number): string => fr`En retard (${count})`;
export const agreementFilter = (count: number): string => fr`Accord requis (${count})`;

/** `R2 par e-mail · 3 pièces · en retard de 4 jours`. */
export function rowText({ due, dueSince }: WorklistRow, today: PlainDate): string {
  const what = due.pieces.length
    ? counted(due.pieces.length, 'pièce')
    : counted(due.factures.length, 'facture');
  const late = daysBetween(dueSince, today);
  const when = late === 0 ? fr`à faire aujourd’hui` : fr`en retard de ${counted(late, 'jour')}`;
  return [`${due.step} ${channelLabel(due.channel)}`, what, when].join(' · ');
}

export const rowDeadline = ({ objectif }: WorklistRow, today: PlainDate): string =>
  objectif ? objectifText(objectif.name, objectif.deadline, today) : '';

export const prepareLabel = fr`Préparer la relance`;
export const reopenLabel = fr`Rouvrir la relance`;
export const prepareAgain = fr`Préparer à nouveau`;
export const prepareFor = (label: string, client: string): string => fr`${label} : ${client}`;
export const seeDossier = fr`Voir le dossier`;
export const seeDossierOf = (client: string): string => fr`Voir le dossier ${client}`;

export const severalDrafts = fr`Préparer plusieurs brouillons`;
export const severalWhy = fr`Cochez les relances à préparer. Chacune attend dans vos brouillons que vous la relisiez et l’envoyiez.`;
export const selectRow = (client: string): string => fr`Préparer un brouillon pour ${client}`;
export const selectPage = fr`Tout cocher sur cette page`;
export const prepareDrafts = (count: number): string =>
  count === 0 ? fr`Préparer les brouillons` : fr`Préparer ${counted(count, 'brouillon')}`;
export const leaveDrafts = fr`Annuler`;
export const drafting = fr`Préparation des brouillons`;
export const draftedCount = (done: number, total: number): string => fr`${done} sur ${total}`;
export const stopDrafting = fr`Arrêter`;
export const draftsDone = (made: number, failed: number): string =>
  failed === 0
    ? fr`${counted(made, 'brouillon est prêt', 'brouillons sont prêts')} dans vos brouillons.`
    : made === 0
      ? fr`${counted(failed, 'brouillon n’a pas pu être préparé', 'brouillons n’ont pas pu être préparés')}.`
      : fr`${counted(made, 'brouillon est prêt', 'brouillons sont prêts')}, ${counted(failed, 'n’a pas pu être préparé', 'n’ont pas pu être préparés')}.`;
/** In the drafts it has no pane beside it yet: it is opened first where somebody has to agree. */
export const draftedNews = (step: string, approvals: readonly Approver[]): string =>
  approvals.length === 0
    ? fr`${step} est dans vos brouillons : relisez-la, puis envoyez-la.`
    : fr`${step} est dans vos brouillons : ouvrez-la, ${afterAgreement(approvals)}.`;

export const openedNews = (step: string, approvals: readonly Approver[]): string =>
  approvals.length === 0
    ? fr`${step} est ouverte dans un message : relisez-la, puis envoyez-la.`
    : fr`${step} est ouverte dans un message : relisez-la, ${afterAgreement(approvals)}.`;

const afterAgreement = (approvals: readonly Approver[]): string =>
  fr`demandez ${cosignatureOf(approvals)}, puis envoyez-la une fois l’accord donné`;

export const preparedAt = (at: Instant): string => fr`Préparée le ${formatInstant(at)}, pas encore partie.`;
export const alreadyLeft = fr`Une relance vient de partir pour ce dossier.`;
export const nothingDueNow = fr`Ce dossier a changé : il n’y a plus d’e-mail à lui envoyer aujourd’hui.`;

export const pageLabel = (page: number, pages: number): string => fr`Page ${page} sur ${pages}`;
export const previousPage = fr`Page précédente`;
export const nextPage = fr`Page suivante`;
