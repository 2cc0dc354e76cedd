import type { Hit } from '../engine/hit';
import type { Sentence } from '../engine/sentence';
import type { Field } from '../types';
import { accusationRule } from './accusation';
import { baseIncompleteRule } from './baseIncomplete';
import { delaiFlouRule } from './delaiFlou';
import { emphaseRule } from './emphase';
import { jugementRule } from './jugement';
import { juridiqueRule } from './juridique';
import { menaceRule } from './menace';
import { montantRule } from './montant';
import { objetRule } from './objet';
import { promesseRule } from './promesse';
import { quotedRange } from './quotedRange';
import { referenceRule } from './reference';

const rules = [
  accusationRule,
  jugementRule,
  juridiqueRule,
  montantRule,
  menaceRule,
  delaiFlouRule,
  referenceRule,
  emphaseRule,
];

const NO_PROMISE: ReadonlySet<string> = new Set([
  'montant-non-documente',
  'menace-prematuree',
  'juridique-agressif',
]);

/** All that the rules see in one sentence. */
export function readHits(sentence: Sentence, field: Field): Hit[] {
  const hits: Hit[] = [];
  for (const rule of rules) hits.push(...rule(sentence));
  const base = baseIncompleteRule(sentence);
  // A threat or an invented amount in the future tense is no promise of work.
  const promises = promesseRule(sentence, base.length > 0);
  hits.push(
    ...promises.filter((promise) => !hits.some((hit) => NO_PROMISE.has(hit.rule) && touches(hit, promise))),
  );
  hits.push(...base);
  const told = quotedRange(sentence);
  if (told !== undefined) {
    for (let i = hits.length - 1; i >= 0; i--) {
      const hit = hits[i]!;
      if (hit.from > told.from && hit.to < told.to) hits.splice(i, 1);
    }
  }
  if (field === 'subject') hits.push(...objetRule(sentence, hits));
  return hits;
}

/** Words apart within which two matches speak of one thing. */
const NEAR = 2;

function touches(one: Hit, other: Hit): boolean {
  return one.from <= other.to + NEAR && other.from <= one.to + NEAR;
}
