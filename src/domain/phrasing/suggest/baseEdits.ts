import { holds, matcher } from '../engine/patternSet';
import type { Sentence } from '../engine/sentence';
import { baseLexicon } from '../lexicon/baseIncomplete';
import { replaceSentence, type Edit } from './edit';

const object = matcher([`( la/le/les/l'/votre/vos/ta/ton/tes ) <o>`], baseLexicon);
const isQuestion = holds([`=[?]`]);

/** States the consequence instead: without the documents, the work cannot be finished. */
export function baseEdits(sentence: Sentence): Edit[] {
  const found = object(sentence);
  if (found === null || isQuestion(sentence)) return [];
  const { from, to } = found;
  const what = sentence.source.slice(sentence.tokens[from]!.start, sentence.tokens[to]!.end);
  const named = /^[A-ZÀ-Ý][a-zà-ÿ’']/.test(what) ? what.charAt(0).toLowerCase() + what.slice(1) : what;
  return [replaceSentence(sentence, `Sans les pièces attendues, nous ne pouvons pas finaliser ${named}.`)];
}
