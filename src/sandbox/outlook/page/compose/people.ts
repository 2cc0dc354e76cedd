import type { MailAddress } from '../../../mailApi';
import type { View } from '../state/view';
import { fold } from '../ui/fold';

/** Everybody that the mailbox knows: colleagues, and who wrote or was written to; each address once. */
export function knownPeople({
  personas,
  messages,
}: Pick<View, 'personas' | 'messages'>): readonly MailAddress[] {
  const people = new Map<string, MailAddress>();
  const staff = personas.filter(({ role }) => role !== 'client');
  const seen = (messages ?? []).flatMap(({ from, to, cc }) => [...(from ? [from] : []), ...to, ...cc]);
  for (const { name, address } of [...staff, ...seen]) {
    const key = address.toLowerCase();
    if (!people.has(key)) people.set(key, { name, address });
  }
  return [...people.values()];
}

/** Those whose name or address holds the text, six at most. */
export function suggest(
  people: readonly MailAddress[],
  text: string,
  taken: readonly MailAddress[],
): readonly MailAddress[] {
  const wanted = fold(text.trim());
  if (wanted.length === 0) return [];
  const used = new Set(taken.map(({ address }) => address.toLowerCase()));
  return people
    .filter(
      ({ name, address }) => !used.has(address.toLowerCase()) && fold(`${name} ${address}`).includes(wanted),
    )
    .slice(0, 6);
}

/** Addresses typed or pasted: `a@b.fr; Nom <c@d.fr>`. */
export function readAddresses(text: string): readonly MailAddress[] {
  return text
    .split(/[;,\n]/)
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => {
      const both = /^"?([^"<]*)"?\s*<([^>]+)>$/.exec(one);
      return both
        ? { name: both[1]?.trim() || (both[2] ?? ''), address: both[2]?.trim() ?? '' }
        : { name: one, address: one };
    });
}

const ADDRESS = /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]+$/;

/** True for something that a message could be sent to. */
export const isAddress = (text: string): boolean => ADDRESS.test(text);
