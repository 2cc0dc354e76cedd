import { createAdaptorServer } from '@hono/node-server';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Sandbox, type FirstData } from './sandbox';
import { StartError } from './startError';

export interface SandboxOptions extends FirstData {
  /** 0 or absent: any free port. */
  readonly port?: number;
  /** Folder of the data; a temporary one, removed at the end, when absent. */
  readonly data?: string;
  /** Begins anew, whatever the folder holds. */
  readonly reset?: boolean;
}

export interface RunningSandbox {
  /** Without a slash at the end, e.g. `http://localhost:3000`. */
  readonly url: string;
  close(): Promise<void>;
}

const DATABASE = 'bac-a-sable.db';

/** The project's folder. */
export const projectRoot = resolve(__dirname, '../../..');

/** Starts the sandbox's server in this process. Throws StartError with a sentence for a person. */
export async function startSandbox(options: SandboxOptions = {}): Promise<RunningSandbox> {
  const folder =
    options.data === undefined ? mkdtempSync(join(tmpdir(), 'bac-a-sable-')) : prepareFolder(options.data);
  const file = join(folder, DATABASE);
  if (options.reset) for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });

  let sandbox: Sandbox | undefined;
  const server = createAdaptorServer({
    fetch: (request, bindings) => {
      // Requests wait in the socket until the data is there: nobody knows the address before.
      return sandbox ? sandbox.app.fetch(request, bindings) : new Response(null, { status: 503 });
    },
  });
  await listen(server, options.port ?? 0);
  const { port } = server.address() as AddressInfo;
  const url = `http://localhost:${port}`;
  const stop = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
  try {
    sandbox = new Sandbox({ ...options, file, root: projectRoot, url });
    sandbox.fill();
  } catch (error) {
    sandbox?.close();
    await stop();
    throw error;
  }
  const running = sandbox;
  return {
    url,
    close: async () => {
      await stop();
      running.close();
      if (options.data === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function prepareFolder(data: string): string {
  const folder = resolve(data);
  try {
    mkdirSync(folder, { recursive: true });
    // Asked of the file system itself: rights on paper say nothing of a full or read-only disk.
    rmSync(mkdtempSync(join(folder, 'essai-')), { recursive: true });
  } catch {
    throw new StartError(`Le dossier de données n’est pas accessible en écriture\u00a0: ${folder}.`);
  }
  return folder;
}

function listen(server: ReturnType<typeof createAdaptorServer>, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const sentence =
        error.code === 'EADDRINUSE'
          ? `Le port ${port} est déjà pris\u00a0; choisissez-en un autre, par exemple PORT=${port + 1} npm start.`
          : `Le serveur ne peut pas écouter sur le port ${port} (${error.code ?? error.message}).`;
      fail(new StartError(sentence));
    });
    server.listen(port, '127.0.0.1', () => done());
  });
}
