import type { Change } from './change';
import { Changes, changesNothing } from './changes';
import { blank } from './messageText';
import type { Line } from './ownText/lines';
import type { TextRange } from './ownText/textRange';
import type { Stretches } from './stretches';

/** A text with all that stands outside of some ranges blanked, each stretch of it when it is read. */
class OwnStretches implements Stretches {
  constructor(
    private readonly text: Stretches,
    private readonly ranges: readonly TextRange[],
    readonly length: number,
  ) {}

  /** The first range that goes on below a place. */
  private rangeBelow(place: number): number {
    let low = 0;
    let high = this.ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.ranges[middle]!.end <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  slice(from: number, to: number): string {
    const { text, ranges } = this;
    let own = '';
    let at = from;
    for (let i = this.rangeBelow(from); i < ranges.length && ranges[i]!.start < to; i += 1) {
      const start = Math.max(at, ranges[i]!.start);
      const end = Math.min(to, ranges[i]!.end);
      if (start > at) own += blank(text.slice(at, start));
      own += text.slice(start, end);
      at = end;
    }
    return at < to ? own + blank(text.slice(at, to)) : own;
  }
}

/**
 * What of the own text is new: what is of the text, and where other ranges than before are the writer's.
 * @param edit what of the text is new
 */
export function ownChange(before: readonly TextRange[], now: readonly TextRange[], edit: Change): Change {
  const { by } = edit;
  const most = Math.min(before.length, now.length);
  let above = 0;
  while (above < most) {
    const [old, range] = [before[above]!, now[above]!];
    if (old.start !== range.start || old.end !== range.end || range.end > edit.from) break;
    above += 1;
  }
  let below = 0;
  while (below < most - above) {
    const [old, range] = [before[before.length - 1 - below]!, now[now.length - 1 - below]!];
    if (old.start + by !== range.start || old.end + by !== range.end || range.start < edit.to) break;
    below += 1;
  }
  const old = before.slice(above, before.length - below);
  const ranges = now.slice(above, now.length - below);
  let { from, to } = edit;
  const [oldFirst, first] = [old[0], ranges[0]];
  if (oldFirst && first && oldFirst.start === first.start) from = Math.min(from, oldFirst.end, first.end);
  else for (const one of [oldFirst, first]) if (one) from = Math.min(from, one.start);
  const [oldLast, last] = [old[old.length - 1], ranges[ranges.length - 1]];
  if (oldLast && last && oldLast.end + by === last.end) to = Math.max(to, oldLast.start + by, last.start);
  else
    for (const [one, moved] of [
      [oldLast, by],
      [last, 0],
    ] as const)
      if (one) to = Math.max(to, one.end + moved);
  return { from, to, by };
}

/** The end of the line that holds a place. */
function endOfLine(lines: readonly Line[], place: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.end < place) low = middle + 1;
    else high = middle;
  }
  return lines[low]!.end;
}

/** A change of two texts as that of what stands in each of them above some place. */
function above({ from, to, by }: Change, before: number, now: number): Change {
  const goOnAlike = now - before === by && to <= now;
  return { from: Math.min(from, before, now), to: goOnAlike ? to : now, by: now - before };
}

/**
 * The writer's own part of a text that changes little by little, down to the last line of it: a thread below it is not read.
 */
export function keepOwn(): (
  text: Stretches,
  edit: Change,
  ranges: readonly TextRange[],
  lines: readonly Line[],
) => { readonly own: Stretches; readonly changes: Changes } {
  const changes = new Changes();
  let before: readonly TextRange[] = [];
  let length = 0;
  return (text, edit, ranges, lines) => {
    const last = ranges[ranges.length - 1];
    const end = last ? endOfLine(lines, last.end) : 0;
    const change = above(ownChange(before, ranges, edit), length, end);
    before = ranges;
    length = end;
    if (!changesNothing(change)) changes.add(change);
    return { own: new OwnStretches(text, ranges, end), changes };
  };
}
