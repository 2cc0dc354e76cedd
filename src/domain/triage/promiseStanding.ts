import type { JournalEntry } from '../journal/journal';
import type { Instant, PlainDate } from '../dates/plainDate';

/** What a promise read in a client's message is worth on a day, beside what the journal holds. */
export type PromiseStanding =
  /** Noted, it holds the relances; `replaces` the promise that does so now. */
  | { readonly kind: 'holds'; readonly replaces?: PlainDate }
  /** Its day has passed: it holds nothing. `noted`: another one that does. */
  | { readonly kind: 'past'; readonly noted?: PlainDate }
  /** The same day is noted already, or a later one since the message came. */
  | { readonly kind: 'overtaken'; readonly noted: PlainDate };

/**
 * A message is read days after it came: its promise may have passed, and the journal, whose last promise is the one in
 * force, may hold a newer word of the client. Noted all the same, it would lift what that one holds.
 * @param journal without this promise's own entry
 */
export function promiseStanding(
  date: PlainDate,
  receivedAt: Instant,
  journal: readonly Pick<JournalEntry, 'at' | 'promisedFor'>[],
  today: PlainDate,
): PromiseStanding {
  const last = journal
    .filter(({ promisedFor }) => promisedFor !== undefined)
    .reduce<Pick<JournalEntry, 'at' | 'promisedFor'> | undefined>(
      (latest, entry) => (latest && latest.at > entry.at ? latest : entry),
      undefined,
    );
  const noted = last?.promisedFor && last.promisedFor >= today ? last : undefined;
  if (date < today) return { kind: 'past', ...(noted ? { noted: noted.promisedFor! } : {}) };
  if (!noted) return { kind: 'holds' };
  const promised = noted.promisedFor!;
  return promised === date || (promised > date && noted.at >= receivedAt)
    ? { kind: 'overtaken', noted: promised }
    : { kind: 'holds', replaces: promised };
}
