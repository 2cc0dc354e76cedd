import type { Change } from './change';
import { findingsRead, type FindingsOf, type ReadParagraph } from './findingsRead';
import { keepParts } from './keepParts';
import type { SourceOffset } from './offsets';
import { PlacedFinding } from './placedFinding';

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

/**
 * The findings of a field that changes little by little: those above a change are the same objects, those below it are moved.
 * Each text has to be what the change of the next one is told from.
 */
export const keepFindings: FindingsOf = (read, place) => {
  const cut = keepParts<KeptParagraph>(findingsRead(read));
  let length = 0;
  return (source) => {
    const change = source.change ?? ALL;
    const paragraphs = cut(source.parted);
    const more = source.parted.length - length;
    length = source.parted.length;
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
