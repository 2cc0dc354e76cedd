import { remember } from './remember';

const MARKS = /[\u0300-\u036f]/g;
/** Characters that nobody sees. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
export const SPACES = /[\s\u00a0\u2000-\u200a\u202f]+/g;

const PLAIN = /^[\x21-\x7e]*(?: [\x21-\x7e]+)*$/;

/**
 * A text as expressions and searches compare it: lower case without accents, one kind of apostrophe and of space, nothing that
 * nobody sees. The checker's own words are folded letter by letter (`foldCharacter`), as its places must lead back.
 */
export const fold = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase().replace(/`/g, "'") : foldAll(text);

const foldAll = remember((text) =>
  text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/œ/g, 'oe')
    .replace(SPACES, ' ')
    .trim(),
);
