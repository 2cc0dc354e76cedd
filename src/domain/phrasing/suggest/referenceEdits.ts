import type { Hit } from '../engine/hit';
import { matcher } from '../engine/patternSet';
import type { Sentence } from '../engine/sentence';
import { referenceLexicon, unnamedThing } from '../lexicon/reference';
import { replaceTokens, type Edit } from './edit';

const thing = matcher(unnamedThing, referenceLexicon);
const OF = /^(?:besoin|atente|disposer|reception|envoi|transmision|partie|liste)$/;
const TAIL =
  /^(?:comptables?|bancaires?|manquante?s?|habituel(?:le)?s?|necesaires?|demande(?:e)?s?|utiles?|restante?s?|corespondante?s?|requis(?:es)?|atendu(?:e)?s?|complementaires?|sociaux|fiscaux|social|fiscal)$/;

const VERB = /(?:er|ez|re|ir|oir|encore)$/;
const BOUNDARY =
  /^(?:[.,;:!?]|avant|pour|dans|par|sur|d'|rapidement|svp|stp|merci|sous|au|afin|lundi|mardi|mercredi|jeudi|vendredi|demain|vite|asap)$/;

/** Points to a list instead of naming nothing; the writer makes the list. */
export function referenceEdits(sentence: Sentence, hit: Hit): Edit[] {
  const range = thing(sentence, hit.from);
  if (range === null) return [];
  let to = range.to;
  while (
    to > range.from &&
    /^(?:[.,;:!?]|avant|pour|dans|par|sur|au|aux|d'|rapidement|svp|stp|merci|des|sous|et|ou|encore|toujours|qui|a|comme|afin)$/.test(
      sentence.tokens[to]!.text,
    )
  )
    to--;
  while (TAIL.test(sentence.tokens[to + 1]?.text ?? '')) to++;
  // As a subject it would ask for another agreement; with a complement left behind it would not be French.
  if (range.from === hit.from || !BOUNDARY.test(sentence.tokens[to + 1]?.text ?? '.')) return [];
  if (sentence.tokens.slice(range.from, to + 1).some((token) => /^neces?aire$/.test(token.text))) return [];
  const isOf =
    sentence.tokens[range.from]?.text === 'des' && OF.test(sentence.tokens[range.from - 1]?.text ?? '');
  const determiner = sentence.tokens[range.from]?.text ?? '';
  const before = sentence.tokens[range.from - 1]?.text ?? '';
  if (/^(?:des|de|du|d'|aux?)$/.test(determiner) && !isOf && !VERB.test(before)) return [];
  const isPayment = sentence.tokens.some((token) =>
    /^(?:regl|pay|sold|virement|acquit|regularis)/.test(token.text),
  );
  const isInvoice =
    isPayment &&
    sentence.tokens.slice(range.from, to + 1).some((token) => /^(?:facture|note|honoraire)/.test(token.text));
  const what = isInvoice ? 'facture citée en référence' : 'pièces listées ci-dessous';
  const article = isInvoice ? (isOf ? 'de la' : 'la') : isOf ? 'des' : 'les';
  return [replaceTokens(sentence, range.from, to, `${article} ${what}`)];
}
