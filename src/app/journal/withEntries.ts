import type { JournalEntry } from '../../domain/journal/journal';

/** With what was just written, each entry once. */
export const withEntries = (
  journal: readonly JournalEntry[],
  written: readonly JournalEntry[],
): readonly JournalEntry[] => [
  ...journal,
  ...written.filter((one) => journal.every(({ operationId: known }) => known !== one.operationId)),
];
