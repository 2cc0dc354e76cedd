import type { Hit } from '../engine/hit';
import type { Sentence } from '../engine/sentence';
import { lowered, type Edit } from './edit';

const KEEPS_CAPITAL = /^[A-ZÀ-Ý0-9]{2}|^[A-ZÀ-Ý][0-9]/;

/** Puts the condition that the promise lacks before it. */
export function promesseEdits(sentence: Sentence, hit: Hit): Edit[] {
  if (hit.code === 'garantie' || hit.code === 'resultat') return [];
  const first = sentence.tokens[0];
  if (first === undefined) return [];
  const word = sentence.source.slice(first.start, first.end);
  const kept = KEEPS_CAPITAL.test(word) ? word : lowered(word);
  return [{ start: first.start, end: first.end, text: `Dès réception des pièces attendues, ${kept}` }];
}
