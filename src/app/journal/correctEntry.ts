import type { Person } from '../../domain/dossier';
import type { JournalEntry } from '../../domain/journal/journal';
import { writeWords, type WordsNeeds } from './writeWords';

/** Corrects or completes an entry by a new one that points to it: nothing in the journal is edited or removed. */
export const correctEntry = (
  needs: WordsNeeds,
  author: Person,
  corrected: JournalEntry,
  operation: { readonly id: string; readonly note: string },
): ReturnType<typeof writeWords> =>
  writeWords(needs, author, {
    operationId: operation.id,
    dossierId: corrected.dossierId,
    action: 'correction',
    follows: corrected.operationId,
    pieces: [],
    note: operation.note,
  });
