import 'fake-indexeddb/auto';
import { parseArgs } from 'node:util';
import { runFaults } from './runFaults';
import { wrongs } from './wrongs';

/** `npm run faults -- --openings 500 --updates 500 --dossiers 12 --seed 1 --rate 0.2`: the counts, and a failure when one is wrong. */
const { values } = parseArgs({
  options: {
    openings: { type: 'string', default: '500' },
    updates: { type: 'string', default: '500' },
    dossiers: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
    rate: { type: 'string', default: '0.2' },
  },
});
const number = (name: keyof typeof values): number => {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`--${name} ${values[name]}: a whole number is needed`);
  return value;
};

async function main(): Promise<void> {
  const counts = await runFaults({
    openings: number('openings'),
    updates: number('updates'),
    dossiers: number('dossiers'),
    seed: number('seed'),
    rate: Number(values.rate),
  });
  console.log(JSON.stringify(counts, null, 2));
  if (wrongs(counts) > 0) process.exitCode = 1;
}

void main();
