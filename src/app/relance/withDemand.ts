import type { EscalationDemand } from '../../domain/escalation/escalation';
import type { PendingRelance } from '../ports';

/** A relance that answers a message demanding an escalation that nobody opened: remembered beside the answer too. */
export const withDemand = (pending: PendingRelance, demand: EscalationDemand | undefined): PendingRelance =>
  demand ? { ...pending, marks: { ...pending.marks, escalation: demand } } : pending;
