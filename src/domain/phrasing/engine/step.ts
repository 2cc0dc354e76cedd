import { unionOf, type WordSet } from './wordSet';

/** One word of the step's set. */
export const WORD = 0;
/** Any word. */
export const ANY = 1;
/** One of the step's options. */
export const GROUP = 2;
/** Words of the set, up to `most`, as few as will do. */
export const GAP = 3;
/** No word: asks that no option stands here. */
export const NOT = 4;
/** No word: asks that the sentence starts here. */
export const START = 5;
/** No word: asks that the sentence ends here. */
export const END = 6;

const NO_OPTIONS: readonly (Step | undefined)[] = [];

/** One step of a pattern over the words of a sentence. */
export class Step {
  /** None after the last of a pattern, or of the option that it stands in. */
  next: Step | undefined;

  /**
   * @param set of a group the words that it can begin with, when they are known
   * @param isOptional of a word or a group: it may be missing, but with it is tried first
   * @param options in the order in which they are tried
   */
  constructor(
    readonly kind: number,
    readonly set: WordSet | undefined = undefined,
    readonly isOptional = false,
    readonly options = NO_OPTIONS,
    readonly most = 0,
  ) {}
}

/** The words that a row of steps can begin with; undefined when it can begin with others, or with none. */
export function openingOf(step: Step | undefined): WordSet | undefined {
  if (step === undefined || step.kind === ANY || step.kind > GROUP || step.set === undefined)
    return undefined;
  if (!step.isOptional) return step.set;
  const after = openingOf(step.next);
  return after && unionOf([step.set, after]);
}
