/** What became of a text: `[from, to)` is new; what stands below it stood `by` less far. UTF-16 offsets. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

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

export function changeOf(before: string, now: string): Change {
  const shorter = Math.min(before.length, now.length);
  const from = inCommon(before, now, fromStart, shorter);
  const to = now.length - inCommon(before, now, fromEnd, shorter - from);
  return { from, to, by: now.length - before.length };
}
