import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..');
const PACKAGE = join(ROOT, 'node_modules', '@sparticuz', 'chromium');
const INFLATE_LIMIT_MS = 180_000;

/** The package inflates into the temporary folder, and its libraries only where it believes to be in a bare cloud machine. */
const INFLATE = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())
  .catch((error) => { console.error(error); process.exit(1); });`;

export interface BundledChromium {
  readonly executable: string;
  readonly env: Record<string, string>;
}

/**
 * The Chromium that `@sparticuz/chromium` carries, inflated once into `node_modules/.cache`. Its own libraries are put
 * before the system's only where the system lacks some. Linux on x64 only.
 */
export function bundledChromium(): BundledChromium {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'Aucun navigateur : installez Chrome, Edge ou Chromium, ou donnez son chemin dans CHROME_PATH.',
    );
  }
  const folder = inflated();
  const executable = join(folder, 'chromium');
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  if (lacksLibraries(executable))
    env.LD_LIBRARY_PATH = [join(folder, 'al2023', 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(folder, 'fonts');
  return { executable, env };
}

function inflated(): string {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  const cache = join(ROOT, 'node_modules', '.cache');
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  // Inflated apart and renamed whole: two test processes may come here at once, and one may be stopped half-way.
  const draft = mkdtempSync(join(cache, 'inflating-'));
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', INFLATE], {
    cwd: ROOT,
    env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    encoding: 'utf8',
    timeout: INFLATE_LIMIT_MS,
  });
  if (status !== 0)
    throw new Error(`Le navigateur du paquet @sparticuz/chromium ne se déplie pas : ${stderr}`);
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** True where the system's loader finds a library missing, or where there is no `ldd` to ask. */
function lacksLibraries(executable: string): boolean {
  const { status, stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return status !== 0 || stdout.includes('not found');
}
