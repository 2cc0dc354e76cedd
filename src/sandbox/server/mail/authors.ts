import type { MailAddress } from '../../mailApi';
import { CLIENT_MAILBOX, mailboxOf, staffByAddress } from '../people';
import type { StoredMessage } from './message';

/** Whom a mailbox writes as when nothing is said: its owner, or for the client the address that the source was sent to. */
export function authorOf(
  mailbox: string,
  source: StoredMessage | undefined,
  clientIdentities: readonly MailAddress[],
): MailAddress {
  const staff = staffByAddress(mailbox);
  if (staff) return { name: staff.name, address: staff.address };
  const { to = [], cc = [], bcc = [] } = source?.recipients ?? {};
  const addressed = [...to, ...cc, ...bcc].find(({ address }) => mailboxOf(address) === CLIENT_MAILBOX);
  const known = clientIdentities.find(
    ({ address }) => address.toLowerCase() === addressed?.address.toLowerCase(),
  );
  return known ?? addressed ?? clientIdentities[0] ?? { name: 'Client', address: 'client@courrier.example' };
}
