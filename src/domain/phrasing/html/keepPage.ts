import { changeOf, type Change } from '../change';
import { BLOCKS, Converter, readOn, type Page } from './converter';
import type { Tag } from './readTag';
import type { Written } from './textWriter';

/** A place between two blocks where what follows depends on little of what stands above; moves with the text above it. */
interface Stop {
  /** Offset in the HTML of the tag that opens the block below. */
  at: number;
  /** Characters of the text above, runs of their places, and ranges found in it. */
  length: number;
  runs: number;
  found: number;
  readonly breaks: number;
  readonly depths: ReadonlyMap<string, number>;
}

const stopAt = ({ out, marks, breaks }: Converter, at: number): Stop => ({
  at,
  length: out.length,
  runs: out.places.text.length,
  found: marks.found.length,
  breaks,
  depths: new Map(marks.depths),
});

/**
 * Whether what follows a tag depends on little of what stands above: under a block that has ended, spaces and tabs seen before
 * are forgotten; lists, cells and preformatted text are not. Below an empty line the tag would still change what stands above.
 */
function isAtRest({ out, marks, breaks, pre, lists, bullet, freshCell }: Converter, tag: Tag): boolean {
  const hasEnded = breaks > 0 && out.length > 0 && out.trailingBreaks === 0;
  const isAlone = pre === 0 && lists.length === 0 && !bullet && !freshCell && marks.open.length === 0;
  return hasEnded && isAlone && !tag.closing && BLOCKS.has(tag.name);
}

/** Whether the same HTML below two stops reads as the same text. */
const goOnAlike = (one: Stop, other: Stop): boolean =>
  one.breaks === other.breaks &&
  ['div', 'span', 'table', 'blockquote'].every(
    (name) => (one.depths.get(name) ?? 0) === (other.depths.get(name) ?? 0),
  );

type Reached = Pick<Stop, 'length' | 'runs' | 'found'>;

/** Adds what stands in another page from one stop to another, `by` further in the HTML. */
function take({ out, marks }: Converter, page: Page, from: Reached, to: Reached, by: number): void {
  const { parted, places }: Written = page.written;
  const ahead = out.length - from.length;
  for (const { kind, start, end } of page.marks.found.slice(from.found, to.found))
    marks.found.push({ kind, start: start + ahead, end: end + ahead });
  for (let run = from.runs; run < to.runs; run += 1) {
    out.places.text.push(places.text[run]! + ahead);
    out.places.starts.push(places.starts[run]! + by);
    out.places.ends.push(places.ends[run]! + by);
  }
  out.places.length = to.length + ahead;
  out.chunks.push(parted.slice(from.length, to.length));
}

const START: Reached = { length: 0, runs: 0, found: 0 };

export interface ChangedPage extends Page {
  /** What of the text was read anew, and how much further in the HTML stands what is below. */
  readonly change: Change;
}

/**
 * Reads HTML that changes little by little: from the last stop above the first change on, until a stop below the last one where
 * all goes on as it did. Stops stand between blocks: of a thread, a list or a table that changed all is read.
 */
export function keepPage(): (html: string) => ChangedPage {
  let before = '';
  let page: Page | undefined;
  let stops: readonly Stop[] = [];
  return (html) => {
    const { from, to, by } = changeOf(before, html);
    const old = stops;
    let next = old.length;
    while (next > 0 && old[next - 1]!.at >= from) next -= 1;
    const top = old[next - 1];
    const converter = new Converter(html);
    const { out, marks } = converter;
    if (page && top) {
      take(converter, page, START, top, 0);
      converter.breaks = top.breaks;
      top.depths.forEach((depth, name) => marks.depths.set(name, depth));
    }
    const above = old.slice(0, Math.max(0, next - 1));
    const start = out.length;
    let below: readonly Stop[] = [];
    let end: number | undefined;
    const was = page;
    page = readOn(converter, html, top ? top.at : 0, (tag, open) => {
      if (!isAtRest(converter, tag)) return false;
      const stop = stopAt(converter, open);
      while (next < old.length && old[next]!.at + by < open) next += 1;
      const same = open >= to ? old[next] : undefined;
      if (!was || !same || same.at + by !== open || !goOnAlike(same, stop)) {
        above.push(stop);
        return false;
      }
      end = out.length;
      const { length, runs, found } = same;
      const { places, parted } = was.written;
      const all = { length: parted.length, runs: places.text.length, found: was.marks.found.length };
      take(converter, was, same, all, by);
      below = old.slice(next);
      for (const moved of below) {
        moved.at += by;
        moved.length += stop.length - length;
        moved.runs += stop.runs - runs;
        moved.found += stop.found - found;
      }
      return true;
    });
    before = html;
    stops = above.concat(below);
    return { ...page, change: { from: start, to: end ?? out.length, by } };
  };
}
