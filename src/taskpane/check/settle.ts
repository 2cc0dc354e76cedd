import type { KeyedFinding } from './findingKeys';

/**
 * What to show after a keystroke: a passage mended disappears at once, a new one waits for a pause in typing (half a
 * sentence is not a fault), and what is shown already keeps its place.
 */
export function settle(
  shown: readonly KeyedFinding[],
  fresh: readonly KeyedFinding[],
  paused: boolean,
): readonly KeyedFinding[] {
  if (paused) return fresh;
  const current = new Map(fresh.map((item) => [item.key, item]));
  return shown.flatMap(({ key }) => current.get(key) ?? []);
}
