/**
 * The parser takes `%27` for a quote, though the address has been decoded before it, and refuses control characters inside
 * a text. Both are carried through it as private characters, so that what is in a text stays text.
 */
const PRIVATE = 0xe000;

const needsShield = (code: number): boolean => code < 0x20 || code === 0x7f || code === 0x25;

export const shield = (text: string): string =>
  Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return needsShield(code) ? String.fromCharCode(PRIVATE + code) : character;
  }).join('');

export const unshield = (text: string): string =>
  text.replace(/[\ue000-\ue07f]/g, (character) => String.fromCharCode(character.charCodeAt(0) - PRIVATE));
