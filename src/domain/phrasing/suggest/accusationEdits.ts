import type { Hit } from '../engine/hit';
import type { Sentence } from '../engine/sentence';
import { insteadOfFault, insteadOfParticiple } from '../lexicon/replacements';
import { removeTokens, replaceTokens, type Edit } from './edit';

const ADVERBIAL = /^(?:une|encore|maintes)$/;
const SAID_OF_US = /^(?:vous|tu)$/;

/** Says of the firm what was said of the client. */
export function accusationEdits(sentence: Sentence, hit: Hit): Edit[] {
  const words = sentence.tokens.slice(hit.from, hit.to + 1).map((token) => token.text);
  if (hit.code === 'vous-navez-pas' && SAID_OF_US.test(words[0] ?? '')) return notDone(sentence, hit);
  if (hit.code === 'oubli' && SAID_OF_US.test(words[0] ?? '')) return forgotten(sentence, hit, words);
  if (hit.code === 'malgre-nos-relances' && words[0] === 'malgre') {
    return [
      replaceTokens(sentence, hit.from, hit.to, 'à la suite de nos messages'),
      removeTokens(sentence, hit),
    ];
  }
  if (hit.code === 'habitude') return ADVERBIAL.test(words[0] ?? '') ? [removeTokens(sentence, hit)] : [];
  // « Votre (long) silence »: not « vous êtes en retard », nor « votre envoi nous met en retard ».
  if (hit.code === 'votre-faute' && words.length <= 3 && /^(?:votre|vos|ton|tes)$/.test(words[0]!)) {
    const last = words[words.length - 1] ?? '';
    const neutral = Object.prototype.hasOwnProperty.call(insteadOfFault, last)
      ? insteadOfFault[last]
      : undefined;
    return neutral === undefined ? [] : [replaceTokens(sentence, hit.from, hit.to, neutral)];
  }
  return [];
}

/** "Vous n'avez toujours pas transmis" → "Nous n’avons pas encore reçu". */
function notDone(sentence: Sentence, hit: Hit): Edit[] {
  // A subjunctive wants another verb.
  if (sentence.tokens.slice(hit.from, hit.to).some((token) => /^(?:ayez|aies)$/.test(token.text))) return [];
  const participle = sentence.tokens[hit.to]?.text ?? '';
  const next = sentence.tokens[hit.to + 1]?.text ?? '';
  // "Transmis à …", "réglé.": there is no object to keep.
  if (!/^(?:l'|les?|la|ce|cet|cete|ces|vos|votre|notre|nos|un|une|du|des|a|au|aux)$/.test(next)) return [];
  const found = insteadOfParticiple.find(([stem]) => stem.test(participle));
  if (found === undefined) return [];
  const isAnswer = found[1].endsWith('réponse');
  if (isAnswer !== /^(?:a|au|aux)$/.test(next)) return [];
  return [replaceTokens(sentence, hit.from, hit.to, found[1])];
}

/** "Vous avez oublié (de joindre) les tickets" → "Nous attendons encore les tickets". */
function forgotten(sentence: Sentence, hit: Hit, words: readonly string[]): Edit[] {
  if (words.some((word) => /^(?:ayez|aies)$/.test(word))) return [];
  if (!words.some((word) => /^(?:oubli|omis|neglig|egar|perdu)/.test(word))) return [];
  let to = hit.to;
  if (/^(?:de|d')$/.test(sentence.tokens[to + 1]?.text ?? '')) {
    to += 2;
    if (/^(?:nous|me|m')$/.test(sentence.tokens[to]?.text ?? '')) to++;
  }
  const next = sentence.tokens[to + 1]?.text ?? '';
  if (!/^(?:l'|les?|la|ces?|cete|vos|votre|un|une|des|du|deux|trois)$/.test(next)) return [];
  return [replaceTokens(sentence, hit.from, to, 'nous attendons encore')];
}
