/**
 * What it costs to decide on a co-signature, from the mail in the inbox to the decision recorded, with 80 ms of round
 * trip: `tsx test/bench/cosign.ts`. The two clicks are the mail in the list and "Co-signer", with the pane pinned
 * (`test/browser/cosign.test.ts` makes them).
 */
import { performance } from 'node:perf_hooks';
import { decideRequest, openRequest } from '../../src/app/agreement/decideRequest';
import { requestCosign } from '../../src/app/agreement/requestCosign';
import type { FingerprintedMessage } from '../../src/domain/fingerprint/fingerprint';
import { operationId } from '../../src/domain/journal/journal';
import { cabinetPolicy as policy } from '../../src/domain/policy/builtin/cabinet';
import type { RoundTrip } from '../../src/graph/behaviors/countRoundTrips';
import { clock, openSandbox } from '../graph/support/sandbox';

const LATENCY_MS = 80;
const ROUNDS = 20;
const CLICKS = 2;
const CLAIRE = { name: 'Claire Dumas', address: 'claire.dumas@cabinet-orme.example' };
const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

const message: FingerprintedMessage = {
  subject: 'TVA février 2026',
  html: '<p>Bonjour,</p><p>Pour établir la TVA, il nous faut le relevé bancaire de février 2026.</p>',
  to: ['anne.vasseur@tilleuls.example'],
  cc: [],
  bcc: [],
  attachments: [],
};

interface Timed {
  readonly trip: RoundTrip;
  readonly endedAt: number;
}

/** Round trips that had to wait for one another: those that overlap in time count once. */
function sequential(trips: readonly Timed[]): number {
  const spans = trips
    .map(({ trip, endedAt }) => ({ from: endedAt - trip.took, to: endedAt }))
    .sort((one, other) => one.from - other.from);
  let count = 0;
  let until = -Infinity;
  for (const { from, to } of spans) {
    if (from >= until) {
      count += 1;
      until = to;
    } else until = Math.min(until, to);
  }
  return count;
}

async function main(): Promise<void> {
  const sandbox = await openSandbox();
  try {
    const claire = sandbox.as('claire');
    const marc = sandbox.as('marc');
    const seen: Timed[] = [];
    const push = marc.trips.push.bind(marc.trips);
    marc.trips.push = (...added) => {
      seen.push(...added.map((trip) => ({ trip, endedAt: performance.now() })));
      return push(...added);
    };
    const [found] = await claire.records.search('D-');
    const { dossier } = await claire.records.read(found!.id);
    const costs: { shown: number; recorded: number; requests: number; waits: number; units: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const request = await requestCosign({ ...claire, clock, policy, randomBytes }, CLAIRE, {
        dossier,
        marks: { operationId: operationId(randomBytes(12)), step: 'R4', sequence: 'pieces' },
        message,
        approvals: ['manager'],
        findings: [],
      });
      await sandbox.latency(LATENCY_MS);
      seen.length = 0;
      let shown = 0;
      let recorded = 0;
      const { metrics } = await sandbox.measured(async () => {
        const from = performance.now();
        const open = await openRequest(marc, policy, request.id);
        shown = performance.now() - from;
        await decideRequest(marc.requests, randomBytes, open, 'cosigned');
        recorded = performance.now() - from;
      });
      costs.push({
        shown,
        recorded,
        requests: seen.length,
        waits: sequential(seen),
        units: metrics.resourceUnits,
      });
      await sandbox.latency(0);
    }
    const median = (of: (cost: (typeof costs)[number]) => number): number =>
      costs.map(of).sort((one, other) => one - other)[Math.floor(costs.length / 2)]!;
    console.log(
      `co-signature, ${LATENCY_MS} ms of round trip, ${ROUNDS} times: ${CLICKS} clicks, ` +
        `${median(({ requests }) => requests)} requests in ${median(({ waits }) => waits)} sequential round trips, ` +
        `${median(({ units }) => units)} units; shown after ${Math.round(median(({ shown }) => shown))} ms, ` +
        `recorded after ${Math.round(median(({ recorded }) => recorded))} ms (slowest ${Math.round(Math.max(...costs.map(({ recorded }) => recorded)))} ms), the person's own reading not counted`,
    );
  } finally {
    await sandbox.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
