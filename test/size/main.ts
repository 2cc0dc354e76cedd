/**
 * `npm run size`: weighs the production build against its budgets; fails with what grew. `--parts` prints the breakdown
 * by package, `--accept` takes today's weights as the ones to compare with.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BUDGETS } from './budgets';
import { baselineOf, budgetLines, grownLines, partLines, type Baseline } from './table';
import { weigh } from './weigh';

const BASELINE = join(__dirname, 'baseline.json');
const USAGE = 'npm run size [-- --parts] [-- --accept] [-- --dist FOLDER], after npm run build';

function main(): number {
  const { values } = parseArgs({
    options: {
      parts: { type: 'boolean' },
      accept: { type: 'boolean' },
      dist: { type: 'string', default: 'dist' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (!existsSync(join(values.dist, 'taskpane.html'))) {
    console.error(`${values.dist} holds no build. Run npm run build first.`);
    return 2;
  }
  const weights = weigh(values.dist);
  for (const line of budgetLines(BUDGETS, weights)) console.log(line);
  if (values.parts) for (const weight of weights) for (const line of partLines(weight)) console.log(line);
  if (values.accept) writeFileSync(BASELINE, `${JSON.stringify(baselineOf(weights), undefined, 2)}\n`);

  const over = BUDGETS.filter(({ of, limit }) => weights.find((weight) => weight.of === of)!.gzip > limit);
  const baseline = JSON.parse(readFileSync(BASELINE, 'utf8')) as Baseline;
  for (const { title, of } of over) {
    const lines = grownLines(
      weights.find((weight) => weight.of === of)!,
      baseline,
    );
    console.error(`\n${title}: what grew since the weights were last accepted`);
    for (const line of lines.length > 0 ? lines : ['  nothing: see npm run size -- --parts'])
      console.error(line);
  }
  return over.length > 0 ? 1 : 0;
}

process.exitCode = main();
