declare const into: unique symbol;

/** A UTF-16 offset that says what it counts in: none is taken for one into another text, and a bare number for none. */
type Offset<What extends string> = number & { readonly [into]: What };

/** Into a field as given: into the source of an HTML body. */
export type SourceOffset = Offset<'source'>;

/** Into the field's text as a reader sees it. */
export type TextOffset = Offset<'text'>;

/** Into one paragraph of that text. */
export type ParagraphOffset = Offset<'paragraph'>;

/** `[start, end)` of what the offsets count in. */
export interface Span<At extends Offset<string>> {
  readonly start: At;
  readonly end: At;
}

export type SourceSpan = Span<SourceOffset>;

export const inText = (paragraph: TextOffset, offset: ParagraphOffset): TextOffset =>
  (paragraph + offset) as TextOffset;
