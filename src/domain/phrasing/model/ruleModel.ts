import { likelyPlaces } from './likelyPlaces';
import { linearModel } from './linearModel';
import { SIZE } from './places';
import { learned } from './weights';

/** Judges sentences by the learned rules, in their order (`learnedRules`). */
export const ruleModel = linearModel(learned, SIZE, likelyPlaces);
