import { learnedContents } from '../../../src/domain/phrasing/model/contentModel';
import { CONTENT_SIZE } from '../../../src/domain/phrasing/model/places';
import type { LabelledMessage } from './contentExamples';
import { pack } from './pack';
import { roundWeights } from './roundWeights';
import { scoresOf } from './scoresOf';
import { trainRule, type TrainedRule } from './trainRule';

const COSTS = { costRight: 0.3, costWrong: 0.15, price: 0.36 };
/** Rounds of guessing which sentences of a message say what it is known to hold. */
const ROUNDS = 3;
/** A guess falls below the first and rises above the second. */
const GIVEN_UP = -0.6;
const TAKEN_UP = 0.3;

/**
 * Learns the required contents of messages whose sentences are not labelled (multiple-instance learning, after Andrews et
 * al., 2003): the patterns tell first which sentences say a content, then the model itself does.
 */
export function trainContents(messages: readonly LabelledMessage[]): TrainedRule[] {
  const sentences = messages.flatMap((message) => message.sentences.map((own) => ({ ...own, message })));
  const examples = pack(sentences);
  return learnedContents.map((_, content) => {
    let says = sentences.map(({ seen, message }) => seen[content]! && message.labels[content] !== -1);
    for (let round = 1; ; round++) {
      const rule = trainRule(
        examples,
        says.map((yes) => (yes ? 1 : -1)),
        CONTENT_SIZE,
        COSTS,
        roundWeights,
      );
      if (round === ROUNDS) return rule;
      const scores = sentences.map((sentence) => scoresOf([rule], sentence)[0]!);
      const best = new Map<LabelledMessage, number>();
      sentences.forEach(({ message }, i) => {
        if (scores[i]! > (best.get(message) ?? -Infinity)) best.set(message, scores[i]!);
      });
      says = sentences.map(({ message }, i) => {
        if (message.labels[content] !== 1) return says[i]! && message.labels[content] === 0;
        return scores[i]! > (says[i] ? GIVEN_UP : TAKEN_UP) || scores[i] === best.get(message);
      });
    }
  });
}
