import type { JournalAction, JournalEntry } from '../domain/journal';
import { dayOf, type PlainDate } from '../domain/plainDate';
import { counted, formatDate, formatNearDate, initials, listed } from './format';
import { fr } from './fr';
import { channelLabel } from './steps';

const ACTIONS: Record<JournalAction, string> = {
  relance: 'Relance envoyée',
  appel: 'Appel',
  courrier: 'Courrier envoyé',
  'piece-recue': 'Pièce reçue',
  'piece-attendue': 'Pièce de nouveau attendue',
  'message-recu': 'Message reçu',
  promesse: 'Date promise',
  exception: 'Exception',
  cosignature: 'Co-signature',
  escalade: 'Escalade',
  politique: 'Politique modifiée',
  correction: 'Correction',
};

const aboutPieces = ({ action }: JournalEntry): boolean =>
  action === 'piece-recue' || action === 'piece-attendue';

function action(entry: JournalEntry): string {
  if (entry.action !== 'relance' || !entry.step) return ACTIONS[entry.action];
  return entry.channel && entry.channel !== 'email'
    ? `${entry.step} ${channelLabel(entry.channel)}`
    : `${entry.step} envoyée`;
}

/** A piece by its name where it is what happened, else how many the message asked for. */
const pieces = (entry: JournalEntry): string =>
  aboutPieces(entry)
    ? listed(entry.pieces.map((piece) => piece.label))
    : entry.pieces.length > 0
      ? counted(entry.pieces.length, 'pièce')
      : '';

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

export function journalLine(entry: JournalEntry, today: PlainDate): JournalLine {
  const by = entry.writtenBy.name || entry.author;
  const details = [
    `par ${initials(by)}`,
    pieces(entry),
    entry.promisedFor ? `promis pour le ${formatDate(entry.promisedFor)}` : '',
    entry.origin === 'recovered' ? 'retrouvée dans les envois' : '',
  ];
  if (aboutPieces(entry)) details.reverse();
  return {
    date: formatNearDate(dayOf(entry.at), today),
    what: action(entry),
    details: details.filter(Boolean).join(' · '),
    by,
  };
}

/** Title and empty state of the journal. */
export const journalTitle = (count: number): string => `Journal (${count})`;
export const journalEmpty = fr`Rien n’est encore inscrit au journal de ce dossier.`;
export const historyTitle = fr`Historique`;
export const entireJournalLabel = (count: number): string => `Tout le journal (${count})`;
