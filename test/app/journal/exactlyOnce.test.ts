import fc from 'fast-check';
import { commands, Life } from './commands';

/**
 * Whatever breaks between preparing and confirming, the journal holds one entry for each relance that left and none for
 * those that did not. A failing run is shrunk and printed with its seed and path: `JOURNAL_SEED=… JOURNAL_PATH=…`
 * replays it; `JOURNAL_RUNS=…` looks longer.
 */
const RUNS = Number(process.env.JOURNAL_RUNS ?? 200);
const replay = process.env.JOURNAL_SEED
  ? { seed: Number(process.env.JOURNAL_SEED), path: process.env.JOURNAL_PATH }
  : {};

test(`exactly once, through ${RUNS} lives of sixty events at most`, async () => {
  let lives = 0;
  let departed = 0;
  let written = 0;
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 60, size: 'max' }), async (events) => {
      const life = new Life();
      await fc.asyncModelRun(() => ({ model: {}, real: life }), events);
      await life.settle();
      life.checkSettled();
      lives += 1;
      departed += life.world.departed().size;
      written += life.world.journal.length;
    }),
    { numRuns: RUNS, ...replay },
  );
  console.log(`${lives} lives: ${departed} relances left, ${written} entries`);
}, 120_000);
