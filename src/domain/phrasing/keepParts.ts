import { changeOf } from './change';

/** What a text is cut into: UTF-16 offsets, `end` excluded. */
interface Part {
  start: number;
  end: number;
}

function move(parts: readonly Part[], by: number): void {
  for (const part of parts) {
    part.start += by;
    part.end += by;
  }
}

/**
 * Cuts into parts a text that changes little by little: what did not change is not cut again. A part has to depend on nothing but
 * its characters and the break above it, from the end of the part before, and on as many parts above and below as `around` says.
 * The parts below a change are moved where they stand: those of an earlier text are not to be read any more.
 */
export function keepParts<P extends Part>(
  cut: (text: string) => readonly P[],
  around = 0,
): (text: string) => readonly P[] {
  let text = '';
  let parts = cut(text);
  return (now) => {
    if (now === text) return parts;
    const change = changeOf(text, now);
    const { by } = change;
    // The part that holds the first change begins where it did.
    let first = Math.max(0, parts.length - 1);
    while (first > 0 && parts[first]!.start >= change.from) first -= 1;
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
    text = now;
    return parts;
  };
}
