import type { RecordedDecision } from '../../app/agreement/cosignPorts';
import type { Correction, CorrectionProblem } from '../../domain/journal/corrections';
import type { JournalEntry } from '../../domain/journal/journal';
import type { PlainDate } from '../../domain/dates/plainDate';
import { asSentence, counted, formatDate, formatNearDate } from '../format';
import { fr } from '../fr';
import { decisionText } from './decisionNotes';

/** "Faire avec ce qu'on a": three conditions, all of them (policy). */
export const basisTitle = fr`Faire avec ce qu’on a`;
export const basisWhy = fr`Permis à trois conditions : une réserve écrite dans le message, l’impact et l’action corrective décrits, la validation du manager.`;
export const reserveThere = (excerpt: string): string => fr`Réserve écrite : « ${excerpt.trim()} »`;
export const impactLabel = fr`Impact de la base incomplète`;
export const impactHint = fr`Ce qui peut être faux, et de combien.`;
export const objectifLabel = fr`Pour quoi`;
export const actionLabel = fr`Action corrective`;
export const actionHint = fr`Par exemple : déclaration rectificative dès réception du relevé.`;
export const dueLabel = fr`Pour le`;
export const ownerLabel = fr`Responsable`;
export const conditionDone = fr`Fait : `;
export const conditionOpen = fr`À faire : `;
export const conditionReserve = fr`réserve écrite dans le message`;
export const conditionCorrection = fr`impact et action corrective décrits, avec une date et un responsable`;
export const conditionManager = fr`validation du manager, par la demande ci-dessous`;

const PROBLEMS: Record<CorrectionProblem, string> = {
  objectif: fr`Dites pour quelle déclaration ou quels comptes.`,
  impact: fr`Décrivez l’impact en une phrase.`,
  action: fr`Décrivez l’action corrective en une phrase.`,
  date: fr`Donnez une date.`,
  'date-passed': fr`Cette date est passée.`,
};
export const correctionProblem = (problem: CorrectionProblem): string => PROBLEMS[problem];

const lines = ({ objectif, impact, action, dueOn, owner }: Correction): readonly string[] => [
  fr`Base incomplète pour : ${objectif}`,
  fr`Impact : ${impact}`,
  fr`Action corrective : ${action.replace(/[.\s]+$/, '')}, par ${owner.name} pour le ${formatDate(dueOn)}`,
];
/** As the approver reads it, beside the message and in the mail. */
export const correctionLines = lines;

/** What the journal keeps. */
export const correctionNote = (correction: Correction): string => lines(correction).map(asSentence).join(' ');

/** The agreement was taken back, or refused after all, before anything left. */
const correctionEnded = ({ outcome, name, at }: RecordedDecision): string =>
  fr`${decisionText(outcome, name, at)} : sans cet accord, il n’y a rien à corriger.`;
export const correctionWords = { planned: correctionNote, ended: correctionEnded };

// --- On the dossier ---

export const correctionsTitle = (count: number): string =>
  fr`${counted(count, 'action corrective', 'actions correctives')} à suivre`;
/** `pour le 14/04, par claire.dumas@…` or, once the day has passed, that it has. */
export const correctionDue = (entry: JournalEntry, owner: string, today: PlainDate): string =>
  !entry.dueOn
    ? owner
    : entry.dueOn < today
      ? fr`En retard : à faire par ${owner} pour le ${formatNearDate(entry.dueOn, today)}`
      : fr`À faire par ${owner} pour le ${formatNearDate(entry.dueOn, today)}`;
export const closeCorrectionLabel = fr`Clore…`;
export const closeCorrectionNamed = (note: string): string => fr`Clore l’action corrective : ${note}`;
export const closeCorrectionQuestion = fr`Qu’est-ce qui a été fait ?`;
export const closeCorrectionSend = fr`Clore l’action corrective`;
export const correctionClosedNews = fr`Action corrective close, inscrite au journal.`;

// --- The message that says it to the client ---

export const startLabel = fr`Faire avec ce qu’on a…`;
export const insertLabel = fr`Écrire le message avec réserve`;

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

/** What the client reads: what lacks, the reserve, what follows. The first line is the greeting. */
export function reserveMessage(given: {
  readonly objectif: string;
  readonly pieces: readonly string[];
  readonly workingDays: number;
}): { readonly subject: string; readonly before: string; readonly after: readonly string[] } {
  const { objectif, pieces, workingDays } = given;
  const these = pieces.length > 1 ? 'ces pièces' : 'cette pièce';
  return {
    subject: fr`${capital(objectif.replace(/^(?:le|la|les) /, ''))} – pièces attendues et réserve`,
    before: fr`Il nous manque à ce jour, pour établir ${objectif} :`,
    after: [
      fr`Sans ${these}, nous ne pouvons pas finaliser ${objectif} de façon définitive.`,
      fr`Comme convenu, nous établirons ${objectif} sur la base incomplète des documents reçus à ce jour, sous réserve des ajustements à prévoir dès réception de ${these}.`,
      fr`Dès réception, nous corrigerons sous ${counted(workingDays, 'jour ouvré', 'jours ouvrés')}.`,
    ],
  };
}
