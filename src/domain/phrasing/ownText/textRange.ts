import type { Span, TextOffset } from '../offsets';

/** A part of a text as a reader sees it. */
export type TextRange = Span<TextOffset>;
