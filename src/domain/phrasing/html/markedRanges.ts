import type { TextRange } from '../ownText/textRange';
import { markerOf, type Marker } from './markers';
import type { Tag } from './readTag';

interface Open {
  readonly name: string;
  readonly depth: number;
  readonly kind: Marker;
  readonly start: number;
}

export interface Found {
  readonly kind: Marker;
  readonly start: number;
  readonly end: number;
}

/** Follows the elements that carry a marker, and notes the ranges of text that they cover. */
export class MarkedRanges {
  /** How deep the text is in elements that can carry a marker, by their names. */
  readonly depths = new Map<string, number>();
  readonly open: Open[] = [];
  /** Places in `open` by element name: closing one looks at its own name only. */
  private readonly places = new Map<string, number[]>();
  readonly found: Found[] = [];

  see({ name, closing, attributes }: Tag, out: { readonly length: number }): void {
    if (name !== 'div' && name !== 'span' && name !== 'table' && name !== 'blockquote') return;
    const depth = Math.max(0, (this.depths.get(name) ?? 0) + (closing ? -1 : 1));
    this.depths.set(name, depth);
    if (closing) this.closeDownTo(name, depth, out.length);
    else {
      const kind = markerOf(name, attributes);
      // Whoever quotes in an indented block is no Outlook: the header in it was written elsewhere.
      const elsewhere = kind === 'header' && (this.depths.get('blockquote') ?? 0) > 0;
      if (kind && !elsewhere) this.enter({ name, depth, kind, start: out.length });
    }
  }

  private enter(open: Open): void {
    const places = this.places.get(open.name);
    if (places) places.push(this.open.length);
    else this.places.set(open.name, [this.open.length]);
    this.open.push(open);
  }

  /** Ends the innermost marked element of this name when its tag is closed, and what was left open inside it. */
  private closeDownTo(name: string, depth: number, end: number): void {
    const places = this.places.get(name);
    const place = places?.[places.length - 1];
    if (place === undefined || depth >= this.open[place]!.depth) return;
    while (this.open.length > place) this.leave(end);
  }

  private leave(end: number): void {
    const { name, kind, start } = this.open.pop()!;
    this.places.get(name)!.pop();
    if (end > start) this.found.push({ kind, start, end });
  }

  /** Ends what the source left open, at the end of the text. */
  finish(end: number): void {
    while (this.open.length > 0) this.leave(end);
  }

  /** Disjoint ranges in order. */
  ranges(kind: Marker): TextRange[] {
    const sorted = this.found
      .filter((range) => range.kind === kind)
      .sort((a, b) => a.start - b.start || b.end - a.end);
    const result: { start: number; end: number }[] = [];
    for (const { start, end } of sorted) {
      const last = result[result.length - 1];
      if (last && start <= last.end) last.end = Math.max(last.end, end);
      else result.push({ start, end });
    }
    return result as TextRange[];
  }
}
