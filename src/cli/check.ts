import { parseArgs } from 'node:util';
import { createChecker } from '../domain/phrasing';
import type { CheckInput } from '../domain/phrasing/types';
import { usage } from '../texts/phrasing/report';
import { checkFiles } from './checkFiles';
import { checkRows } from './checkRows';

// A reader that goes away early (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

const write = (text: string): Promise<void> =>
  new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean' },
        step: { type: 'string' },
        tension: { type: 'boolean' },
        subject: { type: 'string' },
        sequence: { type: 'string' },
        date: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch {
    return undefined;
  }
}

async function main(): Promise<number> {
  const args = readArguments();
  if (args?.values.help) {
    await write(`${usage}\n`);
    return 0;
  }
  if (!args || (!args.values.jsonl && args.positionals.length === 0)) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const checker = createChecker();
  if (args.values.jsonl) {
    await checkRows(checker, process.stdin.setEncoding('utf8') as AsyncIterable<string>, write);
    return 0;
  }
  const { step, tension, subject, sequence, date } = args.values;
  const options: Partial<CheckInput> = {
    sequence: sequence ?? 'pieces',
    ...(step === undefined ? {} : { step }),
    ...(tension === undefined ? {} : { tension }),
    ...(subject === undefined ? {} : { subject }),
    ...(date === undefined ? {} : { date }),
  };
  return checkFiles(checker, args.positionals, options, (text) => process.stdout.write(`${text}\n`));
}

void main().then((status) => {
  process.exitCode = status;
});
