import type { Changes } from '../changes';
import type { Range } from '../engine/splitSentences';
import { keepParts } from '../keepParts';
import { namesBill } from '../listedElsewhere';
import { linesOf } from '../ownText/lines';
import type { Stretches } from '../stretches';
import { MARKER, readRequest, ROW, type RequestText, type Statement } from './requestText';

interface Part extends Range {
  request?: RequestText;
  /** What stood above when it was read. */
  above?: RequestText;
}

const ENDS = /[.?!]$/;

/**
 * Cuts a text where nothing of what stands above changes how lines are read as sentences and lists: between a line that ends with
 * a stop and one that does too and is no item.
 */
function cutParts(text: string): Part[] {
  const parts: { start: number; end: number }[] = [];
  let ended = false;
  for (const { start, end, words } of linesOf(text, Infinity)) {
    if (words === '') continue;
    const last = parts[parts.length - 1];
    const ends = ENDS.test(words);
    if (last && !(ended && ends && !MARKER.test(words) && !ROW.test(words))) last.end = end;
    else parts.push({ start, end });
    ended = ends;
  }
  return parts;
}

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

/** Reads a message's own text, which changes little by little, in parts: one that did not change is the same object again. */
export function keepRequest(): (own: Stretches, changes: Changes) => readonly RequestText[] {
  const cut = keepParts(cutParts, 1);
  return (own, changes) => {
    let above: RequestText | undefined;
    return cut(own, changes).parts.map((part) => {
      if (!part.request || !goOnAlike(part.above, above))
        part.request = readRequest(
          own.slice(part.start, part.end),
          above && { ...above, before: lastOf(above) },
        );
      part.above = above;
      return (above = part.request);
    });
  };
}

/** Whether a text that changes little by little names a bill by its number. A bill and its number stand in one part. */
export function keepBills(): (subject: string, own: Stretches, changes: Changes) => boolean {
  const cut = keepParts(
    (text) =>
      cutParts(text).map(({ start, end }) => ({ start, end, named: namesBill(text.slice(start, end)) })),
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
