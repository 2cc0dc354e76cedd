import type { Hit } from '../engine/hit';
import type { Sentence } from '../engine/sentence';
import type { Field } from '../types';
import { accusationRule } from './accusation';
import { delaiFlouRule } from './delaiFlou';
import { emphaseRule } from './emphase';
import { jugementRule } from './jugement';
import { promesseRule } from './promesse';

/** A rule looks at one sentence of one field. */
export type Rule = (sentence: Sentence, field: Field) => readonly Hit[];

export const rules: readonly Rule[] = [
  accusationRule,
  jugementRule,
  promesseRule,
  delaiFlouRule,
  emphaseRule,
];
