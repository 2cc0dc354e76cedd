import { changeOf, type Change } from '../change';
import { changesNothing, NONE } from '../changes';
import { BlockText, type Block } from './blockText';
import { BLOCKS, Converter, readOn } from './converter';
import { Places } from './places';
import type { Tag } from './readTag';

/** A place between two blocks where what follows depends on little of what stands above. */
interface Stop extends Pick<Block, 'breaks' | 'depths'> {
  /** Offset in the HTML of the tag that opens the block below. */
  readonly at: number;
  /** Characters of the text above, runs of their places, and ranges found in it. */
  readonly length: number;
  readonly runs: number;
  readonly found: number;
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
const goOnAlike = (one: Pick<Stop, 'breaks' | 'depths'>, other: Stop): boolean =>
  one.breaks === other.breaks &&
  ['div', 'span', 'table', 'blockquote'].every(
    (name) => (one.depths.get(name) ?? 0) === (other.depths.get(name) ?? 0),
  );

/** What was read from one stop to another. */
function blockOf({ out, marks }: Converter, text: string, from: Stop, to: Stop): Block {
  const places = new Places();
  for (let run = from.runs; run < to.runs; run += 1) {
    places.text.push(out.places.text[run]! - from.length);
    places.starts.push(out.places.starts[run]! - from.at);
    places.ends.push(out.places.ends[run]! - from.at);
  }
  places.length = to.length - from.length;
  const found = marks.found
    .slice(from.found, to.found)
    .map(({ kind, start, end }) => ({ kind, start: start - from.length, end: end - from.length }));
  return { text, places, found, breaks: from.breaks, depths: from.depths };
}

export interface KeptPage {
  readonly text: BlockText;
  /** What of the text is new. */
  readonly edit: Change;
  /** What of it was read anew, as its HTML is new, and how much further in the HTML stands what is below. */
  readonly change: Change;
}

const EMPTY: Block = { text: '', places: new Places(), found: [], breaks: 0, depths: new Map() };

/**
 * Reads HTML that changes little by little: from the last stop above the first change on, until a stop below the last one where
 * all goes on as it did. Stops stand between blocks: of a thread, a list or a table that changed all is read.
 */
export function keepPage(): (html: string) => KeptPage {
  let before = '';
  let was = new BlockText([EMPTY], [0], [0], 0);
  return (html) => {
    const { from, to, by } = changeOf(before, html);
    if (changesNothing({ from, to, by })) return { text: was, edit: NONE, change: NONE };
    const { blocks, starts, sources } = was;
    let next = blocks.length;
    while (next > 1 && sources[next - 1]! >= from) next -= 1;
    const top = next - 1;
    const { breaks, depths } = blocks[top]!;
    const start = starts[top]!;
    const converter = new Converter(html);
    const { out, marks } = converter;
    out.places.length = start;
    converter.breaks = breaks;
    depths.forEach((depth, name) => marks.depths.set(name, depth));
    const stops = [stopAt(converter, sources[top]!)];
    let goesOn = false;
    const { written } = readOn(converter, html, sources[top]!, (tag, open) => {
      if (open === sources[top] || !isAtRest(converter, tag)) return false;
      const stop = stopAt(converter, open);
      while (next < blocks.length && sources[next]! + by < open) next += 1;
      goesOn =
        open >= to && next < blocks.length && sources[next]! + by === open && goOnAlike(blocks[next]!, stop);
      stops.push(stop);
      return goesOn;
    });
    if (!goesOn) {
      next = blocks.length;
      stops.push(stopAt(converter, html.length));
    }
    const end = goesOn ? starts[next]! : was.length;
    const longer = out.length - end;
    const edit = changeOf(was.slice(start, end), written.parted);
    const changed = stops
      .slice(1)
      .map((stop, i) =>
        blockOf(
          converter,
          written.parted.slice(stops[i]!.length - start, stop.length - start),
          stops[i]!,
          stop,
        ),
      );
    const opened = stops.slice(0, -1);
    was = new BlockText(
      blocks.slice(0, top).concat(changed, blocks.slice(next)),
      starts.slice(0, top).concat(
        opened.map(({ length }) => length),
        starts.slice(next).map((one) => one + longer),
      ),
      sources.slice(0, top).concat(
        opened.map(({ at }) => at),
        sources.slice(next).map((one) => one + by),
      ),
      was.length + longer,
    );
    before = html;
    return {
      text: was,
      edit: { from: start + edit.from, to: start + edit.to, by: edit.by },
      change: { from: start, to: out.length, by },
    };
  };
}
