import type { Changes } from '../changes';
import type { Range } from '../engine/splitSentences';
import { keepParts } from '../keepParts';
import { namesBill } from '../listedElsewhere';
import { askedOnce, linesOf, type Line } from '../ownText/lines';
import type { Stretches } from '../stretches';
import { MARKER, readLines, ROW, type RequestText, type Statement } from './requestText';

/** Offsets into the text, and its lines. */
interface Part extends Range {
  readonly lines: readonly Line[];
  request?: RequestText;
  /** What stood above when it was read. */
  above?: RequestText;
}

const ends = askedOnce(({ words }) => /[.?!]$/.test(words));
const isItem = askedOnce(({ words }) => MARKER.test(words) || ROW.test(words));

/**
 * Cuts a text where nothing of what stands above changes how lines are read as sentences and lists: between a line that ends with
 * a stop and one that does too and is no item. Blank lines at both ends of a part are left out.
 */
function cutParts(lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  let first = -1;
  let last = -1;
  const close = (): void => {
    if (first < 0) return;
    const { start } = lines[first]!;
    parts.push({ start, end: lines[last]!.end, lines: lines.slice(first, last + 1) });
  };
  lines.forEach((line, i) => {
    if (line.words === '') return;
    if (last < 0 || (ends(lines[last]!) && ends(line) && !isItem(line))) {
      close();
      first = i;
    }
    last = i;
  });
  close();
  return parts;
}

/** Whether two parts read the same. */
const isSame = ({ lines: one }: Part, { lines: other }: Part): boolean =>
  one.length === other.length && one.every(({ words }, i) => words === other[i]!.words);

/** The last statement of a part, or above it. */
const lastOf = ({ statements, before }: RequestText): Statement | undefined =>
  statements[statements.length - 1] ?? before;

/** Whether two parts say the same to what stands below them. */
const goOnAlike = (one: RequestText | undefined, other: RequestText | undefined): boolean => {
  if (one === other || !one || !other) return one === other;
  const [last, otherLast] = [lastOf(one), lastOf(other)];
  return (
    one.inAnnex === other.inAnnex &&
    one.inSections === other.inSections &&
    last?.words === otherLast?.words &&
    (last?.list ?? 0) < 0 === (otherLast?.list ?? 0) < 0
  );
};

/**
 * Reads a message's own lines, which change little by little, in parts: those above and below what changed are the same objects
 * again.
 */
export function keepRequest(): (lines: readonly Line[]) => readonly RequestText[] {
  let parts: readonly Part[] = [];
  return (lines) => {
    const before = parts;
    const now = cutParts(lines);
    const most = Math.min(before.length, now.length);
    let top = 0;
    while (top < most && isSame(before[top]!, now[top]!)) top += 1;
    let bottom = 0;
    while (bottom < most - top && isSame(before[before.length - 1 - bottom]!, now[now.length - 1 - bottom]!))
      bottom += 1;
    parts = before
      .slice(0, top)
      .concat(now.slice(top, now.length - bottom), before.slice(before.length - bottom));
    let above: RequestText | undefined;
    return parts.map((part) => {
      if (!part.request || !goOnAlike(part.above, above))
        part.request = readLines(part.lines, above && { ...above, before: lastOf(above) });
      part.above = above;
      return (above = part.request);
    });
  };
}

/** Whether a text that changes little by little names a bill by its number. A bill and its number stand in one part. */
export function keepBills(): (subject: string, own: Stretches, changes: Changes) => boolean {
  const cut = keepParts(
    (text) =>
      cutParts(linesOf(text, Infinity)).map(({ start, end }) => ({
        start,
        end,
        named: namesBill(text.slice(start, end)),
      })),
    1,
  );
  return (subject, own, changes) => {
    const { parts } = cut(own, changes);
    const first = parts[0];
    return (
      parts.some(({ named }) => named) ||
      namesBill(`${subject}\n${first ? own.slice(first.start, first.end) : ''}`)
    );
  };
}
