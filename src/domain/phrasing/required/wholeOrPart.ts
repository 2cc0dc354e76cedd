import { remember } from '../../remember';

/** What a colon or a semicolon sets apart in a sentence: "Merci de le déposer avant le 12 ; trois jours ouvrés après, …". */
const PART = / ?[;:] /;

/** Whether a folded sentence says something, as a whole or in one of its parts. */
export const wholeOrPart = (says: (key: string) => boolean): ((key: string) => boolean) =>
  remember((key) => says(key) || key.split(PART).some(says));
