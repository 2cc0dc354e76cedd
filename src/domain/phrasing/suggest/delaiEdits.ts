import type { Hit } from '../engine/hit';
import type { Sentence } from '../engine/sentence';
import { removeTokens, replaceTokens, type Edit } from './edit';

const WITHIN = 'sous huit jours';
const ADJECTIVE =
  /^(?:rapides?|prochaines?|prochains?|promptes?|prompts?|imediate?s?|urgente?s?|aceleree?s?|iminente?s?|proches?)$/;
const NOUN =
  /^(?:retour|envoi|depot|reglement|reponse|transmision|paiement|virement|suite|remise|validation|signature|action|pasage)/;

/** Puts a number of days in the place of the vague time. */
export function delaiEdits(sentence: Sentence, hit: Hit): Edit[] {
  const { tokens } = sentence;
  const last = tokens[hit.to]?.text ?? '';
  const first = tokens[hit.from]?.text ?? '';
  if (NOUN.test(first) && ADJECTIVE.test(last)) return [replaceTokens(sentence, hit.to, hit.to, WITHIN)];
  if (ADJECTIVE.test(first) && NOUN.test(last)) {
    const noun = sentence.source.slice(tokens[hit.to]!.start, tokens[hit.to]!.end);
    return [replaceTokens(sentence, hit.from, hit.to, `${noun} ${WITHIN}`)];
  }
  let from = hit.from;
  if (/^(?:tres|asez|plus|trop)$/.test(tokens[from - 1]?.text ?? '')) from--;
  return [replaceTokens(sentence, from, hit.to, WITHIN), removeTokens(sentence, hit)];
}
