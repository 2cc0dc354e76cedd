import { holds } from '../engine/patternSet';
import type { Sentence } from '../engine/sentence';

/** The client's words are reported: "vous nous écriviez : « … »". */
const reports = holds([
  `( vous/tu/client ) ( nous/m'/me )? ( écri*/disiez/dites/demand*/propos*/évoqu*/suggér*/parl*/indiqu* ) | ( votre/vos ) ( message/question/courriel/demande/mail/formule/mots/remarque )`,
]);

/** Tokens of a quotation that reports what the client said; undefined when there is none. */
export function quotedRange(sentence: Sentence): { from: number; to: number } | undefined {
  const from = sentence.tokens.findIndex((token) => token.text === '"');
  if (from < 0 || !reports(sentence)) return undefined;
  for (let to = sentence.tokens.length - 1; to > from; to--)
    if (sentence.tokens[to]?.text === '"') return { from, to };
  return undefined;
}
