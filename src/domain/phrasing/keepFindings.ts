import type { Change } from './change';
import type { Changes } from './changes';
import { findingsRead, type FindingsOf, type ReadParagraph } from './findingsRead';
import { keepParts } from './keepParts';
import type { FieldPlaces } from './messageText';
import type { SourceOffset } from './offsets';
import { PlacedFinding } from './placedFinding';
import type { Stretches } from './stretches';

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

interface KeptParagraph extends ReadParagraph {
  /** Its findings where they stood when they were placed, and how much further they stand now. */
  first?: ReadParagraph['placed'];
  by?: number;
  /** Where it stood in the text. */
  at?: number;
}

const ALL: Change = { from: 0, to: Infinity, by: 0 };

const further = (offset: SourceOffset, by: number): SourceOffset => (offset + by) as SourceOffset;

const moved = (finding: PlacedFinding, by: number): PlacedFinding =>
  new PlacedFinding(finding, further(finding.start, by), further(finding.end, by), () =>
    finding.suggestions.map((one) => ({
      ...one,
      start: further(one.start, by),
      end: further(one.end, by),
    })),
  );

/** The findings of a field that changes little by little: those above a change are the same objects, those below it are moved. */
export const keepFindings: FindingsOf<KeptField> = (read, place) => {
  const cut = keepParts<KeptParagraph>(findingsRead(read));
  let length = 0;
  let seen = 0;
  return (source) => {
    const { own, changes, count } = source;
    const change = count === seen + 1 ? source.change : ALL;
    seen = count;
    const paragraphs = cut(own, changes);
    const more = own.length - length;
    length = own.length;
    for (const paragraph of paragraphs) {
      const { start, end, found, first, by = 0, at = NaN } = paragraph;
      // Among paragraphs that say the same, the text does not tell which of them the markup's change took away.
      const stays = start === at + (end > change.from ? more : 0);
      paragraph.at = start;
      if (first === undefined || !stays || (end > change.from && start < change.to)) {
        paragraph.first = paragraph.placed = found.map((one) => place(one, source, start));
        paragraph.by = 0;
      } else if (change.by !== 0 && end > change.from) {
        const now = (paragraph.by = by + change.by);
        paragraph.placed = first.map((one) => one && moved(one, now));
      }
    }
    return paragraphs;
  };
};
