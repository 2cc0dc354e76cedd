import { runSoak } from './runSoak';

test('a season of a small office with everything going wrong: one entry for each relance that left, no other', async () => {
  const counts = await runSoak({ sends: 250, dossiers: 12, people: 5, seed: 7 });
  console.log(JSON.stringify(counts));
  expect(counts).toMatchObject({ missing: 0, tooMany: 0, twice: 0, disordered: 0, sealsBroken: 0 });
  expect(counts.entries).toBe(counts.departed);
  expect(counts.departed).toBeGreaterThan(150);
  expect(counts.machinesStopped).toBeGreaterThan(10);
}, 120_000);
