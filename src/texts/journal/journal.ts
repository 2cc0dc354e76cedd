import type { SentCopy } from '../../app/ports';
import {
  correctionsOf,
  isContact,
  type JournalAction,
  type JournalEntry,
  type JournalOrigin,
  type NewJournalEntry,
} from '../../domain/journal/journal';
import { isStep, NO_STEP } from '../../domain/steps/noStep';
import { dayOf, type PlainDate } from '../../domain/dates/plainDate';
import { counted, formatDate, formatInstant, formatNearDate, initials, listed } from '../format';
import { fr } from '../fr';
import type { TableProblem } from './journalTable';
import { channelLabel } from '../steps/steps';

const ACTIONS: Record<JournalAction, string> = {
  relance: 'Relance envoyée',
  appel: 'Appel',
  courrier: 'Courrier envoyé',
  'piece-recue': 'Pièce reçue',
  'piece-attendue': 'Pièce de nouveau attendue',
  'message-recu': 'Message reçu',
  promesse: 'Date promise',
  exception: 'Exception',
  // For or against: its note says which.
  cosignature: 'Décision de co-signature',
  escalade: 'Escalade ouverte',
  'escalade-close': 'Escalade close',
  'base-incomplete': 'Établi sur base incomplète',
  correctif: 'Action corrective close',
  suspension: 'Mission suspendue',
  reorganisation: 'Mission réorganisée',
  reprise: 'Reprise de la mission',
  politique: 'Politique modifiée',
  correction: 'Correction',
};

/** How a message left, where that is not beyond doubt. */
const ORIGINS: Record<JournalOrigin, string> = {
  gate: '',
  manual: '',
  unattested: 'contrôle à l’envoi non attesté',
  recovered: 'partie sans contrôle attesté',
};

export const actionLabel = (of: JournalAction): string => ACTIONS[of];

const FOLLOW_UP = 'Message de suivi envoyé';
/** The action of an entry; a message that is no step of its sequence was no relance. */
export const entryLabel = ({ action, step }: NewJournalEntry): string =>
  action === 'relance' && step === NO_STEP ? FOLLOW_UP : ACTIONS[action];

/** How a relance left; other entries are what a person did. */
export const originLabel = (entry: NewJournalEntry): string =>
  entry.action === 'relance' ? ORIGINS[entry.origin] : '';

const aboutPieces = ({ action }: JournalEntry): boolean =>
  action === 'piece-recue' || action === 'piece-attendue';

function action(entry: JournalEntry, journal: readonly JournalEntry[]): string {
  const corrected = entry.action === 'correction' && journal.find((one) => one.operationId === entry.follows);
  if (corrected) return correctionOf(corrected);
  const { step } = entry;
  if (!step || !isContact(entry)) return ACTIONS[entry.action];
  if (step === NO_STEP) return FOLLOW_UP;
  return entry.channel && entry.channel !== 'email'
    ? `${step} ${channelLabel(entry.channel)}`
    : `${step} envoyée`;
}

/** A piece by its name where it is what happened, else how many the message asked for. */
const pieces = (entry: JournalEntry): string =>
  aboutPieces(entry)
    ? listed(entry.pieces.map((piece) => piece.label))
    : entry.pieces.length > 0
      ? counted(
          entry.pieces.length,
          entry.sequence === undefined || entry.sequence === 'pieces' ? 'pièce' : 'facture',
        )
      : '';

/** What a correction is named, by what it corrects. */
export const correctionOf = (corrected: JournalEntry): string =>
  fr`Correction de « ${action(corrected, [])} » du ${formatDate(dayOf(corrected.at))}`;
/** Under the entry that was corrected. */
export const correctedLine = ({ at, note = '' }: JournalEntry, today: PlainDate): string =>
  fr`Corrigée le ${formatNearDate(dayOf(at), today)} : ${note}`;
export const correctLabel = 'Corriger…';
export const correctLabelOf = (entry: JournalEntry): string =>
  fr`Corriger ou préciser « ${action(entry, [])} » du ${formatDate(dayOf(entry.at))}`;
export const correctionQuestion = fr`Ce qu’il faut corriger ou préciser`;
export const correctionExplained = fr`L’écriture reste telle quelle. La correction s’y ajoute, à votre nom et à la date d’aujourd’hui.`;
export const correctionAction = 'Inscrire la correction';
export const correctionNews = fr`Correction inscrite au journal.`;

/** One line of the journal: date, what, and who with how many pieces. */
export interface JournalLine {
  readonly date: string;
  /** `R1 envoyée`, `Appel`, `Pièce reçue`... */
  readonly what: string;
  /** `par C. D. · 3 pièces` */
  readonly details: string;
  /** Full name of the person, as the service wrote it. */
  readonly by: string;
}

