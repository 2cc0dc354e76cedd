import type { Hit } from '../engine/hit';
import { holds, matcher } from '../engine/patternSet';
import type { Sentence } from '../engine/sentence';
import { objet, objetNeutre } from '../lexicon/objet';

const alarm = matcher(objet);
const isNeutral = holds(objetNeutre);

/** A subject line that blames, shouts or alarms; also what another rule already found in it. */
export function objetRule(sentence: Sentence, others: readonly Hit[]): Hit[] {
  const found = alarm(sentence);
  if (found !== null && !isNeutral(sentence)) return [{ rule: 'objet-agressif', code: 'alarme', ...found }];
  const harsh = others.find((hit) => HARSH.has(hit.rule));
  return harsh === undefined ? [] : [{ ...harsh, rule: 'objet-agressif', code: 'alarme' }];
}

const HARSH: ReadonlySet<string> = new Set([
  'accusation',
  'jugement',
  'juridique-agressif',
  'menace-prematuree',
  'emphase',
]);
