/**
 * What `npm run check -- --jsonl` takes for 500 messages, its start included, beside the same for one message, in one run:
 * `tsx test/bench/checkCommand.ts`. The goal is under five seconds.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const RUNS = 3;
const ROWS = 500;
const MESSAGE =
  'Bonjour,\n\nPour établir la TVA, il nous manque le relevé CIC de mars 2025.\n' +
  'Sans ces pièces, nous ne pouvons pas finaliser la déclaration. Vous n’avez toujours pas répondu.\n';

/** The least time of several runs, in milliseconds. */
function takes(count: number): number {
  const input = Array.from({ length: count }, (_, id) =>
    JSON.stringify({ id, body: `${MESSAGE.repeat(4)}${id}`, step: 'R3' }),
  ).join('\n');
  const args = ['--import', 'tsx', join(ROOT, 'src/cli/check.ts'), '--jsonl'];
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const { stdout } = spawnSync(process.execPath, args, { input, encoding: 'utf8', cwd: ROOT });
    if (stdout.trim().split('\n').length !== count) throw new Error('a row without its answer');
    return performance.now() - start;
  });
  return Math.min(...times);
}

const one = takes(1);
const all = takes(ROWS);
console.log(
  `check --jsonl: ${ROWS} messages ${(all / 1000).toFixed(2)} s, ${(all / one).toFixed(1)} times one message ` +
    `(${(one / 1000).toFixed(2)} s, mostly its start)`,
);
