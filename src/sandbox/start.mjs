// `npm start` on a fresh clone: checks Node, installs and builds what is missing, then runs the sandbox.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { INSTALL, isInstalled } from './packages.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const NEEDED = 20;

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Runs a command whose output is of use only when it fails. */
function prepare(title, command, args, failure) {
  process.stderr.write(`${title}…\n`);
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
  stop(failure);
}

/** Instant of the newest file below, in milliseconds; 0 when there is none. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** What the bundles are made of: the product, the sandbox's page, what builds them. */
const SOURCES = [
  'src/app',
  'src/domain',
  'src/graph',
  'src/launchevent',
  'src/outlook',
  'src/taskpane',
  'src/texts',
  'src/sandbox/outlook',
  'src/sandbox/mailApi.ts',
  'assets',
  'webpack.config.js',
  'package-lock.json',
];
const BUILT = [
  'taskpane.html',
  'launchevent.html',
  'launchevent.js',
  'sandbox/outlook.html',
  'sandbox/inject.js',
];

function isBuilt() {
  const built = BUILT.map((name) => newest(join(root, 'dist', name)));
  const sources = SOURCES.map((name) => newest(join(root, name)));
  // A bundle is written some seconds after the build began: the oldest one counts.
  return Math.min(...built) > Math.max(...sources);
}

if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  stop(`Il faut Node ${NEEDED} ou plus récent\u00a0; celui-ci est Node ${process.versions.node}.`);
}
if (!isInstalled(root)) {
  prepare(
    'Installation des paquets',
    'npm',
    INSTALL,
    'L’installation a échoué\u00a0: voyez le message de npm ci-dessus, puis relancez «\u00a0npm start\u00a0».',
  );
}
if (!isBuilt()) {
  prepare(
    'Construction',
    process.execPath,
    [join(root, 'node_modules/webpack/bin/webpack.js'), '--mode', 'production'],
    'La construction a échoué\u00a0: voyez le message ci-dessus.',
  );
}

const sandbox = spawn(
  process.execPath,
  ['--import', 'tsx', join(root, 'src/sandbox/main.ts'), ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
// Ctrl-C reaches the sandbox by itself in a terminal; a signal sent to this process alone is passed on.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => sandbox.kill(signal));
sandbox.on('exit', (code) => process.exit(code ?? 0));
