import type { EscalationDemand } from '../../domain/escalation/escalation';
import type { RelanceMarks } from '../../domain/template/marks';
import { HANDOVER_KEY, writeHandover } from '../send/handover';
import type { ComposeItem, Pending } from '../ports';
import type { PreparedRelance } from './prepareRelance';
import { withDemand } from './withDemand';

/**
 * Puts a prepared relance into the draft. The machine remembers it first: if anything fails after that, the journal can
 * still find the message. A reply keeps its subject, because changing it would start another conversation.
 * @param demand the escalation that the message answered demands and that nobody opened
 * @returns what travels on the message
 */
export async function insertRelance(
  item: ComposeItem,
  pending: Pending,
  prepared: PreparedRelance,
  demand?: EscalationDemand,
): Promise<RelanceMarks> {
  const kept = withDemand(prepared.pending, demand);
  await pending.put(kept);
  await item.writeMarks(kept.marks);
  await item.handOver(HANDOVER_KEY, writeHandover(prepared.handover));
  await item.insertTop(prepared.html);

  const draft = await item.snapshot();
  const isNew = (await item.composeType()) === 'new';
  if (isNew || draft.subject.trim() === '') await item.setSubject(prepared.subject);
  if (draft.to.length === 0 && prepared.to.length > 0) await item.setTo(prepared.to);
  return kept.marks;
}
