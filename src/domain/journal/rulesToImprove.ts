import type { JournalEntry } from './journal';
import { addDays, dayOf, type PlainDate } from '../dates/plainDate';
import { groupBy } from '../groupBy';

/** Days looked back, and times from which on a rule that people get around deserves a look. */
const DAYS = 30;
const TIMES = 3;

export interface RuleToImprove {
  readonly rule: string;
  readonly exceptions: readonly JournalEntry[];
}

/** The rules that people kept passages against three times in a month or more, most often first. */
export function rulesToImprove(journal: readonly JournalEntry[], today: PlainDate): readonly RuleToImprove[] {
  const since = addDays(today, -DAYS);
  const kept = journal.filter((entry) => {
    const day = dayOf(entry.at);
    return entry.action === 'exception' && entry.rule !== undefined && day > since && day <= today;
  });
  return [...groupBy(kept, ({ rule }) => rule!)]
    .filter(([, exceptions]) => exceptions.length >= TIMES)
    .map(([rule, exceptions]) => ({ rule, exceptions }))
    .sort((one, other) => other.exceptions.length - one.exceptions.length);
}
