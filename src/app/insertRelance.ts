import { HANDOVER_KEY, writeHandover } from './handover';
import type { ComposeItem, Pending } from './ports';
import type { PreparedRelance } from './prepareRelance';

/**
 * Puts a prepared relance into the draft. The machine remembers it first: if anything fails after that, the journal can
 * still find the message. A reply keeps its subject, because changing it would start another conversation (PLATFORM).
 * @returns whether the draft's recipients and subject were filled in too
 */
export async function insertRelance(
  item: ComposeItem,
  pending: Pending,
  prepared: PreparedRelance,
): Promise<void> {
  await pending.put(prepared.pending);
  await item.writeMarks(prepared.pending.marks);
  await item.handOver(HANDOVER_KEY, writeHandover(prepared.handover));
  await item.insertTop(prepared.html);

  const draft = await item.snapshot();
  const isNew = (await item.composeType()) === 'new';
  if (isNew || draft.subject.trim() === '') await item.setSubject(prepared.subject);
  if (draft.to.length === 0 && prepared.to.length > 0) await item.setTo(prepared.to);
}
