import { parseArgs } from 'node:util';

/**
 * What the command line says of these numbers (`--seed 2`), else the number here. Where the one here is whole, so must the
 * given one be, and above 0. Throws with the number that is wrong.
 */
export function numbersGiven<N extends string>(otherwise: Readonly<Record<N, number>>): Record<N, number> {
  const names = Object.keys(otherwise) as N[];
  const { values } = parseArgs({
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
  });
  const numbers = {} as Record<N, number>;
  for (const name of names) {
    const given = values[name] ?? otherwise[name];
    const value = Number(given);
    const whole = Number.isInteger(otherwise[name]);
    if (whole ? !Number.isInteger(value) || value < 1 : !(value >= 0))
      throw new Error(`--${name} ${given}: a ${whole ? 'whole ' : ''}number is needed`);
    numbers[name] = value;
  }
  return numbers;
}
