/** How an Outlook may misbehave with a body; everything off is one that does as it is told. */
export interface Behaviour {
  /** Readings that still answer what was there before the last change. */
  staleReadings?: number;
  /** Says that it inserted, and did not (office-js #6811). */
  losesInsertion?: boolean;
  /** Drops the signature when the whole body is written (office-js #5160); only the first time when `once`. */
  dropsSignature?: boolean;
  plain?: boolean;
}

/** The far side of `Office.Body`: callbacks, coercion, and the documented misbehaviours. */
export function fakeBody(initial: string, behaviour: Behaviour = {}) {
  const state = { html: initial, shown: initial, stale: 0, writes: 0 };
  const answer = (done: (result: never) => void, value?: unknown): void => {
    setTimeout(() => done({ status: 'succeeded', value } as never), 0);
  };
  const change = (html: string): void => {
    state.shown = state.stale > 0 ? state.shown : state.html;
    state.html = html;
    state.stale = behaviour.staleReadings ?? 0;
  };
  const body = {
    getTypeAsync: (done: never) => answer(done, behaviour.plain ? 'text' : 'html'),
    getAsync: (_type: string, done: never) => {
      answer(done, state.stale > 0 ? state.shown : state.html);
      if (state.stale > 0) state.stale--;
    },
    prependAsync: (data: string, _options: unknown, done: never) => {
      if (!behaviour.losesInsertion) change(data + state.html);
      answer(done);
    },
    setAsync: (data: string, _options: unknown, done: never) => {
      state.writes++;
      const dropped = behaviour.dropsSignature && state.writes === 1;
      change(dropped ? data.replace(/<div id="Signature">.*?<\/div>/s, '') : data);
      answer(done);
    },
  };
  return { body: body as unknown as Office.Body, state };
}
