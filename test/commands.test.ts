import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Each command that the README and the docs name is run by somebody, so that none lies. */
const ROOT = join(__dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** By a test of its own, with the words by which that test starts it. */
const BY_A_TEST: Readonly<Record<string, readonly [file: string, words: string]>> = {
  start: ['test/starts.ts', "spawn('npm', ['start'"],
  check: ['test/cli/check.test.ts', 'cli/check.ts'],
  manifest: ['test/cli/manifest.test.ts', 'cli/manifest'],
  sideload: ['test/cli/sideload.test.ts', 'cli/sideload.ts'],
  'verify-journal': ['test/commands.test.ts', 'cli/verifyJournal.ts'],
  soak: ['test/commands.test.ts', 'soak/soak.ts'],
  'check:graph': ['test/sandbox/checkGraph.test.ts', 'sandbox/checkGraph.ts'],
};

/** What `npm test` runs, by the words of its own commands. */
const BY_NPM_TEST: Readonly<Record<string, string>> = {
  build: "'webpack', '--mode', 'production'",
  lint: "'eslint', 'src', 'test'",
  format: "'--check'",
  types: "'tsc', '--noEmit'",
  size: "'test/size/main.ts'",
  audit: "'test/audit/main.ts'",
};

test.each(Object.keys(scripts))('npm run %s is run', (name) => {
  const [file, words] = BY_A_TEST[name] ?? [];
  if (file) return expect(read(file)).toContain(words);
  if (BY_NPM_TEST[name]) return expect(read('test/run.mjs')).toContain(BY_NPM_TEST[name]);
  if (name === 'test') return expect(read('.ci/run')).toMatch(/^npm test$/m);
  expect(read('.ci/nightly')).toMatch(new RegExp(`^npm run ${name}(?: |$)`, 'm'));
});

const run = (file: string, args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, file), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    input,
  });

test('npm run soak -- --sends … prints its counts', () => {
  const { stdout, status } = run('test/soak/soak.ts', [
    ...['--sends', '20'],
    ...['--dossiers', '3'],
    ...['--people', '2'],
    ...['--seed', '1'],
  ]);
  expect(JSON.parse(stdout)).toMatchObject({ missing: 0, tooMany: 0, twice: 0 });
  expect(status).toBe(0);
}, 60_000);

test('npm run verify-journal -- FILE says what a file that is no journal lacks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'journal-'));
  try {
    const file = join(folder, 'journal.csv');
    writeFileSync(file, 'a;b\n1;2\n');
    const { status, stdout, stderr } = run('src/cli/verifyJournal.ts', [file]);
    expect(status).toBeGreaterThan(0);
    expect((stdout + stderr).trim()).not.toBe('');
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
