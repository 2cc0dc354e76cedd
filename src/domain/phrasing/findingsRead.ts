import { splitParagraphs } from './engine/splitParagraphs';
import type { FieldPlaces, FieldText } from './messageText';
import type { TextOffset } from './offsets';
import type { PlacedFinding } from './placedFinding';
import type { ParagraphFinding } from './readParagraph';
import type { Finding } from './types';

/** A paragraph with what was found in it, each at its place in the field; at none when the policy does not count it. */
export interface ReadParagraph {
  start: TextOffset;
  end: TextOffset;
  readonly found: readonly ParagraphFinding[];
  placed: readonly (Finding | undefined)[];
  /** Whether each of them counts whatever else the message says, and at any step. */
  readonly settled: boolean;
}

const isSettled = ({ rule, context, faint }: ParagraphFinding): boolean =>
  !faint && !context && rule !== 'menace-prematuree';

type Read = (paragraph: string) => readonly ParagraphFinding[];

/** Finds in a field, paragraph by paragraph. */
export type FindingsOf<Body> = (
  read: Read,
  place: (found: ParagraphFinding, source: FieldPlaces, from: TextOffset) => PlacedFinding | undefined,
) => (source: Body) => readonly ReadParagraph[];

/** The paragraphs of a text with what was found in them, not placed yet. */
export const findingsRead =
  (read: Read) =>
  (text: string): ReadParagraph[] =>
    splitParagraphs(text).map(({ start, end }) => {
      const found = read(text.slice(start, end));
      return {
        start: start as TextOffset,
        end: end as TextOffset,
        found,
        placed: [],
        settled: found.every(isSettled),
      };
    });

/** Those of a field read once. */
export const findingsOnce: FindingsOf<FieldText> = (read, place) => (source) =>
  findingsRead(read)(source.parted).map((paragraph) => ({
    ...paragraph,
    placed: paragraph.found.map((one) => place(one, source, paragraph.start)),
  }));
