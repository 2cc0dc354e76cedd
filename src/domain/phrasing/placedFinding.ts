import type { FieldText } from './messageText';
import type { ParagraphFinding } from './readParagraph';
import type { Field, Finding, Severity, Suggestion } from './types';

/**
 * A finding at its place in a field. All of a message are made again at each keystroke: fields are declared only, as builds for
 * older runtimes define others one by one.
 */
export class PlacedFinding implements Finding {
  declare readonly rule: Finding['rule'];
  declare readonly field: Field;
  declare readonly start: number;
  declare readonly end: number;
  declare readonly excerpt: string;
  declare readonly severity: Severity;
  declare readonly code: string;
  declare readonly params: Finding['params'];
  declare private readonly reword: () => readonly Suggestion[];

  /** @param from where the finding's paragraph starts in the text */
  constructor(
    found: ParagraphFinding,
    field: Field,
    severity: Severity,
    excerpt: string,
    source: FieldText,
    from: number,
  ) {
    this.rule = found.rule;
    this.field = field;
    this.start = source.toSource(from + found.start);
    this.end = source.toSourceEnd(from + found.end);
    this.excerpt = excerpt;
    this.severity = severity;
    this.code = found.code;
    this.params = found.params;
    // Not to be seen by those who copy or compare findings.
    Object.defineProperty(this, 'reword', {
      value: () =>
        found.suggestions.map(({ start, end, text }) => ({
          start: source.toSource(from + start),
          end: source.toSourceEnd(from + end),
          text: source.encode(text),
        })),
    });
  }

  /** Looked for when somebody reads them: most checks only count findings. */
  get suggestions(): readonly Suggestion[] {
    return this.reword();
  }
}
