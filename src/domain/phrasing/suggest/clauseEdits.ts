import type { Hit } from '../engine/hit';
import type { Sentence } from '../engine/sentence';
import { capitalised, type Edit } from './edit';

const OPENS = /^[,;:–(]$/;
const CLOSES = /^[,;)]$/;
/** A clause that leaves fewer words than these is no sentence of its own. */
const LEAST_WORDS = 5;

/** What may open the sentence that stays: the firm as subject, or a request. */
const STANDS_ALONE = /^(?:nous|je|j'|on|merci|pouvez|pouriez|veuilez|il|envoyez|transmetez|adresez|deposez)$/;
/** How a clause begins that the first one does not need. */
const ADDED =
  /^(?:et|mais|car|puis|sinon|donc|alors|d'autant) |^(?:ce|c'|faute|sous|alors|a|au|tout|quite) (?:qui|que|qu'|est|de|peine|defaut|risque)$/;
const INFINITIVE = /^(?:.*(?:er|ir|re|oir)|en|que|qui)$/;
/** A first clause that only bears on the second: without it the second says something else. */
const DEPENDS =
  /^(?:sans|avec|si|malgre|quel|quele|loin|faute|en|par|pour|comme|quand|lorsque|tant|meme|a|au|puisque|sauf|cher|chere|monsieur|madame|cela|cete)$/;

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
  if (
    open >= LEAST_WORDS &&
    atEnd &&
    ADDED.test(`${tokens[open + 1]?.text} ${tokens[open + 2]?.text}`) &&
    !DEPENDS.test(tokens[0]!.text)
  ) {
    edits.push({ start: tokens[open]!.start, end: tokens[close - 1]!.end, text: '' });
  }
  if (open < 0 && !atEnd && tokens.length - close - 1 >= LEAST_WORDS) {
    let next = close + 1;
    if (/^(?:et|mais|donc|car|or|aussi)$/.test(tokens[next]?.text ?? '')) next++;
    const word = tokens[next];
    if (
      word !== undefined &&
      STANDS_ALONE.test(word.text) &&
      !INFINITIVE.test(tokens[next + 1]?.text ?? '') &&
      !DEPENDS.test(tokens[0]!.text)
    ) {
      const start = tokens[0]!.start;
      edits.push({ start, end: word.end, text: capitalised(sentence.source.slice(word.start, word.end)) });
    }
  }
  return edits;
}
