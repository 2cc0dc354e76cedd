import { installMovedClock } from '../inject/movedClock';
import { bareOffice } from './bareOffice';
import type { FromRuntime, Reply, ToRuntime } from './messages';
import { stripGlobals } from './stripGlobals';

/** Classic Outlook's JavaScript-only runtime, in a worker: an event handler's file runs here without a page. */
const say = (self.postMessage as (message: FromRuntime) => void).bind(self);
// Under another name it runs in the global scope.
const runGlobally: (source: string) => void = eval;

const waiting = new Map<number, (reply: Reply) => void>();
const handlers = new Map<string, unknown>();
let calls = 0;

function start({
  source,
  handler,
  type,
  offsetMs,
  mailbox,
  me,
}: Extract<ToRuntime, { start: object }>['start']): void {
  installMovedClock(globalThis, () => offsetMs);
  const office = bareOffice(
    (id, params, answer) => {
      calls += 1;
      waiting.set(calls, answer);
      say({ call: calls, id, params });
    },
    { mailbox, me },
    (name, given) => handlers.set(name, given),
  );
  Object.defineProperty(globalThis, 'Office', { value: office });
  stripGlobals(globalThis);
  try {
    runGlobally(source);
    const run = handlers.get(handler);
    if (typeof run !== 'function') throw new Error(`no handler ${handler}`);
    (run as (event: object) => void)({
      type,
      source: { id: handler },
      completed: (options: object) => say({ completed: { ...options } }),
    });
  } catch (error) {
    say({ broken: String(error) });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToRuntime>) => {
  if ('start' in data) return start(data.start);
  const answer = waiting.get(data.answer);
  waiting.delete(data.answer);
  answer?.(data.reply);
});
