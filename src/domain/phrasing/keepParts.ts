import { changesNothing, type Changes } from './changes';
import type { Stretches } from './stretches';

/** What a text is cut into: UTF-16 offsets, `end` excluded. */
interface Part {
  start: number;
  end: number;
}

function move(parts: readonly Part[], by: number): void {
  if (by === 0) return;
  for (const part of parts) {
    part.start += by;
    part.end += by;
  }
}

/** The parts of a text. */
export interface KeptParts<P> {
  readonly parts: readonly P[];
  /** So many at its beginning are those of the text before, where they stood; so many at its end, moved. */
  readonly above: number;
  readonly below: number;
}

/** The last part that starts above a place; the first of all when none does. */
function partAbove(parts: readonly Part[], place: number): number {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (parts[middle]!.start < place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Cuts into parts a text that changes little by little: what did not change is not cut again. A part has to depend on nothing but
 * its characters and the break above it, from the end of the part before, and on as many parts above and below as `around` says.
 * The parts below a change are moved where they stand: those of an earlier text are not to be read any more.
 */
export function keepParts<P extends Part>(
  cut: (text: string) => readonly P[],
  around = 0,
): (now: Stretches, changes: Changes) => KeptParts<P> {
  let parts = cut('');
  let length = 0;
  let seen = 0;
  return (now, changes) => {
    const change = changes.since(seen) ?? { from: 0, to: now.length, by: now.length - length };
    seen = changes.count;
    length = now.length;
    if (changesNothing(change)) return { parts, above: parts.length, below: parts.length };
    const { by } = change;
    // The part that holds the first change begins where it did.
    let first = partAbove(parts, change.from);
    let next = first + 1;
    while (next < parts.length && parts[next - 1]!.end + by < change.to) next += 1;
    first = Math.max(0, first - around);
    next += around;
    const below = parts.slice(next);
    const from = first > 0 ? parts[first]!.start : 0;
    const to = below.length > 0 ? below[0]!.start + by : now.length;
    // An empty line at the end is the beginning of what stands below.
    const changed = cut(now.slice(from, to)).filter((part) => below.length === 0 || part.start < to - from);
    move(changed, from);
    move(below, by);
    parts = parts.slice(0, first).concat(changed, below);
    return { parts, above: first, below: below.length };
  };
}
