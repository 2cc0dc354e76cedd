import type { JournalAction, JournalEntry } from '../domain/journal';
import { dayOf, type PlainDate } from '../domain/plainDate';
import { counted, formatDate, formatNearDate, initials } from './format';
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

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What happened, in a few words: `R1 envoyée`, `Appel`, `Relevé BNP mars 2025 reçue`... */
export function journalAction(entry: JournalEntry): string {
  if (entry.action === 'relance' && entry.step) {
    return entry.channel && entry.channel !== 'email'
      ? `${entry.step} ${channelLabel(entry.channel)}`
      : `${entry.step} envoyée`;
  }
  if (entry.action === 'piece-recue' && entry.pieces.length > 1)
    return capital(counted(entry.pieces.length, 'pièce reçue', 'pièces reçues'));
  return ACTIONS[entry.action];
}

/** One line of the journal: date, what, by whom, how many pieces. */
export interface JournalLine {
  readonly date: string;
  readonly what: string;
  /** `par C. D. · 3 pièces` */
  readonly details: string;
  readonly by: string;
}

const nameOf = (entry: JournalEntry): string => entry.writtenBy.name || entry.author;

export function journalLine(entry: JournalEntry, today: PlainDate): JournalLine {
  const by = nameOf(entry);
  const parts = [
    `par ${initials(by)}`,
    entry.pieces.length > 0 ? counted(entry.pieces.length, 'pièce') : '',
    entry.promisedFor ? `promis pour le ${formatDate(entry.promisedFor)}` : '',
    entry.origin === 'recovered' ? 'retrouvée dans les envois' : '',
  ];
  return {
    date: formatNearDate(dayOf(entry.at), today),
    what: journalAction(entry),
    details: parts.filter(Boolean).join(' · '),
    by,
  };
}

/** Title and empty state of the journal. */
export const journalTitle = (count: number): string => `Journal (${count})`;
export const journalEmpty = fr`Rien n’est encore inscrit au journal de ce dossier.`;
