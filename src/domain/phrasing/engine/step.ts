import { unionOf, type WordSet } from './wordSet';

/**
 * What a step takes: one word of its set; any word; one of its options; words of its set up to `most`, as few as will do; or
 * nothing, but asks that none of its options stands here, that the sentence starts or that it ends here.
 */
export type StepKind = 'word' | 'any' | 'group' | 'gap' | 'not' | 'start' | 'end';

const NO_OPTIONS: readonly (Step | undefined)[] = [];

/** One step of a pattern over the words of a sentence. */
export class Step {
  /** None after the last of a pattern, or of the option that it stands in. */
  next: Step | undefined;
  /** Of a gap: the words of which one must stand right below it, when they are known. */
  below: WordSet | undefined;

  /**
   * @param set of a group the words that it can begin with, when they are known
   * @param isOptional of a word or a group: it may be missing, but with it is tried first
   * @param options in the order in which they are tried
   */
  constructor(
    readonly kind: StepKind,
    readonly set: WordSet | undefined = undefined,
    readonly isOptional = false,
    readonly options = NO_OPTIONS,
    readonly most = 0,
  ) {}
}

/** The words that a row of steps can begin with; undefined when it can begin with others, or with none. */
export function openingOf(step: Step | undefined): WordSet | undefined {
  if (step === undefined || step.set === undefined || (step.kind !== 'word' && step.kind !== 'group'))
    return undefined;
  if (!step.isOptional) return step.set;
  const after = openingOf(step.next);
  return after && unionOf([step.set, after]);
}
