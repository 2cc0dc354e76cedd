import type { Hit } from '../engine/hit';
import { holds, matcher } from '../engine/patternSet';
import type { Sentence } from '../engine/sentence';
import {
  contexteTiers,
  faitDuCabinet,
  faitDuTiers,
  horsSujet,
  juridiqueLexicon,
  menaceJuridique,
  motJuridique,
} from '../lexicon/juridique';

const threat = matcher(menaceJuridique, juridiqueLexicon);
const word = matcher(motJuridique, juridiqueLexicon);
const isOthers = holds(contexteTiers, juridiqueLexicon);
const isElsewhere = holds(horsSujet, juridiqueLexicon);
const isToldOfOthers = holds([faitDuTiers], juridiqueLexicon);
const isOurs = holds([faitDuCabinet], juridiqueLexicon);

/** What a third party does, told with no threat of the firm's own beside it. */
export const isThirdParty = (sentence: Sentence): boolean => isToldOfOthers(sentence) && !isOurs(sentence);

/** A legal threat or aggressive legal wording of the firm's own. */
export function juridiqueRule(sentence: Sentence): Hit[] {
  const strong = threat(sentence);
  if (strong !== null) {
    if (isElsewhere(sentence) || isThirdParty(sentence)) return [];
    return [{ rule: 'juridique-agressif', code: 'menace-juridique', ...strong }];
  }
  const weak = word(sentence);
  if (weak === null || isOthers(sentence)) return [];
  return [{ rule: 'juridique-agressif', code: 'mot-juridique', ...weak }];
}
