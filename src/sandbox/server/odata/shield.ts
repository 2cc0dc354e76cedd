/**
 * The parser takes `%27` for a quote, though the address has been decoded before it, and refuses control characters inside
 * a text. Both are carried through it as private characters, so that what is in a text stays text.
 */
const PRIVATE = 0xe000;

// eslint-disable-next-line no-control-regex -- control characters are what this is about
export const shield = (text: string): string =>
  text.replace(/[\x00-\x1f\x7f%]/g, (character) => String.fromCharCode(PRIVATE + character.charCodeAt(0)));

export const unshield = (text: string): string =>
  text.replace(/[\ue000-\ue07f]/g, (character) => String.fromCharCode(character.charCodeAt(0) - PRIVATE));
