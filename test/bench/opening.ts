/**
 * What it costs to open a thread, to learn whom else of the dossier one may write to, to read the day's worklist and to read
 * it again after a colleague's change, for firms of 1,000, 10,000 and 100,000 dossiers or of those asked for, with 80 ms of
 * round trip: `tsx test/bench/opening.ts [dossiers...]`. Nothing may grow with the size of the firm: the last column compares
 * with the first size. Fails when a goal is missed.
 */
import 'fake-indexeddb/auto';
import { performance } from 'node:perf_hooks';
import { openThread } from '../../src/app/dossier/openThread';
import type { DossierFile } from '../../src/app/ports';
import { wholeFile } from '../../src/app/dossier/wholeFile';
import type { WorklistFiles } from '../../src/app/worklist/worklistPorts';
import { openStores } from '../../src/graph/store';
import { clock, openSandbox } from '../graph/support/sandbox';

const LATENCY_MS = 80;
/** Of an opening with nothing known on the machine, until the dossier is shown. */
const MOST_ROUND_TRIPS = 2;
const MOST_UNITS = 10;
/** Of requests, units and bytes, between the largest firm and the smallest. */
const MOST_GROWTH = 1.1;
/** Dossiers opened at each size: the same ones, since a generated firm begins with the same dossiers. */
const OPENED = [60, 140, 230, 310, 420, 505, 590, 675, 760, 845].map(String);
const CLAIRE = 'claire.dumas@cabinet-orme.example';

interface Cost {
  readonly requests: number;
  readonly units: number;
  readonly bytes: number;
  readonly ms: number;
}
const MEASURED = ['cold', 'warm', 'whom', 'list', 'again'] as const;
type Costs = Readonly<Record<(typeof MEASURED)[number], Cost>> & { readonly shownMs: number };

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
    const opened: DossierFile[] = [];
    const openAll = async (): Promise<void> => {
      for (const address of addresses) {
        const from = performance.now();
        const opening = await openThread(ports, { addresses: [address] }, () => {
          shown += performance.now() - from;
        });
        if (opening.kind !== 'found') throw new Error(`no dossier of ${address}`);
        opened.push(opening.file);
      }
    };
    const cold = await measured(addresses.length, openAll);
    shown = 0;
    const warm = await measured(addresses.length, openAll);
    const whom = await measured(addresses.length, async () => {
      for (const file of opened.slice(-addresses.length)) await wholeFile(records, file);
    });
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
    return { cold, warm, whom, list, again, shownMs: shown / addresses.length };
  } finally {
    await sandbox.close();
  }
}

/** What the opening must stay below, and whether it does. */
function goalsOf(costs: Costs, first: Costs): readonly (readonly [string, boolean])[] {
  const { cold } = costs;
  const growth = Math.max(
    ...MEASURED.flatMap((what) =>
      (['requests', 'units', 'bytes'] as const).map((of) => costs[what][of] / first[what][of]),
    ),
  );
  return [
    [
      `cold: at most ${MOST_ROUND_TRIPS} round trips and ${MOST_UNITS} units until the dossier is shown (${cold.requests}, ${cold.units})`,
      cold.requests <= MOST_ROUND_TRIPS && cold.units <= MOST_UNITS,
    ],
    [
      `warm: shown before any answer (${costs.shownMs.toFixed(1)} ms of ${LATENCY_MS})`,
      costs.shownMs < LATENCY_MS,
    ],
    [`nothing grows with the firm: at most × ${MOST_GROWTH} (× ${growth.toFixed(2)})`, growth <= MOST_GROWTH],
  ];
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const ratio = (one: number, first: number): string => (one / first).toFixed(2);

async function main(): Promise<void> {
  const asked = process.argv.slice(2).map(Number).filter(Boolean);
  const sizes = asked.length > 0 ? asked : [1_000, 10_000, 100_000];
  let first: Costs | undefined;
  for (const size of sizes) {
    const costs = await costsOf(size);
    first ??= costs;
    for (const what of MEASURED) {
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
    for (const [goal, isMet] of goalsOf(costs, first)) {
      console.log(`  ${isMet ? '✔' : '✖'} ${goal}`);
      if (!isMet) process.exitCode = 1;
    }
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
