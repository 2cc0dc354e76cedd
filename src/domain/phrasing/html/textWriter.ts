/** Text being made from a source, with the place in the source of every character. */
export class TextWriter {
  private readonly chunks: string[] = [];
  // One entry a run: where it starts in the text, and its range in the source.
  private readonly textStarts: number[] = [];
  private readonly sourceStarts: number[] = [];
  private readonly sourceEnds: number[] = [];
  length = 0;
  /** Line breaks that end the text so far. */
  trailingBreaks = 0;

  /** Adds text that stands for `[sourceStart, sourceEnd)`. */
  write(text: string, sourceStart: number, sourceEnd: number): void {
    const last = this.textStarts.length - 1;
    const verbatim = text.length === sourceEnd - sourceStart;
    const follows =
      verbatim &&
      last >= 0 &&
      this.sourceEnds[last] === sourceStart &&
      this.sourceEnds[last]! - this.sourceStarts[last]! === this.length - this.textStarts[last]!;
    if (follows) this.sourceEnds[last] = sourceEnd;
    else {
      this.textStarts.push(this.length);
      this.sourceStarts.push(sourceStart);
      this.sourceEnds.push(sourceEnd);
    }
    this.chunks.push(text);
    this.length += text.length;
    this.trailingBreaks = 0;
  }

  /** Adds `count` line breaks made by the markup at `at`. */
  breakLine(count: number, at: number): void {
    if (count <= 0) return;
    const before = this.trailingBreaks;
    this.write('\n'.repeat(count), at, at);
    this.trailingBreaks = before + count;
  }

  text(): string {
    return this.chunks.join('');
  }

  private runAt(offset: number): number {
    let low = 0;
    let high = this.textStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.textStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private place(run: number, offset: number): number {
    if (this.textStarts.length === 0) return 0;
    return Math.min(this.sourceStarts[run]! + offset - this.textStarts[run]!, this.sourceEnds[run]!);
  }

  /** Where the character at `offset` starts in the source. */
  startInSource(offset: number): number {
    const inside = Math.max(0, Math.min(offset, this.length));
    if (inside === this.length) return this.endInSource(inside);
    return this.place(this.runAt(inside), inside);
  }

  /** Where the character before `offset` ends in the source. */
  endInSource(offset: number): number {
    const inside = Math.max(0, Math.min(offset, this.length));
    if (inside === 0) return this.place(0, 0);
    const run = this.runAt(inside - 1);
    const nextStart = this.textStarts[run + 1] ?? this.length;
    return inside === nextStart ? this.sourceEnds[run]! : this.place(run, inside);
  }
}
