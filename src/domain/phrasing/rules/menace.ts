import type { Hit } from '../engine/hit';
import { holds, matcher, type Span } from '../engine/patternSet';
import type { Sentence } from '../engine/sentence';
import { cabinetCesse, menace, menaceLexicon, menaceNeutre } from '../lexicon/menace';
import { COLLECTION } from '../maySuspend';

const threat = matcher(menace, menaceLexicon);
const isNeutral = holds(menaceNeutre, menaceLexicon);
const isOwn = holds(cabinetCesse, menaceLexicon);

/** Suspending, stopping or reorganising the mission, or handing over to collection. The step is weighed by the checker. */
export function menaceRule(sentence: Sentence): Hit[] {
  const found = threat(sentence);
  if (found === null || (isNeutral(sentence) && !isOwn(sentence))) return [];
  const hit = ({ from, to }: Span): Hit => {
    const isCollection = sentence.tokens
      .slice(from, to + 1)
      .some(({ text }) => /^(?:recouvr|creance)/.test(text));
    return { rule: 'menace-prematuree', code: isCollection ? COLLECTION : 'suspension', from, to };
  };
  const first = hit(found);
  // A step may allow the one and not the other.
  const after = first.code === COLLECTION ? threat(sentence, found.to + 1) : null;
  return after === null || hit(after).code === COLLECTION ? [first] : [first, hit(after)];
}
