import type { RelanceMarks } from '../../domain/template/marks';
import { HANDOVER_KEY } from '../send/handover';
import { ownReference } from './ownReference';
import type { ComposeItem, Pending } from '../ports';

/**
 * Whose relance a draft is, if it is one. A reply opened from a message read carries no marks yet: its visible reference
 * line leads to what this machine remembers; what the gate needs and the marks are put on the message then, in this order:
 * a message with marks is one that may leave.
 */
export async function adoptDraft(item: ComposeItem, pending: Pending): Promise<RelanceMarks | undefined> {
  const known = await item.readMarks();
  if (known) return known;

  const { html } = await item.text();
  const line = ownReference(html);
  if (!line) return undefined;
  const relance = (await pending.all()).find((one) => one.marks.operationId === line.operationId);
  if (!relance) return undefined;
  if (relance.handover) await item.handOver(HANDOVER_KEY, relance.handover);
  await item.writeMarks(relance.marks);
  return relance.marks;
}
