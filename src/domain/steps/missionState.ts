import type { JournalEntry } from '../journal/journal';

/** Where the mission stands, by the last entry that says so; who decided and when are the entry's. */
export type MissionState =
  { readonly kind: 'running' } | { readonly kind: 'suspended' | 'reorganised'; readonly since: JournalEntry };

/**
 * Pure reading of the journal: a state is never stored, and its end is one more entry. The end names what it ends: clocks
 * of two machines differ.
 */
export function missionState(journal: readonly JournalEntry[]): MissionState {
  const last = journal
    .filter(({ action }) => action === 'suspension' || action === 'reorganisation')
    .reduce<JournalEntry | undefined>(
      (latest, entry) => (latest && latest.at > entry.at ? latest : entry),
      undefined,
    );
  const ended = journal.some(
    ({ action, at, follows }) =>
      action === 'reprise' && (follows === last?.operationId || (last && at >= last.at)),
  );
  if (!last || ended) return { kind: 'running' };
  return { kind: last.action === 'suspension' ? 'suspended' : 'reorganised', since: last };
}
