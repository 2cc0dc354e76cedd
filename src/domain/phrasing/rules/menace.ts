import type { Hit } from '../engine/hit';
import { holds, matcher } from '../engine/patternSet';
import type { Sentence } from '../engine/sentence';
import { cabinetCesse, menace, menaceLexicon, menaceNeutre } from '../lexicon/menace';

const threat = matcher(menace, menaceLexicon);
const isNeutral = holds(menaceNeutre, menaceLexicon);
const isOwn = holds(cabinetCesse, menaceLexicon);

/** Suspending, stopping or reorganising the mission, or handing over to collection. The step is weighed by the checker. */
export function menaceRule(sentence: Sentence): Hit[] {
  const found = threat(sentence);
  if (found === null || (isNeutral(sentence) && !isOwn(sentence))) return [];
  return [{ rule: 'menace-prematuree', code: 'suspension', ...found }];
}
