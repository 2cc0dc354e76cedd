import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentPolicy, MICROSOFT_365 } from '../../src/app/hosting/contentPolicy';
import { serveFiles } from '../../src/cli/sideload/serveFiles';

const ROOT = join(__dirname, '..', '..');
const CLIENT = '3f6a1c52-7f0e-4f1e-9f0b-2d9f5b1c7a10';

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'src/cli/sideload.ts'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });

describe('npm run sideload', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['without an application', [], /--client-id/],
    ['a port that is none', ['--client-id', CLIENT, '--port', '0'], /--port/],
    ['an option that is none', ['--outlook'], /Option inconnue/],
  ])('%s: says what lacks and how it is used', (_name, args, words) => {
    const { status, stderr } = run(...args);
    expect(stderr).toMatch(words);
    expect(status).toBe(2);
  });

  test('--print shows Microsoft’s tools in fixed versions, and runs none', () => {
    const { status, stdout } = run('--client-id', CLIENT, '--print');
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(/^npx --yes office-addin-dev-certs@\d+\.\d+\.\d+ install$/),
      expect.stringMatching(/^npx --yes office-addin-debugging@\d+\.\d+\.\d+ start .+manifest\.xml desktop /),
      expect.stringMatching(/^npx --yes office-addin-debugging@\d+\.\d+\.\d+ stop .+manifest\.xml$/),
    ]);
    expect(status).toBe(0);
  });
});

describe('the pages as they are served', () => {
  let folder: string;
  let server: Server;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sideload-'));
    mkdirSync(join(folder, 'site'));
    writeFileSync(join(folder, 'secret.txt'), 'outside');
    writeFileSync(join(folder, 'site', 'taskpane.html'), '<p>volet');
    server = createServer(serveFiles(join(folder, 'site')));
    await new Promise<void>((resolve) => server.listen(0, resolve));
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
  });

  const ask = (path: string, method = 'GET'): Promise<{ status?: number; policy: unknown; body: string }> =>
    new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      // Node's own fetch would tidy the path up.
      request({ port, path, method }, (answer) => {
        let body = '';
        answer.on('data', (part) => (body += String(part)));
        answer.on('end', () =>
          resolve({ status: answer.statusCode, policy: answer.headers['content-security-policy'], body }),
        );
      })
        .on('error', reject)
        .end();
    });

  test('with production’s content policy', async () => {
    expect(await ask('/taskpane.html?et=1')).toEqual({
      status: 200,
      policy: contentPolicy(MICROSOFT_365),
      body: '<p>volet',
    });
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/%', '/', '/absent.js'])(
    '%s: nothing',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 404, body: '' });
    },
  );

  test('only reading is answered', async () => {
    expect((await ask('/taskpane.html', 'POST')).status).toBe(404);
  });
});
