/**
 * The order of two texts as they stand: days and instants in ISO form compare as what they mean. For names that a person
 * reads, `localeCompare` knows accents.
 */
export const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** For `sort`: by a text of each, lowest first. What has the same text stays in the order in which it came. */
export const by =
  <T>(text: (one: T) => string) =>
  (one: T, other: T): number =>
    compare(text(one), text(other));
