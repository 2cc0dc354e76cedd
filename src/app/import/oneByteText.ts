/** What Windows-1252 has where Latin-1 has control characters; the five that it leaves out stay as they are. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of a file of one byte for each letter: Windows-1252, or Mac Roman, which Excel for Mac writes. Nothing in the
 * file says which; the one that reads more like French is right, and Windows-1252 where both do.
 */
export function oneByteText(bytes: Uint8Array): string {
  const windows = new TextDecoder('windows-1252')
    .decode(bytes)
    // Some versions of Node read it as Latin-1.
    .replace(/[\u0080-\u009f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80]!);
  const mac = new TextDecoder('macintosh').decode(bytes);
  return likeFrench(mac) > likeFrench(windows) ? mac : windows;
}

const LETTER = /^\p{L}$/u;
const LOWER = /^\p{Ll}$/u;
const UPPER = /^\p{Lu}$/u;
const FRENCH = /[àâäçéèêëîïôöùûüÿœæ]/i;
/** Signs of French and of its keyboards. */
const USUAL = /[’‘“”«»–—…€°·•§£²³½¼×\u00a0\u202f]/;

/** More for each letter and apostrophe in a place where French has one, less for what stands nowhere in a word. */
function likeFrench(text: string): number {
  let sum = 0;
  for (const { 0: sign, index } of text.matchAll(/[^\0-\x7f]/g)) {
    const [before = '', after = ''] = [text[index - 1], text[index + 1]];
    sum += LETTER.test(sign) ? asLetter(before, sign, after) : asSign(before, sign, after);
  }
  return sum;
}

function asLetter(before: string, letter: string, after: string): number {
  const alone = !LETTER.test(before) && !LETTER.test(after);
  if (alone) return /à/i.test(letter) ? 1 : -1;
  // One case in a word, but for its first letter: « relevŽ », « CAFé » and « Lƒo » are none, nor is « 1Ê250 ».
  const misplaced = UPPER.test(letter)
    ? /\d/.test(before) || LOWER.test(before) || (UPPER.test(before) && LOWER.test(after))
    : UPPER.test(after) || (UPPER.test(before) && !LOWER.test(after));
  if (misplaced) return -1;
  return FRENCH.test(letter) ? 1 : 0;
}

function asSign(before: string, sign: string, after: string): number {
  if (!USUAL.test(sign)) return -1;
  if (sign === '\u00a0' && after === '€') return 1;
  if (!LETTER.test(before) || !LETTER.test(after) || sign === '\u00a0') return 0;
  return sign === '’' ? 1 : -1;
}
