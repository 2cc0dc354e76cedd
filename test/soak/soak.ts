import { numbersGiven } from '../numbersGiven';
import { runSoak } from './runSoak';

/**
 * `npm run soak -- --sends 100000 --dossiers 1000 --people 20 --seed 1`: the counts, and a failure when one is wrong. Interrupted
 * once, it stops sending and judges what was sent until then.
 */
const given = numbersGiven({ sends: 2000, dossiers: 100, people: 20, seed: 1 });

async function main(): Promise<void> {
  let interrupted = false;
  process.once('SIGINT', () => (interrupted = true));
  const counts = await runSoak({
    ...given,
    onProgress: (line) => console.error(line),
    enough: () => interrupted,
  });
  console.log(JSON.stringify(counts, null, 2));
  const { missing, tooMany, twice, disordered, sealsBroken } = counts;
  if (missing + tooMany + twice + disordered + sealsBroken > 0) process.exitCode = 1;
}

void main();
