import { chanceOf, codeSteps, type Odds } from './weightCode';

/** Characters that stand for six bits each, but for one that would need an escape. */
const FIRST = 40;
const ESCAPE = 92;
const RANGE = 0;
const REST = 1;

/** Reads the steps of all weights, those of one place side by side, from the form that `encodeWeights` gave them. */
export function decodeWeights(written: string, places: number, rules: number, kinds?: Uint8Array): Int8Array {
  const steps = new Int8Array(places * rules);
  let at = 0;
  let bits = 0;
  let held = 0;
  const nextByte = (): number => {
    while (held < 8) {
      const unit = written.charCodeAt(at++) || FIRST;
      bits = ((bits << 6) | (unit < ESCAPE ? unit - FIRST : unit - FIRST - 1)) & 0xffff;
      held += 6;
    }
    held -= 8;
    return (bits >>> held) & 0xff;
  };
  // Kept in a table, since a variable above 2³¹ that functions share is a new object at each change.
  const state = Uint32Array.of(0xffffffff, 0);
  for (let i = 0; i < 5; i++) state[REST] = (state[REST]! << 8) | nextByte();
  const answerOf = (odds: Odds): boolean => {
    let range = state[RANGE]!;
    let rest = state[REST]!;
    const bound = (range >>> 16) * chanceOf(odds);
    const answer = rest < bound;
    if (answer) range = bound;
    else {
      rest -= bound;
      range -= bound;
    }
    while (range < 0x1000000) {
      range = (range << 8) >>> 0;
      rest = ((rest << 8) | nextByte()) >>> 0;
    }
    state[RANGE] = range;
    state[REST] = rest;
    return answer;
  };
  codeSteps(steps, rules, answerOf, kinds);
  return steps;
}
