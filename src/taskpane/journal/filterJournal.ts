import {
  correctionsOf,
  isContact,
  type JournalAction,
  type JournalEntry,
} from '../../domain/journal/journal';
import { fold } from '../../domain/fold';
import { isToVerify } from '../../texts/journal/journal';

export type JournalFilter = 'all' | 'contacts' | 'pieces' | 'exceptions' | 'corrections';

/** What was kept against a rule, agreed to, or decided about the dossier. */
const AGREED = new Set<JournalAction>([
  'exception',
  'cosignature',
  'escalade',
  'escalade-close',
  'base-incomplete',
  'correctif',
  'suspension',
  'reorganisation',
  'reprise',
]);

const KINDS: Record<JournalFilter, (entry: JournalEntry, journal: readonly JournalEntry[]) => boolean> = {
  all: () => true,
  contacts: (entry) => isContact(entry) || entry.action === 'message-recu' || entry.action === 'promesse',
  pieces: ({ action }) => action === 'piece-recue' || action === 'piece-attendue',
  exceptions: ({ action }) => AGREED.has(action),
  corrections: (entry, journal) =>
    entry.action === 'correction' || isToVerify(entry, journal) || correctionsOf(entry, journal).length > 0,
};

/** The entries of a kind that hold every word looked for: in pieces, subject, recipients, note, step, who wrote. */
export function filterJournal(
  journal: readonly JournalEntry[],
  filter: JournalFilter,
  looked: string,
): readonly JournalEntry[] {
  const words = fold(looked).split(/\s+/).filter(Boolean);
  return journal.filter((entry) => {
    if (!KINDS[filter](entry, journal)) return false;
    if (words.length === 0) return true;
    const { step, note, message, author, writtenBy, pieces } = entry;
    const text = fold(
      [
        step,
        note,
        message?.subject,
        ...(message?.recipients ?? []),
        author,
        writtenBy.name,
        ...pieces.map(({ label }) => label),
      ].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
}
