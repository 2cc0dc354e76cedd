import { performance } from 'node:perf_hooks';
import type { Checker, CheckInput } from '../../src/domain/phrasing/types';

/** Places typed at in each message, the first ones to warm up, and letters typed at each: a word. */
const PLACES = 60;
const WARM_UP = 20;
const LETTERS = 5;

/** A message in paragraphs, written as a format asks, under a checker of its own. */
export interface Typing {
  readonly name: string;
  readonly checker: Checker;
  readonly paragraphs: readonly string[];
  readonly write: (paragraphs: readonly string[]) => CheckInput;
}

export interface Times {
  readonly name: string;
  readonly median: number;
  readonly p95: number;
}

/** A text in one piece, as a message from the host brings it: a text put together in place is read slower, once. */
const flat = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

const at = (sorted: readonly number[], part: number): number => sorted[Math.floor(sorted.length * part)]!;

/** The same places in every run, anywhere in the message. */
function places(): () => number {
  let seed = 7;
  return () => (seed = (seed * 48271) % 0x7fffffff) / 0x7fffffff;
}

/** Types words here and there in all messages in turn: what slows the machine down for a while slows all of them. */
export function timeKeystrokes(typings: readonly Typing[]): Times[] {
  const messages = typings.map(({ paragraphs }) => [...paragraphs]);
  const times = typings.map((): number[] => []);
  const random = places();
  const inputOf = (k: number): CheckInput => {
    const input = typings[k]!.write(messages[k]!);
    return { ...input, body: flat(input.body) };
  };
  const check = (k: number, input: CheckInput): number => {
    const started = performance.now();
    typings[k]!.checker.check(input);
    return performance.now() - started;
  };
  typings.forEach((_, k) => check(k, inputOf(k)));
  for (let place = 0; place < PLACES; place += 1) {
    const [part, offset] = [random(), random()];
    for (const [k, message] of messages.entries()) {
      const i = Math.floor(part * message.length);
      const start = Math.floor(offset * message[i]!.length);
      // A checker is given a text already made: to make a long one between two checks slows the next one, a short one less.
      const inputs = Array.from({ length: LETTERS }, () => {
        message[i] = `${message[i]!.slice(0, start)}e${message[i]!.slice(start)}`;
        return inputOf(k);
      });
      for (const input of inputs) {
        const time = check(k, input);
        if (place >= WARM_UP) times[k]!.push(time);
      }
    }
  }
  return typings.map(({ name }, k) => {
    const sorted = [...times[k]!].sort((one, other) => one - other);
    return { name, median: at(sorted, 0.5), p95: at(sorted, 0.95) };
  });
}
