import { Places } from './places';

/** A text made from a source. */
export interface Written {
  /** The text with U+2029 for the line breaks where a block ends. */
  readonly parted: string;
  readonly places: Places;
}

/** Text being made from a source, with the place in the source of every character. */
export class TextWriter {
  readonly chunks: string[] = [];
  readonly places = new Places();
  /** Line breaks that end the text so far. */
  trailingBreaks = 0;

  get length(): number {
    return this.places.length;
  }

  /** Adds text that stands for `[start, end)` of the source. */
  write(text: string, start: number, end: number): void {
    this.places.add(text.length, start, end);
    this.chunks.push(text);
    this.trailingBreaks = 0;
  }

  /** Adds `count` line breaks made by the markup at `at`. */
  breakLine(count: number, at: number): void {
    if (count <= 0) return;
    const before = this.trailingBreaks;
    this.write('\n'.repeat(count), at, at);
    this.trailingBreaks = before + count;
  }

  /** Ends a block at `at`, so that `count` line breaks stand there. */
  endLine(count: number, at: number): void {
    this.breakLine(count - this.trailingBreaks, at);
    const last = this.chunks.length - 1;
    this.chunks[last] = `${this.chunks[last]!.slice(0, -1)}\u2029`;
  }

  written(): Written {
    return { parted: this.chunks.join(''), places: this.places };
  }
}
