/** Characters `[from, to)` of a text, counted from one of its ends. */
type Stretch = (text: string, from: number, to: number) => string;

const fromStart: Stretch = (text, from, to) => text.slice(from, to);
const fromEnd: Stretch = (text, from, to) => text.slice(text.length - to, text.length - from);

/** How many characters two texts have in common at one end, `most` at most. By halves: whole stretches are compared at once. */
function inCommon(one: string, other: string, stretch: Stretch, most: number): number {
  let least = 0;
  while (least < most) {
    const middle = (least + most + 1) >> 1;
    if (stretch(one, least, middle) === stretch(other, least, middle)) least = middle;
    else most = middle - 1;
  }
  return least;
}

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
 * its characters and the break above it, from the end of the part before. The parts below a change are moved where they stand:
 * those of an earlier text are not to be read any more.
 */
export function keepParts<P extends Part>(
  cut: (text: string) => readonly P[],
): (text: string) => readonly P[] {
  let text = '';
  let parts = cut(text);
  return (now) => {
    if (now === text) return parts;
    const shorter = Math.min(text.length, now.length);
    const start = inCommon(text, now, fromStart, shorter);
    const end = text.length - inCommon(text, now, fromEnd, shorter - start);
    // The part that holds the first change begins where it did.
    let first = Math.max(0, parts.length - 1);
    while (first > 0 && parts[first]!.start >= start) first -= 1;
    let next = first + 1;
    while (next < parts.length && parts[next - 1]!.end < end) next += 1;
    const below = parts.slice(next);
    const by = now.length - text.length;
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
