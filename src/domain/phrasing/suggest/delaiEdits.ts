import type { Hit } from '../engine/hit';
import type { Sentence } from '../engine/sentence';
import { removeTokens, replaceTokens, type Edit } from './edit';

const WITHIN = 'sous huit jours';
const ADJECTIVE =
  /^(?:rapides?|prochaines?|prochains?|promptes?|prompts?|imediate?s?|urgente?s?|aceleree?s?|iminente?s?|proches?)$/;
const NOUN =
  /^(?:retour|envoi|depot|reglement|reponse|transmision|paiement|virement|suite|remise|validation|signature|action|pasage)/;

/** The hit is what is said of the thing, or a verb: no number of days fits in its place. */
const STATE = /^(?:devien|deviene|reste|aceler|hater|preser|ne|n'|c'|quand|lorsque|efort|un)/;

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
  if (STATE.test(first)) return [];
  let from = hit.from;
  let to = hit.to;
  if (last === 'ocasion') from = to - 2;
  if (tokens[to + 1]?.text === 'posible') to++;
  if (/^(?:tres|asez|plus|trop)$/.test(tokens[from - 1]?.text ?? '')) from--;
  return [replaceTokens(sentence, from, to, WITHIN), removeTokens(sentence, { from, to })];
}
