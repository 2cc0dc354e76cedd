import { parseArgs } from 'node:util';
import { runSoak } from './runSoak';

/**
 * `npm run soak -- --sends 100000 --dossiers 1000 --people 20 --seed 1`: the counts, and a failure when one is wrong. Interrupted
 * once, it stops sending and judges what was sent until then.
 */
const { values } = parseArgs({
  options: {
    sends: { type: 'string', default: '2000' },
    dossiers: { type: 'string', default: '100' },
    people: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
});
const number = (name: keyof typeof values): number => {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`--${name} ${values[name]}: a whole number is needed`);
  return value;
};

async function main(): Promise<void> {
  let interrupted = false;
  process.once('SIGINT', () => (interrupted = true));
  const counts = await runSoak({
    sends: number('sends'),
    dossiers: number('dossiers'),
    people: number('people'),
    seed: number('seed'),
    onProgress: (line) => console.error(line),
    enough: () => interrupted,
  });
  console.log(JSON.stringify(counts, null, 2));
  const { missing, tooMany, twice, disordered, sealsBroken } = counts;
  if (missing + tooMany + twice + disordered + sealsBroken > 0) process.exitCode = 1;
}

void main();
