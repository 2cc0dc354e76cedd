/**
 * Starts the sandbox in each way that the README tells, by `npm start` itself, until it says where it is and its page
 * answers; then stops it as Ctrl-C does. Run by `.ci/nightly`: it builds what is missing.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const READY = /^Bac à sable prêt\u00a0: (http:\S+)$/m;
/** A first start may install and build. */
const LIMIT_MS = 600_000;
const FILE = 'dossier,client,adresse,objectif,piece,echeance\nD-1,SCI A,a@a.example,TVA,Relevé,2026-03-03\n';

async function start(args: readonly string[]): Promise<void> {
  const child = spawn('npm', ['start', '--', ...args], {
    cwd: join(__dirname, '..'),
    env: { ...process.env, PORT: '0' },
    // A group of its own: npm does not hand every signal on.
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = (): void => {
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
  };
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let said = '';
      const hear = (text: Buffer): void => {
        said += String(text);
        const [, address] = READY.exec(said) ?? [];
        if (address) resolve(address);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)));
      setTimeout(() => reject(new Error(`not ready after ${LIMIT_MS / 1000} s:\n${said}`)), LIMIT_MS).unref();
    });
    const { status } = await fetch(url, { signal: AbortSignal.timeout(30_000) });
    if (status !== 200) throw new Error(`${url} answers ${status}`);
    console.log(`npm start ${args.join(' ')}: ready, ${status}`);
  } finally {
    stop();
    await ended;
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'starts-'));
  const file = join(folder, 'dossiers.csv');
  writeFileSync(file, FILE);
  try {
    await start([]);
    for (const args of [[], ['--reset'], ['--today', '2026-03-10']])
      await start([...args, '--data', join(folder, 'data')]);
    // Another firm's data are never replaced without `--reset`: each firm its own folder.
    await start(['--firm', '40', '--data', join(folder, 'firm')]);
    await start(['--dossiers', file, '--data', join(folder, 'own')]);
    await start(['--empty-site', '--data', join(folder, 'empty')]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
