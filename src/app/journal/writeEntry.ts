import type { Person } from '../../domain/dossier';
import type { JournalEntry, NewJournalEntry } from '../../domain/journal/journal';
import type { Instant } from '../../domain/dates/plainDate';
import type { Policy } from '../../domain/policy/schema';
import type { Clock, Records } from '../ports';

export interface JournalNeeds {
  readonly records: Pick<Records, 'append'>;
  readonly clock: Clock;
  readonly policy: Pick<Policy, 'version'>;
}

/** What a person says, without who, when and by which policy. */
export type Said = Omit<NewJournalEntry, 'at' | 'author' | 'policyVersion' | 'origin'>;

/**
 * Writes to the journal what a person did by hand, now. The operation id is made once, before the first attempt: pressed
 * again after a failure, it stays one entry. Returns the entry as the journal will show it.
 */
export async function writeEntry(
  { records, clock, policy }: JournalNeeds,
  author: Person,
  said: Said,
): Promise<JournalEntry> {
  const at = clock.now();
  const entry: NewJournalEntry = {
    ...said,
    at,
    author: author.address,
    policyVersion: policy.version,
    origin: 'manual',
  };
  await records.append(entry);
  return asWritten(entry, author, at);
}

/** An entry just written, as the journal will show it: its row's number is known once it is read again. */
export const asWritten = (entry: NewJournalEntry, author: Person, writtenAt: Instant): JournalEntry => ({
  ...entry,
  id: entry.operationId,
  writtenAt,
  writtenBy: author,
});
