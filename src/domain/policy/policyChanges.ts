import { isRecord } from './loose';
import type { Path } from './place';

/** What one document of a policy says otherwise than another, place by place. */
export interface PolicyChange {
  readonly kind: 'changed' | 'added' | 'removed' | 'moved';
  /** In the later document; in the earlier one for what was taken away. */
  readonly path: Path;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Each version has its own: they tell nothing of what it decides. */
const OF_THE_VERSION = ['schema', 'version', 'effectiveOn'];

/** Every difference between two documents, however they are made. Items that have a name of their own are known by it. */
export function policyChanges(before: unknown, after: unknown): readonly PolicyChange[] {
  return differences(before, after, []).filter(({ path }) => !OF_THE_VERSION.includes(String(path[0])));
}

const same = (one: unknown, other: unknown): boolean => written(one) === written(other);

/** The order of an object's fields means nothing. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    isRecord(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  ) ?? '';

function differences(before: unknown, after: unknown, path: Path): readonly PolicyChange[] {
  if (same(before, after)) return [];
  if (before === undefined) return [{ kind: 'added', path, after }];
  if (after === undefined) return [{ kind: 'removed', path, before }];
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
    return keys.flatMap((key) => differences(before[key], after[key], [...path, key]));
  }
  const lists = [before, after].map((value) => (Array.isArray(value) ? (value as readonly unknown[]) : []));
  const [old = [], now = []] = lists;
  return lists.flat().some(isRecord) ? ofItems(old, now, path) : [{ kind: 'changed', path, before, after }];
}

/** Pairs of places of one item: in the earlier list and in the later. */
type Pair = readonly [before: number, after: number];

function ofItems(before: readonly unknown[], after: readonly unknown[], path: Path): readonly PolicyChange[] {
  const pairs = pairsOf(before, after);
  const gone = before.flatMap((item, at): PolicyChange[] =>
    pairs.some(([one]) => one === at) ? [] : [{ kind: 'removed', path: [...path, at], before: item }],
  );
  const others = after.flatMap((item, at): readonly PolicyChange[] => {
    const pair = pairs.find(([, one]) => one === at);
    if (!pair) return [{ kind: 'added', path: [...path, at], after: item }];
    const moved: readonly PolicyChange[] = wasMoved(pair, pairs)
      ? [{ kind: 'moved', path: [...path, at], before: pair[0], after: at }]
      : [];
    return [...moved, ...differences(before[pair[0]], item, [...path, at])];
  });
  return [...gone, ...others];
}

const nameOf = (item: unknown): unknown => (isRecord(item) ? (item.id ?? item.prefix) : undefined);
const kindOf = (item: unknown): unknown => (isRecord(item) ? item.kind : undefined);

/** By name, else what is word for word the same, else what is left of the same kind, in its order. */
function pairsOf(before: readonly unknown[], after: readonly unknown[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const pair = (isOne: (old: unknown, now: unknown) => boolean): void =>
    after.forEach((now, at) => {
      if (pairs.some(([, one]) => one === at)) return;
      const found = before.findIndex((old, was) => !pairs.some(([one]) => one === was) && isOne(old, now));
      if (found >= 0) pairs.push([found, at]);
    });
  pair((old, now) => nameOf(old) !== undefined && nameOf(old) === nameOf(now));
  pair((old, now) => same(old, now));
  pair((old, now) => nameOf(old) === undefined && nameOf(now) === undefined && kindOf(old) === kindOf(now));
  return pairs;
}

/** The fewest items moved: those outside the longest run that kept its order. */
function wasMoved(pair: Pair, pairs: readonly Pair[]): boolean {
  const kept = longestRun([...pairs].sort(([, one], [, other]) => one - other).map(([was]) => was));
  return !kept.includes(pair[0]);
}

/** The longest part of these numbers, in their order, that only rises. */
function longestRun(numbers: readonly number[]): readonly number[] {
  const runs: (readonly number[])[] = [];
  numbers.forEach((number, at) => {
    const before = runs.slice(0, at).filter((run) => run[run.length - 1]! < number);
    runs.push([...before.reduce((best, run) => (run.length > best.length ? run : best), []), number]);
  });
  return runs.reduce((best, run) => (run.length > best.length ? run : best), []);
}
