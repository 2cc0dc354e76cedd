import type { Sandbox } from '../../src/sandbox/server/sandbox';

/** What the sandbox's faults do to a connection, without one. */
class Wire {
  cut = false;
  hung: (() => void) | undefined;
  destroy(): void {
    this.cut = true;
  }
  once(_event: string, closed: () => void): void {
    this.hung = closed;
  }
}

/**
 * Makes `fetch` answer from the sandbox's application in this process, for all that goes to its address: the product's
 * client cannot tell the difference, and a hundred thousand sends need no sockets.
 * @param hanging what a connection that never answers does: fail at once, or wait until the client's time limit
 */
export function answerInProcess(
  sandbox: Sandbox,
  url: string,
  hanging: 'fails' | 'waits' = 'fails',
): () => void {
  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input as RequestInfo, { ...init, signal: undefined });
    if (!request.url.startsWith(url)) return real(input, init);
    const wire = new Wire();
    const answer = Promise.resolve(
      sandbox.app.fetch(request, { incoming: {}, outgoing: wire } as unknown as Parameters<
        typeof sandbox.app.fetch
      >[1]),
    );
    // The application hangs before it does anything: one turn of the loop after reading the body shows it.
    const settled = await Promise.race([
      answer,
      new Promise<'late'>((resolve) => setImmediate(() => resolve('late'))).then(async (late) => {
        while (!wire.hung) {
          const done = await Promise.race([
            answer,
            new Promise<typeof late>((r) => setTimeout(() => r(late), 1)),
          ]);
          if (done !== late) return done;
        }
        return late;
      }),
    ]);
    if (wire.hung) {
      if (hanging === 'waits') await aborted(init?.signal);
      wire.hung();
      throw new TypeError('time limit');
    }
    if (wire.cut || settled === 'late') throw new TypeError('connection cut');
    return settled;
  };
  return () => {
    globalThis.fetch = real;
  };
}

const aborted = (signal: AbortSignal | null | undefined): Promise<void> =>
  new Promise((resolve) => {
    if (!signal || signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
