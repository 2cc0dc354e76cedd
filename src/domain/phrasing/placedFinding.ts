import { detached } from '../remember';
import type { FieldPlaces } from './messageText';
import { inText, type SourceOffset, type TextOffset } from './offsets';
import type { ParagraphFinding } from './readParagraph';
import type { Field, Finding, Severity, Suggestion } from './types';

/** A finding at its place in a field. Fields are declared only, as builds for older runtimes define others one by one. */
export class PlacedFinding implements Finding {
  declare readonly rule: Finding['rule'];
  declare readonly field: Field;
  declare readonly start: SourceOffset;
  declare readonly end: SourceOffset;
  declare readonly excerpt: string;
  declare readonly severity: Severity;
  declare readonly code: string;
  declare readonly params: Finding['params'];
  declare private readonly reword: () => readonly Suggestion[];

  constructor(
    { rule, field, excerpt, severity, code, params }: Omit<Finding, 'start' | 'end' | 'suggestions'>,
    start: SourceOffset,
    end: SourceOffset,
    reword: () => readonly Suggestion[],
  ) {
    this.rule = rule;
    this.field = field;
    this.start = start;
    this.end = end;
    this.excerpt = excerpt;
    this.severity = severity;
    this.code = code;
    this.params = params;
    // Not to be seen by those who copy or compare findings.
    Object.defineProperty(this, 'reword', { value: reword });
  }

  /** Looked for when somebody reads them: most checks only count findings. */
  get suggestions(): readonly Suggestion[] {
    return this.reword();
  }
}

/**
 * Places a finding of a paragraph. It outlives the text that it was found in: its excerpt is a copy. Of the field it keeps the way
 * back to the source, for rewordings that somebody may still read.
 * @param from where the paragraph starts in the text
 */
export function placeFinding(
  found: ParagraphFinding,
  field: Field,
  severity: Severity,
  { seen, toSource, toSourceEnd, encode }: FieldPlaces,
  from: TextOffset,
): PlacedFinding {
  const { rule, code, params } = found;
  const start = inText(from, found.start);
  const end = inText(from, found.end);
  const excerpt = detached(seen.slice(start, end));
  return new PlacedFinding(
    { rule, field, excerpt, severity, code, params },
    toSource(start),
    toSourceEnd(end),
    () =>
      found.suggestions.map((one) => ({
        ...one,
        start: toSource(inText(from, one.start)),
        end: toSourceEnd(inText(from, one.end)),
        text: encode(one.text),
      })),
  );
}
