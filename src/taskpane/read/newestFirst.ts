import { compare } from '../../domain/compare';
import type { JournalEntry } from '../../domain/journal/journal';

/** By when it happened; entries of the same instant stay in the order SharePoint gave. */
export const newestFirst = (entries: readonly JournalEntry[]): readonly JournalEntry[] =>
  [...entries].sort((one, other) => compare(other.at, one.at));
