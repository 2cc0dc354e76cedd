/** Addresses and whole domains (`@cabinet.fr`) of the firm's own people, lower-case. */
export type OwnAddresses = readonly string[];

/**
 * Domains where anybody has an address: that of the person signed in says nothing of the others there. A firm that works with
 * such addresses lists them in its policy, one by one.
 */
const FREE_MAIL = [
  ...['@aol.com', '@bbox.fr', '@free.fr', '@gmail.com', '@gmx.fr', '@hotmail.com', '@hotmail.fr'],
  ...['@icloud.com', '@laposte.net', '@live.fr', '@me.com', '@msn.com', '@neuf.fr', '@numericable.fr'],
  ...['@orange.fr', '@outlook.com', '@outlook.fr', '@proton.me', '@protonmail.com', '@sfr.fr'],
  ...['@wanadoo.fr', '@yahoo.com', '@yahoo.fr'],
];

const clean = (address: string): string => address.trim().toLowerCase();

/** With its sign; empty for what is no address. */
const domainOf = (address: string): string => {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : address.slice(at);
};

/**
 * Whose mail is the firm's own: what its policy lists (`firm.ownAddresses`: addresses, or domains with their sign or without)
 * and the domain of the person signed in, free mail apart.
 */
export function ownAddresses(listed: readonly string[], me: string): OwnAddresses {
  const person = clean(me);
  const domain = domainOf(person);
  const entries = listed.map(clean).map((entry) => (domainOf(entry) === '' ? `@${entry}` : entry));
  return [...entries, person, FREE_MAIL.indexOf(domain) >= 0 ? '' : domain].filter((one) => one !== '');
}

/** Whole domains only: neither one that ends alike nor a sub-domain, which anybody could have set up to be taken for the firm. */
export function isOwn(address: string, own: OwnAddresses): boolean {
  const one = clean(address);
  const domain = domainOf(one);
  return domain !== '' && (own.indexOf(one) >= 0 || own.indexOf(domain) >= 0);
}
