import type { Range } from './splitSentences';

/** Cuts a text at its blank lines. Linear. */
export function splitParagraphs(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (let i = text.indexOf('\n'); i >= 0;) {
    let next = i + 1;
    let isBlank = false;
    while (next < text.length && /\s/.test(text.charAt(next))) {
      if (text.charAt(next) === '\n') isBlank = true;
      next++;
    }
    if (isBlank) {
      if (i > start) ranges.push({ start, end: i });
      start = next;
    }
    i = text.indexOf('\n', next);
  }
  if (start < text.length) ranges.push({ start, end: text.length });
  return ranges;
}
