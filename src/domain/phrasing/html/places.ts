import type { SourceOffset, TextOffset } from '../offsets';

/** Where the characters of a text made from a source stand in that source. One entry a run of them. */
export class Places {
  /** Where a run starts in the text. */
  readonly text: number[] = [];
  /** Its range in the source. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** Characters of the text. */
  length = 0;

  /** The next `length` characters stand for `[start, end)`. */
  add(length: number, start: number, end: number): void {
    const { text, starts, ends } = this;
    const last = text.length - 1;
    const follows =
      length === end - start && ends[last] === start && start - starts[last]! === this.length - text[last]!;
    if (follows) ends[last] = end;
    else {
      text.push(this.length);
      starts.push(start);
      ends.push(end);
    }
    this.length += length;
  }

  private runAt(offset: number): number {
    let low = 0;
    let high = this.text.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.text[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private place(run: number, offset: number): SourceOffset {
    if (this.text.length === 0) return 0 as SourceOffset;
    return Math.min(this.starts[run]! + offset - this.text[run]!, this.ends[run]!) as SourceOffset;
  }

  /** Where the character at `offset` starts in the source. */
  toSource(offset: TextOffset): SourceOffset {
    const inside = Math.max(0, Math.min(offset, this.length)) as TextOffset;
    if (inside === this.length) return this.toSourceEnd(inside);
    return this.place(this.runAt(inside), inside);
  }

  /** Where the character before `offset` ends in the source. */
  toSourceEnd(offset: TextOffset): SourceOffset {
    const inside = Math.max(0, Math.min(offset, this.length));
    if (inside === 0) return this.place(0, 0);
    const run = this.runAt(inside - 1);
    const nextStart = this.text[run + 1] ?? this.length;
    return inside === nextStart ? (this.ends[run]! as SourceOffset) : this.place(run, inside);
  }
}
