import type { Address } from '../app/ports';

/** Outlook's way of naming people, to ours: addresses in lower case, since every service writes them in its own. */
export const toAddress = (person: Partial<Office.EmailAddressDetails> | null | undefined): Address => ({
  name: (person?.displayName || person?.emailAddress || '').trim(),
  address: (person?.emailAddress ?? '').trim().toLowerCase(),
});

export const toOutlook = (people: readonly Address[]): { displayName: string; emailAddress: string }[] =>
  people.map(({ name, address }) => ({ displayName: name || address, emailAddress: address }));
