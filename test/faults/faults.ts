import 'fake-indexeddb/auto';
import { numbersGiven } from '../numbersGiven';
import { runFaults } from './runFaults';
import { wrongs } from './wrongs';

/** `npm run faults -- --openings 500 --updates 500 --dossiers 12 --seed 1 --rate 0.2`: the counts, and a failure when one is wrong. */
const given = numbersGiven({ openings: 500, updates: 500, dossiers: 12, seed: 1, rate: 0.2 });

async function main(): Promise<void> {
  const counts = await runFaults(given);
  console.log(JSON.stringify(counts, null, 2));
  if (wrongs(counts) > 0) process.exitCode = 1;
}

void main();
