import type { Person } from '../../domain/dossier';
import { fold } from '../../domain/fold';
import { isAddress } from './importDossiers';

/**
 * Who a cell of the file may mean: an address means itself, a full name the known people who bear it. None where nobody
 * known does; a first or a family name alone means nobody, as not everybody of the firm is known.
 */
export function personsMeant(written: string, known: readonly Person[]): readonly Person[] {
  if (isAddress(written)) {
    const address = written.toLowerCase();
    const name = known.find((one) => one.address === address && !isAddress(one.name))?.name;
    return [{ name: name ?? address, address }];
  }
  const words = wordsOf(written);
  if (!words.includes(' ')) return [];
  const meant = new Map<string, Person>();
  for (const { name, address } of known) {
    if (wordsOf(name) !== words && wordsOf(address) !== words) continue;
    const full = isAddress(name) ? (meant.get(address)?.name ?? written) : name;
    meant.set(address, { name: full, address });
  }
  return [...meant.values()];
}

/** The words of a name in one order: « DUMAS Claire » is Claire Dumas. An address is read as the name that it is made of. */
const wordsOf = (name: string): string =>
  fold(isAddress(name) ? name.slice(0, name.indexOf('@')) : name)
    .split(/[^a-z]+/)
    .filter(Boolean)
    .sort()
    .join(' ');
