import type { SourceOffset, TextOffset } from '../phrasing/offsets';
import type { TextRange } from '../phrasing/ownText/textRange';
import type { Disguised } from './beyondWords';
import { wordsOf } from './wordsOf';

/** Bullets and numbers before an item: of the list's markup or of its words, as Outlook likes. */
const BEFORE_ITEM = /^[^\S\n]*(?:[-–•·▪◦§\uf0b7\uf0a7]|o(?=[\s\u00a0]{2})|\d+[.)])[\s\u00a0]+/gm;

/**
 * The words of these ranges of a text in turn, each part with how it is shown (0 as it is): which ones are struck out or
 * hidden, wherever the markup begins and ends around them. Empty where all are shown as they are.
 */
export function disguisedWords(
  text: string,
  ranges: readonly TextRange[],
  disguised: readonly Disguised[],
  toSource: (offset: TextOffset) => SourceOffset,
): readonly (readonly [how: number, words: string])[] {
  if (disguised.length === 0) return [];
  const parts: [how: number, words: string][] = [];
  let next = 0;
  const write = (words: string): void => {
    const how = next;
    const written = wordsOf(words).replace(/[\s-]/g, '');
    const above = parts[parts.length - 1];
    if (written === '') return;
    if (above?.[0] === how) above[1] += written;
    else parts.push([how, written]);
  };
  let span = 0;
  for (const { start, end } of ranges) {
    // Of the same length: the offsets stay those of the text.
    const words = text.slice(start, end).replace(BEFORE_ITEM, (found) => ' '.repeat(found.length));
    let from = 0;
    for (let at = 0; at < words.length; at += 1) {
      // Spaces go with the words before them.
      if (/\s/.test(words[at]!)) continue;
      const source = toSource((start + at) as TextOffset);
      while (span < disguised.length && disguised[span]!.end <= source) span += 1;
      const how = span < disguised.length && disguised[span]!.start <= source ? disguised[span]!.how : 0;
      if (how === next) continue;
      write(words.slice(from, at));
      from = at;
      next = how;
    }
    write(words.slice(from));
  }
  return parts.some(([how]) => how > 0) ? parts : [];
}
