import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { manifestProblem, manifestWords, optionProblem } from '../texts/manifest';
import { sideloadUsage, sideloadWords } from '../texts/sideload';
import { environmentOf } from './manifest/environment';
import { makeManifest } from './manifest/makeManifest';
import { manifestDocument, textOf } from './manifest/manifestDocument';
import { serveFiles } from './sideload/serveFiles';
import { hasOutlook, stepsFor } from './sideload/steps';

const ROOT = join(__dirname, '..', '..');
/** A copy of the built pages, so that the configuration of one's own tenant does not stay in `dist`. */
const FOLDER = join(ROOT, 'node_modules', '.cache', 'sideload');
const CERTIFICATES = join(homedir(), '.office-addin-dev-certs');

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const complain = (line: string): boolean => process.stderr.write(`${line}\n`);

const readArguments = () =>
  parseArgs({
    options: {
      'client-id': { type: 'string' },
      site: { type: 'string' },
      tenant: { type: 'string' },
      port: { type: 'string', default: '3000' },
      print: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  }).values;

function npx(args: readonly string[]): boolean {
  say(`npx ${args.join(' ')}`);
  const shell = process.platform === 'win32';
  return spawnSync('npx', [...args], { cwd: ROOT, stdio: 'inherit', shell }).status === 0;
}

function main(): number | undefined {
  let values: ReturnType<typeof readArguments>;
  try {
    values = readArguments();
  } catch (error) {
    complain(manifestWords.unknownOption(error instanceof Error ? error.message : ''));
    complain(sideloadUsage);
    return 2;
  }
  if (values.help) {
    say(sideloadUsage);
    return 0;
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    complain(sideloadWords.badPort(values.port));
    return 2;
  }
  const template = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  const origin = `https://localhost:${port}`;
  const read = environmentOf({ ...values, origin }, textOf(manifestDocument(template).root, 'Id'));
  if ('problems' in read) {
    for (const problem of read.problems) complain(optionProblem(problem));
    complain(`\n${sideloadUsage}`);
    return 2;
  }
  const manifest = join(FOLDER, 'manifest.xml');
  const steps = stepsFor(manifest);
  if (values.print) {
    for (const args of [steps.trust, steps.start, steps.stop]) say(`npx ${args.join(' ')}`);
    return 0;
  }
  if (!existsSync(join(ROOT, 'dist', 'taskpane.html'))) {
    complain(manifestWords.notBuilt('dist'));
    return 1;
  }
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(join(ROOT, 'dist'), FOLDER, { recursive: true });
  const { problems, lines } = makeManifest(template, read.environment, { dist: FOLDER, out: manifest });
  if (problems.length > 0) {
    for (const problem of problems) complain(`- ${manifestProblem(problem)}`);
    return 1;
  }
  for (const line of lines) say(line);
  if (!npx(steps.trust)) {
    complain(sideloadWords.failed(`npx ${steps.trust.join(' ')}`));
    return 1;
  }
  return serve(port, origin, manifest);
}

/** Until Ctrl+C. `undefined`: the server decides when the process ends. */
function serve(port: number, origin: string, manifest: string): number | undefined {
  const [key, cert] = ['localhost.key', 'localhost.crt'].map((name) => join(CERTIFICATES, name));
  if (!key || !cert || !existsSync(key) || !existsSync(cert)) {
    complain(sideloadWords.noCertificate(CERTIFICATES));
    return 1;
  }
  const { start, stop } = stepsFor(manifest);
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, serveFiles(FOLDER));
  server.on('error', () => {
    complain(sideloadWords.portTaken(port));
    process.exitCode = 1;
  });
  server.listen(port, 'localhost', () => {
    say(sideloadWords.serving(origin));
    if (!hasOutlook(process.platform)) return void say(sideloadWords.byHand(manifest));
    if (!npx(start)) complain(sideloadWords.failed(`npx ${start.join(' ')}`));
  });
  process.once('SIGINT', () => {
    server.close();
    server.closeAllConnections();
    if (hasOutlook(process.platform)) npx(stop);
  });
  return undefined;
}

process.exitCode = main();
