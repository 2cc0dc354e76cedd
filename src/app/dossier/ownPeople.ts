import type { Policy } from '../../domain/policy/schema';
import type { Address } from '../ports';

/**
 * Who reads or sends, and what the policy lists of the firm's own (`firm.ownAddresses`): addresses, and domains with or
 * without « @ ».
 */
export interface Firm {
  readonly me: string;
  readonly listed: readonly string[];
}

export const firmOf = (policy: Pick<Policy, 'firm'>, me: string): Firm => ({
  me,
  listed: policy.firm.ownAddresses,
});

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/**
 * People of the firm share the domain of the person signed in, or are listed in the policy, a domain as a whole; mail
 * between them is never logged nor checked.
 */
export const isOwn = (address: string, { me, listed }: Firm): boolean =>
  domainOf(address) === domainOf(me) ||
  listed.some((one) =>
    one.lastIndexOf('@') > 0
      ? one.toLowerCase() === address.trim().toLowerCase()
      : domainOf(one) === domainOf(address),
  );

/** The clients' addresses among these, lower-case, each once. Outlook, Graph and SharePoint write them in any case. */
export function clientAddresses(people: readonly Address[], firm: Firm): readonly string[] {
  const addresses = people
    .map((person) => person.address.trim().toLowerCase())
    .filter((address) => address.includes('@'));
  return [...new Set(addresses)].filter((address) => !isOwn(address, firm));
}
