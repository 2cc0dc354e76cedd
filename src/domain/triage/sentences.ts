/** An end of sentence, not the dot of `12.03` or of `1.250`; a blank line, a bullet. A line cut inside a sentence is joined. */
const END = /(?<=[.!?…])\s+(?=[^\s])|\n\s*\n|\n(?=\s*[-•*–—]\s)|\n(?=\s*\p{Lu})/u;

/** Nobody writes longer; a wall of text without a full stop is read up to here, so that reading stays linear. */
const LONGEST = 1000;

/** The sentences of a client's message, as written, in order. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split(END)
    .map((sentence) => sentence.slice(0, LONGEST).replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '');
