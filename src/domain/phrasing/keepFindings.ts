import type { Change } from './change';
import type { Changes } from './changes';
import { findingsRead, type FindingsOf, type ReadParagraph } from './findingsRead';
import { keepParts } from './keepParts';
import type { FieldPlaces } from './messageText';
import type { SourceOffset } from './offsets';
import type { Stretches } from './stretches';
import type { Finding, Suggestion } from './types';

/** A field that changes little by little. */
export interface KeptField extends FieldPlaces {
  /** The writer's own text, with U+2029 for the line breaks where the markup ends a block. */
  readonly own: Stretches;
  readonly changes: Changes;
  /** How often it was read. */
  readonly count: number;
  /** What of the text was read anew, as its source is new, and how much further in the source stands what is below. */
  readonly change: Change;
}

const further = (offset: SourceOffset, by: number): SourceOffset => (offset + by) as SourceOffset;

/** Whoever copies or compares findings sees nothing of it. */
const ORIGIN = Symbol('where it was placed');
class Origin {
  declare readonly finding: Finding;

  constructor(finding: Finding) {
    // Hidden once, not in each finding that is moved from there.
    Object.defineProperty(this, 'finding', { value: finding });
  }
}

/**
 * A finding that stands further than where it was placed. All that stand below a change are made again at each keystroke: their
 * fields are set one after the other, which is ten times as fast as to hide one.
 */
class MovedFinding implements Finding {
  declare readonly rule: Finding['rule'];
  declare readonly field: Finding['field'];
  declare readonly start: SourceOffset;
  declare readonly end: SourceOffset;
  declare readonly excerpt: string;
  declare readonly severity: Finding['severity'];
  declare readonly code: string;
  declare readonly params: Finding['params'];
  declare private readonly [ORIGIN]: Origin;

  constructor(origin: Origin, by: number) {
    const { finding } = origin;
    this.rule = finding.rule;
    this.field = finding.field;
    this.start = further(finding.start, by);
    this.end = further(finding.end, by);
    this.excerpt = finding.excerpt;
    this.severity = finding.severity;
    this.code = finding.code;
    this.params = finding.params;
    this[ORIGIN] = origin;
  }

  get suggestions(): readonly Suggestion[] {
    const { finding } = this[ORIGIN];
    const by = this.start - finding.start;
    return finding.suggestions.map((one) => ({
      ...one,
      start: further(one.start, by),
      end: further(one.end, by),
    }));
  }
}

interface KeptParagraph extends ReadParagraph {
  /** How much further its findings stand than where they were placed. */
  by?: number;
  /** Of each of them, once they were moved. */
  origins?: readonly (Origin | undefined)[];
}

const ALL: Change = { from: 0, to: Infinity, by: 0 };

function moveOn(paragraph: KeptParagraph, by: number): void {
  const { placed } = paragraph;
  if (placed.length === 0) return;
  const all = (paragraph.by ?? 0) + by;
  // Those that were placed, and not moved since.
  const origins = paragraph.origins ?? placed.map((one) => one && new Origin(one));
  paragraph.placed = origins.map((one) => one && new MovedFinding(one, all));
  paragraph.origins = origins;
  paragraph.by = all;
}

/** The findings of a field that changes little by little: those above a change are the same objects, those below it are moved. */
export const keepFindings: FindingsOf<KeptField> = (read, place) => {
  const cut = keepParts<KeptParagraph>(findingsRead(read));
  let seen = 0;
  return (source) => {
    const { own, changes, count } = source;
    const change = count === seen + 1 ? source.change : ALL;
    seen = count;
    const { parts: paragraphs, above, below } = cut(own, changes);
    const { length } = paragraphs;
    let i = above;
    while (i > 0 && paragraphs[i - 1]!.end > change.from) i -= 1;
    for (; i < length && (i < length - below || paragraphs[i]!.start < change.to); i += 1) {
      const paragraph = paragraphs[i]!;
      paragraph.placed = paragraph.found.map((one) => place(one, source, paragraph.start));
      paragraph.origins = undefined;
      paragraph.by = 0;
    }
    if (change.by !== 0) for (; i < length; i += 1) moveOn(paragraphs[i]!, change.by);
    return paragraphs;
  };
};
