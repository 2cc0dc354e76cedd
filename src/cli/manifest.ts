import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { manifestProblem, manifestUsage, manifestWords, optionProblem } from '../texts/manifest';
import { environmentOf } from './manifest/environment';
import { makeManifest } from './manifest/makeManifest';
import { manifestDocument, textOf } from './manifest/manifestDocument';
import { isEmpty } from './manifest/site';

const ROOT = join(__dirname, '..', '..');
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const complain = (line: string): boolean => process.stderr.write(`${line}\n`);

const readArguments = () =>
  parseArgs({
    options: {
      origin: { type: 'string' },
      'client-id': { type: 'string' },
      tenant: { type: 'string' },
      site: { type: 'string' },
      id: { type: 'string' },
      version: { type: 'string' },
      previous: { type: 'string' },
      out: { type: 'string' },
      dist: { type: 'string' },
      publish: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  }).values;

function main(): number {
  let values: ReturnType<typeof readArguments>;
  try {
    values = readArguments();
  } catch (error) {
    complain(manifestWords.unknownOption(error instanceof Error ? error.message : ''));
    complain(manifestUsage);
    return 2;
  }
  if (values.help) {
    say(manifestUsage);
    return 0;
  }
  const template = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  const read = environmentOf(values, textOf(manifestDocument(template).root, 'Id'));
  if ('problems' in read) {
    for (const problem of read.problems) complain(optionProblem(problem));
    complain(`\n${manifestUsage}`);
    return 2;
  }
  const { dist = 'dist', out = join(dist, 'manifest.xml'), previous, publish } = values;
  if (!existsSync(join(dist, 'taskpane.html'))) {
    complain(manifestWords.notBuilt(dist));
    return 1;
  }
  if (previous !== undefined && !existsSync(previous)) {
    complain(manifestWords.unreadable(previous));
    return 2;
  }
  if (publish !== undefined && !isEmpty(publish)) {
    complain(manifestWords.publishNotEmpty(publish));
    return 2;
  }
  const { problems, lines } = makeManifest(template, read.environment, { dist, out, previous, publish });
  if (problems.length > 0) {
    complain(manifestWords.refused(problems.length));
    for (const problem of problems) complain(`- ${manifestProblem(problem)}`);
    return 1;
  }
  for (const line of lines) say(line);
  return 0;
}

process.exitCode = main();
