import type { Hit } from '../engine/hit';
import type { Sentence } from '../engine/sentence';
import { capitalised, type Edit } from './edit';

const OPENS = /^[,;:–(]$/;
const CLOSES = /^[,;)]$/;
/** A clause that leaves fewer words than these is no sentence of its own. */
const LEAST_WORDS = 5;

/** Removes the clause that holds the hit when what stays is still a sentence. */
export function clauseEdits(sentence: Sentence, hit: Hit): Edit[] {
  const { tokens } = sentence;
  let open = hit.from - 1;
  while (open >= 0 && !OPENS.test(tokens[open]!.text)) open--;
  let close = hit.to + 1;
  while (close < tokens.length && !CLOSES.test(tokens[close]!.text) && !/^[.!?…]$/.test(tokens[close]!.text))
    close++;
  const edits: Edit[] = [];
  const atEnd = close >= tokens.length || /^[.!?…]$/.test(tokens[close]!.text);
  if (open >= LEAST_WORDS && atEnd) {
    edits.push({ start: tokens[open]!.start, end: tokens[close - 1]!.end, text: '' });
  }
  if (open < 0 && !atEnd && tokens.length - close - 1 >= LEAST_WORDS) {
    let next = close + 1;
    if (/^(?:et|mais|donc|car|or|aussi)$/.test(tokens[next]?.text ?? '')) next++;
    const word = tokens[next];
    if (word !== undefined && !/^(?:qui|que|qu'|dont|ce|sans|pour|avec|de|d'|faute|ou)$/.test(word.text)) {
      const start = tokens[0]!.start;
      edits.push({ start, end: word.end, text: capitalised(sentence.source.slice(word.start, word.end)) });
    }
  }
  return edits;
}
