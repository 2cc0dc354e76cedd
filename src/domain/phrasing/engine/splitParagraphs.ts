import type { Range } from './splitSentences';

/** From the end of a block, or of a line above blank ones, to what stands below. */
const BREAK = /(?:\u2029|\n[^\S\n]*\n)\s*/g;

/** Cuts a text at its blank lines and at the ends of blocks. Linear. */
export function splitParagraphs(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  BREAK.lastIndex = 0;
  for (let found = BREAK.exec(text); found; found = BREAK.exec(text)) {
    if (found.index > start) ranges.push({ start, end: found.index });
    start = BREAK.lastIndex;
  }
  if (start < text.length) ranges.push({ start, end: text.length });
  return ranges;
}