/** @param journal where a correction finds what it corrects */
export function journalLine(
  entry: JournalEntry,
  today: PlainDate,
  journal: readonly JournalEntry[] = [],
): JournalLine {
  const by = entry.writtenBy.name || entry.author;
  const details = [
    `par ${initials(by)}`,
    pieces(entry),
    entry.promisedFor ? `promis pour le ${formatDate(entry.promisedFor)}` : '',
    entry.dueOn ? `à corriger pour le ${formatDate(entry.dueOn)}` : '',
    originLabel(entry),
  ];
  if (aboutPieces(entry)) details.reverse();
  return {
    date: formatNearDate(dayOf(entry.at), today),
    what: action(entry, journal),
    details: details.filter(Boolean).join(' · '),
    by,
  };
}

/** Title and empty state of the journal. */
export const journalTitle = (count: number): string => `Journal (${count})`;
export const journalEmpty = fr`Rien n’est encore inscrit au journal de ce dossier.`;
export const historyTitle = fr`Historique`;
export const entireJournalLabel = (count: number): string => `Tout le journal (${count})`;

/** True when a person must look: the message is known to have left, but not as which step. Whoever corrects it has looked. */
export const isToVerify = (entry: NewJournalEntry, journal: readonly NewJournalEntry[] = []): boolean =>
  entry.action === 'relance' && entry.step === undefined && correctionsOf(entry, journal).length === 0;
export const toVerifyLabel = fr`à vérifier`;

/** Messages found in Sent Items although nothing had announced them. */
export function recoveredNews(entries: readonly NewJournalEntry[]): string {
  const named = listed(entries.slice(0, 3).map((entry) => fr`« ${entry.message?.subject ?? ''} »`));
  return entries.length === 1
    ? fr`Une relance partie sans passer par le contrôle a été retrouvée et inscrite au journal : ${named}.`
    : fr`${counted(entries.length, 'relance')} parties sans passer par le contrôle ont été retrouvées et inscrites au journal : ${named}${entries.length > 3 ? '…' : ''}.`;
}

export const unplacedNews = (copies: readonly SentCopy[]): string =>
  fr`À vérifier : ${counted(copies.length, 'message envoyé porte', 'messages envoyés portent')} une référence de relance sans dossier connu (${listed(copies.slice(0, 3).map(({ subject }) => fr`« ${subject} »`))}). Rien n’a été inscrit au journal.`;

export const toVerifyNews = (step: string, reference: string): string =>
  step === NO_STEP
    ? fr`À vérifier : un message du dossier ${reference} a passé le contrôle, mais n’apparaît pas dans vos envois. Regardez dans votre boîte d’envoi.`
    : fr`À vérifier : ${step} du dossier ${reference} a passé le contrôle, mais le message n’apparaît pas dans vos envois. Regardez dans votre boîte d’envoi.`;

const PROBLEMS: Record<TableProblem, string> = {
  changed: fr`elle a été modifiée depuis qu’elle a été inscrite`,
  'parent-missing': fr`une écriture qu’elle suivait n’est plus là`,
  'unsealed-after-sealed': fr`elle n’est pas scellée, alors que des écritures plus anciennes le sont`,
  'other-dossier': fr`elle vient d’un autre dossier`,
  'cell-changed': fr`le fichier a été modifié après l’export`,
  unreadable: fr`ses données scellées manquent ou sont illisibles`,
  twice: fr`elle est présente deux fois`,
};

/** Whether a dossier's journal, or an export of it, still says what was written. */
export const sealHolds = (sealed: number, unsealed: number): string =>
  unsealed === 0
    ? fr`Le journal est intact : ${counted(sealed, 'écriture scellée', 'écritures scellées, dans l’ordre où elles ont été inscrites')}.`
    : fr`Le journal est intact : ${counted(sealed, 'écriture scellée', 'écritures scellées')} ; ${counted(unsealed, 'écriture plus ancienne n’est pas scellée', 'écritures plus anciennes ne sont pas scellées')}.`;

export const sealBroken = (
  problem: TableProblem,
  entry: NewJournalEntry | undefined,
  where: { readonly row?: number; readonly column?: string } = {},
): string => {
  const named = entry
    ? fr`« ${entryLabel(entry)}${isStep(entry.step ?? '') ? ` ${entry.step}` : ''} » du ${formatInstant(entry.at)} (${entry.operationId})`
    : '';
  const line =
    where.row === undefined
      ? ''
      : fr`ligne ${where.row}${where.column ? `, colonne « ${where.column} »` : ''} : `;
  return fr`Le journal ne tient pas. ${line}${named ? `${named} : ` : ''}${PROBLEMS[problem]}.`;
};

export const filterLabels = {
  all: 'Tout',
  contacts: 'Relances, appels et courriers',
  pieces: 'Pièces',
  exceptions: 'Exceptions et accords',
  corrections: 'À vérifier et corrections',
} as const;
export const journalSearchLabel = 'Chercher dans le journal';
export const journalNothing = fr`Aucune écriture ne correspond.`;
export const exportTitle = 'Exporter le journal';
export const exportLabel = fr`Exporter :`;
export const verifyLabel = 'Vérifier le journal';
/** What the number on the tab says, while something waits to be confirmed. */
export const waitingBadge = (count: number): string => fr`${count} à confirmer`;

export const firmJournalTitle = fr`Journal du cabinet`;
export const firmJournalFacts = fr`Les écritures de tous les dossiers, sur une période d’un an au plus.`;
