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
type Origin = Record<never, never> & { readonly finding: Finding };
const originOf = (finding: Finding): Origin => Object.create({ finding }) as Origin;

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

  constructor(finding: Finding, origin: Origin, by: number) {
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
  /** Its findings where they stood when they were placed, and how much further they stand now. */
  first?: readonly (Finding | undefined)[];
  by?: number;
  /** Of each, once they were moved. */
  origins?: readonly (Origin | undefined)[];
  /** Where it stood in the text. */
  at?: number;
}

const ALL: Change = { from: 0, to: Infinity, by: 0 };

const moved = (origins: readonly (Origin | undefined)[], by: number): ReadParagraph['placed'] => {
  const placed: (Finding | undefined)[] = [];
  for (const one of origins) placed.push(one && new MovedFinding(one.finding, one, by));
  return placed;
};

/** The findings of a field that changes little by little: those above a change are the same objects, those below it are moved. */
export const keepFindings: FindingsOf<KeptField> = (read, place) => {
  const cut = keepParts<KeptParagraph>(findingsRead(read));
  let length = 0;
  let seen = 0;
  return (source) => {
    const { seen: text, own, changes, count } = source;
    const change = count === seen + 1 ? source.change : ALL;
    seen = count;
    const paragraphs = cut(own, changes);
    const more = text.length - length;
    length = text.length;
    for (const paragraph of paragraphs) {
      const { start, end, found, first, by = 0, at = NaN } = paragraph;
      // Among paragraphs that say the same, the text does not tell which of them the markup's change took away.
      const stays = start === at + (end > change.from ? more : 0);
      paragraph.at = start;
      if (first === undefined || !stays || (end > change.from && start < change.to)) {
        paragraph.placed = found.map((one) => place(one, source, start));
        paragraph.first = paragraph.placed;
        paragraph.origins = undefined;
        paragraph.by = 0;
      } else if (change.by !== 0 && end > change.from) {
        paragraph.by = by + change.by;
        if (first.length > 0) {
          paragraph.origins = paragraph.origins ?? first.map((one) => one && originOf(one));
          paragraph.placed = moved(paragraph.origins, paragraph.by);
        }
      }
    }
    return paragraphs;
  };
};
