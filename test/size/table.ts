import type { Budget } from './budgets';
import type { Weight } from './weigh';

/** What each part weighed when a person last accepted it, in bytes, by the budgets' `of`. */
export type Baseline = Readonly<Record<string, Readonly<Record<string, number>>>>;

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);

/** One line per budget. */
export const budgetLines = (budgets: readonly Budget[], weights: readonly Weight[]): readonly string[] =>
  budgets.map(({ title, limit, of }) => {
    const { gzip } = weights.find((weight) => weight.of === of)!;
    const verdict = gzip <= limit ? 'ok' : `OVER by ${kB(gzip - limit)}`;
    return `${title.padEnd(40)} ${kB(gzip).padStart(7)} kB of ${String(limit / 1000).padStart(4)}  ${verdict}`;
  });

/** The breakdown of one weight by package. Parts under 0.5 kB are added up. */
export function partLines({ of, parts }: Weight): readonly string[] {
  const big = [...parts].filter(([, bytes]) => bytes >= 500);
  const rest = [...parts].filter(([, bytes]) => bytes < 500).reduce((sum, [, bytes]) => sum + bytes, 0);
  return [
    `\n${of}`,
    ...[...big, ['(others)', rest] as const].map(
      ([name, bytes]) => `  ${name.padEnd(44)} ${kB(bytes).padStart(7)} kB`,
    ),
  ];
}

/** What is heavier than it was, heaviest growth first. */
export function grownLines({ of, parts }: Weight, baseline: Baseline): readonly string[] {
  const before = baseline[of] ?? {};
  return [...parts]
    .map(([name, bytes]) => ({ name, bytes, more: bytes - (before[name] ?? 0) }))
    .filter(({ more }) => more > 100)
    .sort((one, other) => other.more - one.more)
    .map(({ name, bytes, more }) => `  ${name.padEnd(44)} ${kB(bytes).padStart(7)} kB  +${kB(more)}`);
}

export const baselineOf = (weights: readonly Weight[]): Baseline =>
  Object.fromEntries(weights.map(({ of, parts }) => [of, Object.fromEntries(parts)]));
