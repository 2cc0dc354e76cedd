import { readSentence } from '../engine/sentence';
import { remember } from '../../remember';
import type { RequiredId } from '../types';
import { learned } from './contentWeights';
import { linearModel } from './linearModel';
import { CONTENT_SIZE } from './places';
import { readPlaces } from './readFeatures';

/**
 * The required contents that the model knows besides their patterns, in the order of its weights. The others are plain
 * to see: a number of days, a call of ten minutes, a list.
 */
export const learnedContents: readonly RequiredId[] = [
  'objectif',
  'consequence',
  'impact-delais',
  'arbitrage',
];

const model = linearModel(learned, CONTENT_SIZE);

/** The places of a sentence's features among the weights of the contents, each once. */
export function contentPlaces(sentence: string): number[] {
  const places = readPlaces(readSentence(sentence, 0, sentence.length), 'body');
  return [...new Set(places.map((place) => place & (CONTENT_SIZE - 1)))];
}

const scores = remember((sentence) => model.score(contentPlaces(sentence)));

/** Whether a sentence of a message says a required content, as far as the model knows it. */
export function saysLearned(content: RequiredId, sentence: string): boolean {
  const index = learnedContents.indexOf(content);
  return index >= 0 && scores(sentence)[index]! > 0;
}
