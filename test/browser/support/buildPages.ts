import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..');
const CACHE = join(ROOT, 'node_modules', '.cache');
const LIMIT_MS = 240_000;
const STEP_MS = 250;

/** By the names of webpack.config.js: what comes out, and which sources it is made of. */
const BUNDLES = {
  sandbox: {
    made: ['sandbox/outlook.html', 'sandbox/outlook.js', 'sandbox/inject.js'],
    of: ['src/sandbox/outlook', 'src/sandbox/mailApi.ts'],
  },
  taskpane: {
    made: ['taskpane.html'],
    of: ['assets', 'src/taskpane', 'src/app', 'src/domain', 'src/graph', 'src/outlook', 'src/texts'],
  },
  launchevent: {
    made: ['launchevent.html', 'launchevent.js'],
    of: ['src/launchevent', 'src/app', 'src/domain', 'src/outlook', 'src/texts'],
  },
} as const;
const ALWAYS = ['webpack.config.js', 'package-lock.json'];

export type Bundle = keyof typeof BUNDLES;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Instant of the newest change under a path; 0 where there is nothing. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  return found.isDirectory()
    ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
    : found.mtimeMs;
}

/** Webpack leaves a file alone whose content did not change, so the instant of the build is kept apart. */
const stamp = (bundle: Bundle): string => join(CACHE, `built-${bundle}`);

function isBuilt(bundle: Bundle): boolean {
  const { made, of } = BUNDLES[bundle];
  if (!existsSync(stamp(bundle)) || !made.every((name) => existsSync(join(ROOT, 'dist', name)))) return false;
  const built = statSync(stamp(bundle)).mtimeMs;
  return [...of, ...ALWAYS].every((name) => newest(join(ROOT, name)) <= built);
}

function build(bundle: Bundle): void {
  const started = new Date();
  const webpack = join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const args = [webpack, '--mode', 'production', '--config-name', bundle];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: LIMIT_MS,
  });
  if (status !== 0) throw new Error(`webpack ${bundle} :\n${stdout}\n${stderr}`);
  writeFileSync(stamp(bundle), started.toISOString());
  // A source that changed while webpack ran is newer than the build.
  utimesSync(stamp(bundle), started, started);
}

/** Runs the work alone among all test processes. A process that was stopped leaves its lock: it counts for a while only. */
async function alone(work: () => void): Promise<void> {
  const lock = join(CACHE, 'building-pages');
  mkdirSync(CACHE, { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > LIMIT_MS)
        rmSync(lock, { recursive: true, force: true });
      await pause(STEP_MS);
    }
  }
  try {
    work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Builds those of the bundles that are missing or older than their sources. */
export async function buildPages(
  bundles: readonly Bundle[] = ['sandbox', 'taskpane', 'launchevent'],
): Promise<void> {
  if (bundles.every(isBuilt)) return;
  await alone(() => {
    for (const bundle of bundles) if (!isBuilt(bundle)) build(bundle);
  });
}
