/** Weights are written as steps from `-LARGEST` to `LARGEST`. */
export const LARGEST = 3;

/** Steps grow with the square: many weights are small, a few large, and both count. */
export function valueOf(step: number): number {
  return step * Math.abs(step);
}

/** Codes one yes or no, of which `odds` tells how often each came before; the answer is given back. */
export type BitCoder = (odds: Odds, answer: boolean) => boolean;

/** How often a question was answered with yes, and how often it was asked. */
export interface Odds {
  yes: number;
  all: number;
}

/** The chance of a yes in 65536ths, never none and never sure. */
export function chanceOf({ yes, all }: Odds): number {
  const chance = ((65536 * (yes + 0.4)) / (all + 0.8)) | 0;
  return chance < 64 ? 64 : chance > 65472 ? 65472 : chance;
}

/** More rules than this at one place with a weight of their own say no more about the next. */
const BUSY = 4;
/** Questions of one rule: whether there is a weight, then its sign, then whether it is larger than one, than two. */
const SIGN = 20;
const SIZE = 24;
const RULE = (LARGEST + 1) * SIZE;

/**
 * Goes through a table of steps, place by place and rule by rule, and lets `code` write or read each: whether it is zero, its
 * sign, its size. Rules often agree about a place: the more of them have a weight there, and the larger, the likelier one of the
 * next and its being large; their sign tells of its sign.
 * @param kinds of places, a few small numbers: what is learned of one kind says nothing of another
 */
export function codeSteps(steps: Int8Array, rules: number, code: BitCoder, kinds?: Uint8Array): void {
  const table: Odds[] = [];
  const ask = (question: number, answer: boolean): boolean => {
    const odds = (table[question] = table[question] ?? { yes: 0, all: 0 });
    const said = code(odds, answer);
    odds.all++;
    if (said) odds.yes++;
    return said;
  };
  for (let at = 0; at < steps.length; at += rules) {
    let busy = 0;
    let largest = 0;
    let sign = 0;
    const kind = kinds ? kinds[at / rules]! : 0;
    for (let rule = 0; rule < rules; rule++) {
      const first = (kind * rules + rule) * RULE;
      const before = busy * (LARGEST + 1) + largest;
      const step = steps[at + rule]!;
      if (!ask(first + before, step !== 0)) continue;
      const isNegative = ask(first + SIGN + sign, step < 0);
      let size = 1;
      while (size < LARGEST && ask(first + SIZE * size + before, Math.abs(step) > size)) size++;
      steps[at + rule] = isNegative ? -size : size;
      sign = isNegative ? 1 : 2;
      largest = Math.max(largest, size);
      if (busy < BUSY) busy++;
    }
  }
}
