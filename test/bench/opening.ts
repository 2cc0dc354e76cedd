/**
 * What it costs to open a thread, to read the day's worklist and to read it again after a colleague's change, for firms of
 * several sizes with 80 ms of round trip: `tsx test/bench/opening.ts [dossiers...]`. Nothing may grow with the size of the
 * firm: the last column compares with the first size.
 */
import 'fake-indexeddb/auto';
import { performance } from 'node:perf_hooks';
import { openThread } from '../../src/app/openThread';
import type { WorklistFiles } from '../../src/app/worklistPorts';
import { openStores } from '../../src/graph/store';
import { clock, openSandbox } from '../graph/support/sandbox';

const LATENCY_MS = 80;
/** Dossiers opened at each size: the same ones, since a generated firm begins with the same dossiers. */
const OPENED = [60, 140, 230, 310, 420, 505, 590, 675, 760, 845].map(String);
const CLAIRE = 'claire.dumas@cabinet-orme.example';

interface Cost {
  readonly requests: number;
  readonly units: number;
  readonly bytes: number;
  readonly ms: number;
}
type Costs = Readonly<Record<'cold' | 'warm' | 'list' | 'again', Cost>> & { readonly shownMs: number };

async function costsOf(firm: number): Promise<Costs> {
  const started = performance.now();
  const sandbox = await openSandbox({ firm });
  console.log(`${firm} dossiers: filled in ${seconds(performance.now() - started)}`);
  try {
    const connection = sandbox.as('claire');
    const { records, worklists, trips } = connection;
    const addresses: string[] = [];
    for (const id of OPENED) addresses.push((await records.read(id)).contacts[0]!.address);
    await sandbox.latency(LATENCY_MS);

    const measured = async (count: number, work: () => Promise<void>): Promise<Cost> => {
      const before = trips.length;
      const from = performance.now();
      const { metrics } = await sandbox.measured(work);
      return {
        requests: (trips.length - before) / count,
        units: metrics.resourceUnits / count,
        bytes: metrics.bytesSent / count,
        ms: (performance.now() - from) / count,
      };
    };
    const ports = { records, cache: openStores(`${firm}:${CLAIRE}`, clock).cache, clock };
    let shown = 0;
    const openAll = async (): Promise<void> => {
      for (const address of addresses) {
        const from = performance.now();
        await openThread(ports, { addresses: [address] }, () => {
          shown += performance.now() - from;
        });
      }
    };
    const cold = await measured(addresses.length, openAll);
    shown = 0;
    const warm = await measured(addresses.length, openAll);
    let known: WorklistFiles = { files: [], quarantine: [] };
    const list = await measured(1, async () => {
      known = await worklists.mine(CLAIRE);
    });
    // A colleague received a piece meanwhile.
    const piece = known.files.flatMap(({ pieces }) => pieces)[0]!;
    await sandbox.as('julien').records.setReceived(piece, clock.today());
    const again = await measured(1, async () => {
      await worklists.since(CLAIRE, known);
    });
    return { cold, warm, list, again, shownMs: shown / addresses.length };
  } finally {
    await sandbox.close();
  }
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const ratio = (one: number, first: number): string => (one / first).toFixed(2);

async function main(): Promise<void> {
  const asked = process.argv.slice(2).map(Number).filter(Boolean);
  const sizes = asked.length > 0 ? asked : [1_000, 10_000];
  let first: Costs | undefined;
  for (const size of sizes) {
    const costs = await costsOf(size);
    first ??= costs;
    for (const what of ['cold', 'warm', 'list', 'again'] as const) {
      const { requests, units, bytes, ms } = costs[what];
      const { requests: r, units: u, bytes: b } = first[what];
      console.log(
        `  ${what.padEnd(5)} ${requests} round trips, ${units} units, ${Math.round(bytes)} bytes, ${Math.round(ms)} ms` +
          `   (× ${ratio(requests, r)}, ${ratio(units, u)}, ${ratio(bytes, b)} of ${sizes[0]})`,
      );
    }
    console.log(
      `  known dossier shown after ${costs.shownMs.toFixed(1)} ms, before any answer (IndexedDB played in memory)`,
    );
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
