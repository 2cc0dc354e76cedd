import type { Pending, ReadItem } from './ports';
import type { PreparedRelance } from './prepareRelance';

/**
 * Opens a reply to the message being read with the relance in it. A reply opened this way cannot carry marks yet: its
 * visible reference line leads `adoptDraft` to what the machine remembers, put there before the reply opens.
 */
export async function answerWithRelance(
  item: ReadItem,
  pending: Pending,
  prepared: PreparedRelance,
): Promise<void> {
  await pending.put(prepared.pending);
  await item.openReply(prepared.html);
}
