import type { SourceOffset, TextOffset } from '../offsets';
import type { SearchedStretches } from '../stretches';
import { MarkedRanges, type Found } from './markedRanges';
import type { Places } from './places';

/** What stands between two places of a page where reading may begin; its offsets count from its own beginning. */
export interface Block {
  readonly text: string;
  readonly places: Places;
  readonly found: readonly Found[];
  /** What reading has to know of what stands above. */
  readonly breaks: number;
  readonly depths: ReadonlyMap<string, number>;
}

/** The text of a page in its blocks: those that did not change are the same as in the page before. */
export class BlockText implements SearchedStretches {
  /**
   * @param starts where each block starts in the text
   * @param sources where each one's tag opens in the HTML
   */
  constructor(
    readonly blocks: readonly Block[],
    readonly starts: readonly number[],
    readonly sources: readonly number[],
    readonly length: number,
  ) {}

  /** The block that holds a character; the last of those that begin there, as others are empty. */
  private blockAt(place: number): number {
    const { starts } = this;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  slice(from: number, to: number): string {
    const { blocks, starts } = this;
    let text = '';
    for (let i = this.blockAt(from); i < blocks.length && starts[i]! < to; i += 1)
      text += blocks[i]!.text.slice(Math.max(0, from - starts[i]!), to - starts[i]!);
    return text;
  }

  charCodeAt(place: number): number {
    const block = this.blockAt(place);
    return this.blocks[block]!.text.charCodeAt(place - this.starts[block]!);
  }

  indexOf(character: string, from: number): number {
    const { blocks, starts } = this;
    for (let i = this.blockAt(from); i < blocks.length; i += 1) {
      const at = blocks[i]!.text.indexOf(character, from - starts[i]!);
      if (at >= 0) return starts[i]! + at;
    }
    return -1;
  }

  /** Where the character at `offset` starts in the HTML. */
  toSource(offset: TextOffset): SourceOffset {
    const inside = Math.max(0, Math.min(offset, this.length));
    if (inside === this.length) return this.toSourceEnd(inside as TextOffset);
    return this.inSource(this.blockAt(inside), inside, false);
  }

  /** Where the character before `offset` ends in the HTML. */
  toSourceEnd(offset: TextOffset): SourceOffset {
    const inside = Math.max(0, Math.min(offset, this.length));
    return this.inSource(this.blockAt(Math.max(0, inside - 1)), inside, true);
  }

  private inSource(block: number, place: number, asEnd: boolean): SourceOffset {
    const { places } = this.blocks[block]!;
    const offset = (place - this.starts[block]!) as TextOffset;
    const within = asEnd ? places.toSourceEnd(offset) : places.toSource(offset);
    return (this.sources[block]! + within) as SourceOffset;
  }

  /** What the markup marks, in the whole text. */
  marks(): MarkedRanges {
    const marks = new MarkedRanges();
    this.blocks.forEach(({ found }, i) => {
      for (const { kind, start, end } of found)
        marks.found.push({ kind, start: start + this.starts[i]!, end: end + this.starts[i]! });
    });
    return marks;
  }
}
