import type { PreparedFollowUp, FollowUpPlace } from '../relance/prepareFollowUp';
import { openFollowUp } from '../relance/prepareFollowUp';
import type { CurrentItem, Mailbox, Pending, WholeFile } from '../ports';

/**
 * Opens the answer to an escalation, or to what a client wrote: as a reply where the client's own message is being read, else as a message of its own,
 * or in the message being written. Leaving, it closes an escalation by its operation id.
 */
export async function answerEscalation(
  mailbox: Pick<Mailbox, 'openNewMessage'>,
  item: CurrentItem,
  pending: Pending,
  file: WholeFile,
  prepared: PreparedFollowUp,
): Promise<FollowUpPlace> {
  const isClient = (address: string): boolean => file.contacts.some((contact) => contact.address === address);
  if (item?.mode !== 'read' || !isClient(item.from.address))
    return openFollowUp(mailbox, item, pending, prepared);
  await pending.put(prepared.pending);
  await item.openReply(prepared.html);
  return 'opened';
}
