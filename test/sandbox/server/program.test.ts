import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../../src/sandbox/server/startSandbox';

const folder = mkdtempSync(join(tmpdir(), 'programme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The sandbox as `start.mjs` runs it, on any free port. */
function run(args: readonly string[], env: Record<string, string> = {}) {
  const child: ChildProcessWithoutNullStreams = spawn(
    process.execPath,
    ['--import', 'tsx', join(projectRoot, 'src/sandbox/main.ts'), ...args],
    { cwd: projectRoot, env: { ...process.env, PORT: '0', ...env } },
  );
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => (said.out += text));
  child.stderr.on('data', (text) => (said.err += text));
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  return { child, said, ended };
}

async function until(holds: () => boolean): Promise<void> {
  for (const start = Date.now(); !holds();) {
    if (Date.now() - start > 20_000) throw new Error('waited too long');
    await new Promise((done) => setTimeout(done, 30));
  }
}

test('says one line with its address, keeps its data, stops at Ctrl-C', async () => {
  const data = join(folder, 'donnees');
  const first = run(['--data', data, '--today', '2026-03-10']);
  await until(() => first.said.out.includes('\n'));
  expect(first.said.out).toMatch(/^Bac à sable prêt\u00a0: http:\/\/localhost:\d+\n$/);
  const url = /http\S+/.exec(first.said.out)![0];
  await fetch(`${url}/sandbox/clock`, { method: 'POST', body: JSON.stringify({ advanceDays: 4 }) });
  first.child.kill('SIGINT');
  expect(await first.ended).toBe(0);

  const second = run(['--data', data, '--today', '2026-05-01']);
  await until(() => second.said.out.includes('\n'));
  const clock = await (await fetch(`${/http\S+/.exec(second.said.out)![0]}/sandbox/clock`)).json();
  expect(clock.today).toBe('2026-03-14');
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
  expect(second.said.err).toBe('');
}, 60_000);

test.each([
  [
    'a port that is no number',
    [],
    { PORT: 'abc' },
    'PORT doit être un nombre entre 0 et 65535, pas «\u00a0abc\u00a0».\n',
  ],
  [
    'a day that does not exist',
    ['--today', '2026-02-31'],
    {},
    '--today attend un jour comme 2026-03-10, pas «\u00a02026-02-31\u00a0».\n',
  ],
  [
    'a file that is not there',
    ['--dossiers', '/nulle/part.csv'],
    {},
    'Le fichier des dossiers ne peut pas être lu\u00a0: /nulle/part.csv.\n',
  ],
  ['an option that nobody knows', ['--rien'], {}, expect.stringMatching(/^Options\u00a0: --data DOSSIER/)],
  [
    'a folder that cannot be written',
    ['--data', '/dev/null/x'],
    {},
    'Le dossier de données n’est pas accessible en écriture\u00a0: /dev/null/x.\n',
  ],
])(
  '%s: one clear sentence, and it does not start',
  async (_what, args, env, sentence) => {
    const { said, ended } = run(args, env);
    expect(await ended).toBe(1);
    expect(said).toEqual({ out: '', err: sentence });
  },
  30_000,
);

test('a file with nothing to load says each line and why, and does not start', async () => {
  const file = join(folder, 'dossiers.csv');
  writeFileSync(
    file,
    'dossier;client;adresse;objectif;pièce;échéance\nD-1;A;a@a.example;TVA;Relevé;31/02/2026\n',
  );
  const { said, ended } = run(['--data', join(folder, 'vide'), '--dossiers', file]);
  expect(await ended).toBe(1);
  expect(said.err).toMatch(
    /^Ligne 2\u00a0: «\u00a031\/02\/2026\u00a0» n’est pas une date.*\nAucun dossier n’a pu être lu/,
  );
}, 30_000);
