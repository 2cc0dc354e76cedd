// `npm test` on a fresh clone: installs what is missing, then lint, formatting, types, and every test.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { INSTALL, isInstalled } from '../src/sandbox/packages.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(`Node 20 or later is needed; this is Node ${process.versions.node}.`);
  process.exit(1);
}

const run = (title, command, args) => {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
};

if (!isInstalled(root)) run('install', 'npm', INSTALL);

const chosen = process.argv.slice(2);
if (chosen.length === 0) {
  run('lint', 'npx', ['eslint', 'src', 'test', '--max-warnings', '0']);
  run('formatting', 'npx', [
    'prettier',
    '--check',
    '--log-level',
    'warn',
    'src',
    'test',
    '*.js',
    '*.mjs',
    '*.cjs',
    '*.json',
  ]);
  run('types', 'npx', ['tsc', '--noEmit', '-p', '.']);
  run('build', 'npx', ['webpack', '--mode', 'production']);
  run('audit', 'npx', ['tsx', 'test/audit/main.ts']);
  run('weights', 'npx', ['tsx', 'test/size/main.ts']);
}
run('tests', 'npx', ['jest', ...chosen]);
