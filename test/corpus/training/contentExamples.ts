import { contentPlaces, learnedContents } from '../../../src/domain/phrasing/model/contentModel';
import { featureValue } from '../../../src/domain/phrasing/model/linearModel';
import { bodyField } from '../../../src/domain/phrasing/messageText';
import { isAsked, saidByPatterns } from '../../../src/domain/phrasing/required/missingContent';
import { readRequest } from '../../../src/domain/phrasing/required/requestText';
import type { LabelledRow } from '../readCorpus';
import type { Example } from './pack';

/** A message to learn required contents from: which it holds is known, which sentence says them is not. */
export interface LabelledMessage {
  readonly id: string;
  /** By learned content: said, missing, or not asked of it. */
  readonly labels: readonly (1 | -1 | 0)[];
  /** By learned content: the patterns see it somewhere. */
  readonly seen: readonly boolean[];
  readonly sentences: readonly MessageSentence[];
}

export interface MessageSentence extends Example {
  /** By learned content: the patterns see it in this sentence alone. */
  readonly seen: readonly boolean[];
}

/** The relances of labelled rows, sentence by sentence. */
export function contentExamples(rows: readonly LabelledRow[]): LabelledMessage[] {
  return rows.flatMap(({ id, input, missing }) => {
    const { step, tension = false, sequence = 'pieces' } = input;
    if (missing === undefined || step === undefined || sequence !== 'pieces') return [];
    const message = readRequest(bodyField(input).own);
    return [
      {
        id,
        labels: learnedContents.map((content) =>
          missing.includes(content) ? -1 : isAsked(content, { step, tension }) ? 1 : 0,
        ),
        seen: learnedContents.map((content) => saidByPatterns(content, message)),
        sentences: message.statements.map((statement) => {
          const places = contentPlaces(statement.words);
          const alone = { ...message, statements: [statement], lists: [], known: [] };
          return {
            places,
            value: featureValue(places.length),
            seen: learnedContents.map((content) => saidByPatterns(content, alone)),
          };
        }),
      },
    ];
  });
}
