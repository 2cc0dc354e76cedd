import { readSentence } from '../../../src/domain/phrasing/engine/sentence';
import { splitParagraphs } from '../../../src/domain/phrasing/engine/splitParagraphs';
import { splitSentences } from '../../../src/domain/phrasing/engine/splitSentences';
import { learnedRules } from '../../../src/domain/phrasing/model/learnedRules';
import { readPlaces } from '../../../src/domain/phrasing/model/readFeatures';
import { featureValue } from '../../../src/domain/phrasing/model/linearModel';
import { maySuspend } from '../../../src/domain/phrasing/maySuspend';
import { bodyField } from '../../../src/domain/phrasing/messageText';
import { vetoes } from '../../../src/domain/phrasing/model/vetoes';
import { readHits } from '../../../src/domain/phrasing/rules';
import type { Field } from '../../../src/domain/phrasing/types';
import type { LabelledRow } from '../readCorpus';
import type { Example } from './pack';

/** One sentence to learn from. */
export interface LabelledSentence extends Example {
  readonly id: string;
  readonly words: ReadonlySet<string>;
  /** By learned rule: broken, not broken, or not known. */
  readonly labels: readonly (1 | -1 | 0)[];
  /** By learned rule: the rules alone see it. */
  readonly seen: readonly boolean[];
  /** By learned rule: the rules hold it for innocent. */
  readonly vetoed: readonly boolean[];
}

/** A false alarm in a message that has no fault costs more trust than one on a sentence by itself. */
const IN_CLEAN_MESSAGE = 3;

/** Sentences of labelled rows. Of a row with several, those of a label are not told apart: it is not known. */
export function examplesOf(rows: readonly LabelledRow[]): LabelledSentence[] {
  const examples: LabelledSentence[] = [];
  for (const { id, input, expect, arguable, missing } of rows) {
    // From J+30 a suspension is announced freely: that nothing was marked says nothing of the sentence.
    const known = (count: number) => (rule: string) =>
      arguable.includes(rule) || (rule === 'menace-prematuree' && maySuspend(input.step))
        ? 0
        : !expect.includes(rule)
          ? -1
          : count === 1
            ? 1
            : 0;
    const importance = missing !== undefined && expect.length === 0 ? IN_CLEAN_MESSAGE : undefined;
    const fields: [string, Field][] = input.subject === undefined ? [] : [[input.subject, 'subject']];
    if (input.body !== '') fields.push([bodyField(input).parted, 'body']);
    const count = fields.reduce((sum, [text]) => sum + rangesOf(text).length, 0);
    for (const [text, field] of fields)
      for (const sentence of sentencesOf(id, text, field, learnedRules.map(known(count))))
        examples.push({ ...sentence, importance });
  }
  return examples;
}

const rangesOf = (text: string) =>
  splitParagraphs(text).flatMap(({ start, end }) => splitSentences(text, start, end));

function sentencesOf(
  id: string,
  text: string,
  field: Field,
  labels: readonly (1 | -1 | 0)[],
): LabelledSentence[] {
  return rangesOf(text).flatMap(({ start, end }) => {
    const sentence = readSentence(text, start, end);
    if (sentence.tokens.length === 0) return [];
    const places = readPlaces(sentence, field);
    const hits = readHits(sentence, field);
    return [
      {
        id,
        places,
        value: featureValue(places.length),
        words: new Set(sentence.tokens.map((token) => token.text)),
        labels,
        seen: learnedRules.map((rule) => hits.some((hit) => hit.rule === rule)),
        vetoed: learnedRules.map((rule) => vetoes[rule]?.(sentence) ?? false),
      },
    ];
  });
}
