import type { JournalEntry } from './journal';
import { addDays, dayOf, type PlainDate } from '../dates/plainDate';

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
  const byRule = new Map<string, JournalEntry[]>();
  for (const entry of journal) {
    if (entry.action !== 'exception' || entry.rule === undefined) continue;
    const day = dayOf(entry.at);
    if (day <= since || day > today) continue;
    byRule.set(entry.rule, [...(byRule.get(entry.rule) ?? []), entry]);
  }
  return [...byRule]
    .filter(([, exceptions]) => exceptions.length >= TIMES)
    .map(([rule, exceptions]) => ({ rule, exceptions }))
    .sort((one, other) => other.exceptions.length - one.exceptions.length);
}
