import type { EscalationDemand } from '../../domain/escalation/escalation';
import type { Pending, ReadItem } from '../ports';
import type { PreparedRelance } from './prepareRelance';
import { withDemand } from './withDemand';

/**
 * Opens a reply to the message being read with the relance in it. A reply opened this way cannot carry marks yet: its
 * visible reference line leads `adoptDraft` to what the machine remembers, put there before the reply opens.
 * @param demand the escalation that the message demands and that nobody opened: remembered beside the answer too
 */
export async function answerWithRelance(
  item: ReadItem,
  pending: Pending,
  prepared: PreparedRelance,
  demand?: EscalationDemand,
): Promise<void> {
  await pending.put(withDemand(prepared.pending, demand));
  await item.openReply(prepared.html);
}
