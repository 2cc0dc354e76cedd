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
 * client cannot tell the difference, and a hundred thousand sends need no sockets. A connection that would hang until the
 * client's time limit fails at once.
 */
export function answerInProcess(sandbox: Sandbox, url: string): () => void {
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
      new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), 0)).then(async (late) => {
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
