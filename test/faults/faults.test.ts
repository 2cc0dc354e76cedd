import 'fake-indexeddb/auto';
import { runFaults } from './runFaults';
import { wrongs } from './wrongs';

test.each([
  ['a fifth of all calls', 0.2],
  ['a third of all calls', 0.35],
])(
  '%s failing in every way: what was accepted is stored and told once, what was refused was shown',
  async (_what, rate) => {
    const counts = await runFaults({ openings: 45, updates: 60, dossiers: 4, seed: 3, rate });
    process.stdout.write(`${JSON.stringify(counts)}\n`);
    expect({ ...counts, wrongs: wrongs(counts) }).toMatchObject({ wrongs: 0 });
    expect(counts.struck / counts.calls).toBeGreaterThan(rate * 0.7);
    expect(counts.opened + counts.openingsRefused).toBe(45);
    expect(counts.accepted).toBeGreaterThan(20);
  },
  120_000,
);
