/** Without width: nobody sees them, Outlook adds and removes them. Marks of direction stay, since they change what is read. */
const WITHOUT_WIDTH = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Bullets as a list, as Word or as a hand writes them. */
const BULLET = /^[^\S\n]*(?:[-–•·▪◦§\uf0b7\uf0a7](?=\s)|o(?=[\s\u00a0]{2}))\s*/gm;
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;

/** The words of a text whatever kind of spaces, breaks, quotes and letters they are written with. Case counts. */
export const wordsOf = (text: string): string =>
  text
    .normalize('NFC')
    .replace(WITHOUT_WIDTH, '')
    .replace(BULLET, '- ')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/…/g, '...')
    .replace(SPACES, ' ')
    .trim();
