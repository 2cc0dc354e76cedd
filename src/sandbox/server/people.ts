import type { PersonaRole } from '../mailApi';
import { stableGuid } from './stableGuid';

/** Where the firm lives in the invented tenant. */
export const TENANT = {
  id: '7d3c9b52-1a44-4f0b-b1de-52a6f0c8e117',
  name: 'Orme & Associés',
  mailDomain: 'cabinet-orme.example',
  sharePointHost: 'cabinet-orme.sharepoint.example',
  sitePath: '/sites/relances',
  emptySitePath: '/sites/essai',
  clientId: '0b8f6a1e-5c1d-4c0f-8a77-9d2b3e4f5a60',
  addinId: '6f1c2a54-3d0e-4b7a-9c58-2a7e41d0b963',
} as const;

export interface Staff {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly role: PersonaRole;
  readonly jobTitle: string;
  readonly featured: boolean;
  /** Id of the user in the directory. */
  readonly oid: string;
  /** Number of the person in the site's user list, as `AuthorLookupId` shows it. */
  readonly lookupId: number;
  readonly managerId?: string;
}

/** The mailbox that receives for everybody outside the firm. */
export const CLIENT_PERSONA = 'client';
export const CLIENT_MAILBOX = '*client';

const person = (
  lookupId: number,
  id: string,
  name: string,
  role: PersonaRole,
  jobTitle: string,
  featured = false,
  managerId?: string,
  mailName = name,
): Staff => ({
  id,
  name,
  role,
  jobTitle,
  featured,
  managerId,
  lookupId,
  address: `${mailName.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(' ', '.')}@${TENANT.mailDomain}`,
  oid: stableGuid(`user:${id}`),
});

export const STAFF: readonly Staff[] = [
  person(10, 'claire', 'Claire Dumas', 'collaborateur', 'Collaboratrice comptable', true, 'marc'),
  person(11, 'marc', 'Marc Lefèvre', 'manager', 'Manager', true, 'helene'),
  person(12, 'helene', 'Hélène Roux', 'direction', 'Associée'),
  person(13, 'julien', 'Julien Morel', 'collaborateur', 'Collaborateur comptable', false, 'sophie'),
  person(14, 'sophie', 'Sophie Garnier', 'manager', 'Manager', false, 'helene'),
  person(15, 'admin', 'Nicolas Petit', 'admin', 'Administrateur Microsoft 365', false, undefined, 'admin'),
];

export const staffById = (id: string): Staff | undefined => STAFF.find((staff) => staff.id === id);

/** Addresses are compared without regard to case. */
export const staffByAddress = (address: string): Staff | undefined => {
  const wanted = address.trim().toLowerCase();
  return STAFF.find((staff) => staff.address === wanted);
};

export const staffByLookupId = (lookupId: number): Staff =>
  STAFF.find((staff) => staff.lookupId === lookupId) ?? STAFF[0]!;

/** The mailbox (key of the table `messages`) that a mail to this address arrives in; none for an unknown name at the firm. */
export const mailboxOf = (address: string): string | undefined => {
  const staff = staffByAddress(address);
  if (staff) return staff.address;
  return address.trim().toLowerCase().endsWith(`@${TENANT.mailDomain}`) ? undefined : CLIENT_MAILBOX;
};
