import type { Hit } from '../engine/hit';
import { holds, matcher } from '../engine/patternSet';
import type { Sentence } from '../engine/sentence';
import { documente, montantInvente, montantLexicon } from '../lexicon/montant';

const invented = matcher(montantInvente, montantLexicon);
const isDocumented = holds(documente, montantLexicon);

/** "Pourquoi ne pas arrondir…" offers what its negation seems to refuse; "ça ne doit pas être loin" denies something else. */
const isOffered = holds([
  `pourquoi ne pas | ( ça/cela/il/elle ) ne ( doi*/dev*/peu* ) pas ( être/avoir/faire/changer ) | personne ( n'/ne )`,
]);

/** Reconstituting, estimating or inventing amounts that no document supports. */
export function montantRule(sentence: Sentence): Hit[] {
  const found = invented(sentence);
  if (found === null || (isDocumented(sentence) && !isOffered(sentence))) return [];
  return [{ rule: 'montant-non-documente', code: 'sans-piece', ...found }];
}
