import { ownAddresses, type OwnAddresses } from '../../domain/policy/ownAddresses';
import type { Address } from '../ports';
import { clientAddresses } from './recognise';

/**
 * What the pane knows of whom a message may go to, left in session data: the gate asks nobody. Addresses are lower-case.
 */
export interface Correspondents {
  readonly v: 1;
  /** The dossier shown beside the message; absent when none is. */
  readonly dossierId?: string;
  /** Name of its client, which the check of a message that is no relance must not judge either. */
  readonly client?: string;
  /** Addresses of its contacts. */
  readonly contacts: readonly string[];
  /** Recipients that are contacts of other dossiers. */
  readonly elsewhere: readonly {
    readonly address: string;
    readonly dossierIds: readonly string[];
    /** Name of one of these clients. */
    readonly client: string;
  }[];
  /** Addresses and domains that the policy says are the firm's own. Absent in what an earlier version left. */
  readonly ownAddresses?: readonly string[];
}

export const CORRESPONDENTS_KEY = 'relance-personnes';

export function readCorrespondents(text: string | undefined): Correspondents | undefined {
  if (!text) return undefined;
  try {
    const value = JSON.parse(text) as Partial<Correspondents> | null;
    return value?.v === 1 &&
      Array.isArray(value.contacts) &&
      Array.isArray(value.elsewhere) &&
      (value.client === undefined || typeof value.client === 'string') &&
      (value.ownAddresses === undefined || isTexts(value.ownAddresses))
      ? (value as Correspondents)
      : undefined;
  } catch {
    return undefined;
  }
}

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/**
 * The firm's own addresses, as far as they are known at the send: where the pane was never opened, its policy is not, and the
 * sender's domain alone is the firm's. A colleague is then rather taken for a client than a client for a colleague.
 */
export const ownAddressesIn = (known: Correspondents | undefined, me: string): OwnAddresses =>
  ownAddresses(known?.ownAddresses ?? [], me);

export type RecipientTrouble =
  /** A contact of another client would read this client's relance. */
  | { readonly kind: 'other-client'; readonly address: string; readonly client: string }
  /** Clients of different dossiers see each other in To or Cc. */
  | { readonly kind: 'several-clients'; readonly addresses: readonly string[] }
  /** Nobody that the dossier knows. */
  | { readonly kind: 'unknown'; readonly address: string };

interface Recipients {
  /** To and Cc: they see each other. */
  readonly seen: readonly Address[];
  readonly hidden: readonly Address[];
  readonly me: string;
}

/** What is wrong with whom a message goes to (professional secrecy); colleagues are left alone. */
export function recipientTroubles(
  known: Correspondents | undefined,
  { seen, hidden, me }: Recipients,
  isRelance: boolean,
): readonly RecipientTrouble[] {
  if (!known) return [];
  const own = ownAddressesIn(known, me);
  const elsewhere = new Map(known.elsewhere.map((one) => [one.address, one]));
  const isContact = (address: string): boolean => known.contacts.indexOf(address) >= 0;

  if (isRelance) {
    return clientAddresses([...seen, ...hidden], own)
      .filter((address) => !isContact(address))
      .map((address): RecipientTrouble => {
        const other = elsewhere.get(address);
        return other ? { kind: 'other-client', address, client: other.client } : { kind: 'unknown', address };
      });
  }
  const dossiersOf = (address: string): readonly string[] => [
    ...(known.dossierId && isContact(address) ? [known.dossierId] : []),
    ...(elsewhere.get(address)?.dossierIds ?? []),
  ];
  const clients = clientAddresses(seen, own).filter((address) => dossiersOf(address).length > 0);
  const [first, ...others] = clients;
  if (first === undefined) return [];
  const shared = dossiersOf(first).some((id) => others.every((other) => dossiersOf(other).indexOf(id) >= 0));
  return shared ? [] : [{ kind: 'several-clients', addresses: clients }];
}
