import type { Checker } from '../../src/domain/phrasing/types';
import type { LabelledRow } from './readCorpus';

/** Counts of one rule, or of all: right, false alarms, misses. */
export interface Count {
  right: number;
  false: number;
  missed: number;
}

export interface Disagreement {
  readonly id: string;
  readonly text: string;
  readonly falseAlarms: readonly string[];
  readonly misses: readonly string[];
}

export interface Score {
  readonly rows: number;
  readonly rules: ReadonlyMap<string, Count>;
  readonly contents: ReadonlyMap<string, Count>;
  readonly disagreements: readonly Disagreement[];
  /** Clean and complete messages on which anything was said. */
  readonly disturbed: readonly string[];
}

export const precision = ({ right, false: wrong }: Count): number =>
  right + wrong === 0 ? 1 : right / (right + wrong);
export const recall = ({ right, missed }: Count): number =>
  right + missed === 0 ? 1 : right / (right + missed);

export const total = (counts: Iterable<Count>): Count => {
  const sum = { right: 0, false: 0, missed: 0 };
  for (const count of counts) {
    sum.right += count.right;
    sum.false += count.false;
    sum.missed += count.missed;
  }
  return sum;
};

interface Compared {
  readonly falseAlarms: readonly string[];
  readonly misses: readonly string[];
}

/** Compares as sets: how often a rule speaks in one row does not matter. */
function compare(
  counts: Map<string, Count>,
  expected: ReadonlySet<string>,
  found: ReadonlySet<string>,
): Compared {
  const falseAlarms: string[] = [];
  const misses: string[] = [];
  for (const id of new Set([...expected, ...found])) {
    const count = counts.get(id) ?? { right: 0, false: 0, missed: 0 };
    counts.set(id, count);
    if (!expected.has(id)) {
      count.false += 1;
      falseAlarms.push(id);
    } else if (!found.has(id)) {
      count.missed += 1;
      misses.push(id);
    } else count.right += 1;
  }
  return { falseAlarms, misses };
}

/** Runs the checker over labelled rows. */
export function score(checker: Checker, rows: readonly LabelledRow[]): Score {
  const rules = new Map<string, Count>();
  const contents = new Map<string, Count>();
  const disagreements: Disagreement[] = [];
  const disturbed: string[] = [];
  for (const row of rows) {
    const result = checker.check(row.input);
    const counts = (id: string): boolean => !row.arguable.includes(id);
    const found = result.findings.map(({ rule }) => rule as string);
    const said = compare(rules, new Set(row.expect.filter(counts)), new Set(found.filter(counts)));
    const held =
      row.missing === undefined
        ? { falseAlarms: [], misses: [] }
        : compare(contents, new Set(row.missing), new Set<string>(result.missing));
    const falseAlarms = [...said.falseAlarms, ...held.falseAlarms];
    const misses = [...said.misses, ...held.misses];
    if (falseAlarms.length + misses.length > 0) {
      const text = row.input.body === '' ? (row.input.subject ?? '') : row.input.body;
      disagreements.push({ id: row.id, text, falseAlarms, misses });
    }
    const clean = row.missing?.length === 0 && row.expect.length === 0;
    if (clean && result.findings.length + result.missing.length > 0) disturbed.push(row.id);
  }
  return { rows: rows.length, rules, contents, disagreements, disturbed };
}
