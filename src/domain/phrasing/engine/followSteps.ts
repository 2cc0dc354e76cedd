import { isIn, type Word } from './readWord';
import type { Step } from './step';

/** What follows a group once one of its options is done. */
interface After {
  readonly step: Step | undefined;
  readonly then: After | undefined;
}

/**
 * Follows a pattern's steps from a word of a sentence on.
 * @returns the place after the last word that they take, -1 when they do not stand here
 */
export function followSteps(
  first: Step | undefined,
  words: readonly Word[],
  from: number,
  then?: After,
): number {
  let step = first;
  let after = then;
  let at = from;
  for (;;) {
    if (step === undefined) {
      if (after === undefined) return at;
      step = after.step;
      after = after.then;
      continue;
    }
    switch (step.kind) {
      case 'word':
        if (at < words.length && isIn(words[at]!, step.set!)) {
          if (step.isOptional) {
            const end = followSteps(step.next, words, at + 1, after);
            if (end >= 0) return end;
          } else at++;
        } else if (!step.isOptional) return -1;
        break;
      case 'group': {
        if (step.set === undefined || (at < words.length && isIn(words[at]!, step.set))) {
          const rest = { step: step.next, then: after };
          for (let i = 0; i < step.options.length; i++) {
            const end = followSteps(step.options[i], words, at, rest);
            if (end >= 0) return end;
          }
        }
        if (!step.isOptional) return -1;
        break;
      }
      case 'gap': {
        const { next, below } = step;
        for (let left = step.most; left > 0; left--) {
          if (below === undefined || (at < words.length && isIn(words[at]!, below))) {
            const end = followSteps(next, words, at, after);
            if (end >= 0) return end;
          }
          if (at >= words.length || !isIn(words[at]!, step.set!)) return -1;
          at++;
        }
        break;
      }
      case 'any':
        if (at >= words.length) return -1;
        at++;
        break;
      case 'not':
        for (let i = 0; i < step.options.length; i++)
          if (followSteps(step.options[i], words, at) >= 0) return -1;
        break;
      case 'start':
        if (at > 0) return -1;
        break;
      case 'end':
        if (at < words.length) return -1;
        break;
    }
    step = step.next;
  }
}
