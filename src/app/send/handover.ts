import type { ApprovalDay } from '../../domain/agreement/approvalDays';
import type { SequenceId } from '../../domain/dossier';
import type { RelanceMarks } from '../../domain/template/marks';
import type { AwaitedPiece, PhrasingPolicy } from '../../domain/phrasing/types';
import type { Silenced } from './checkDraft';

/**
 * What holds a dossier's ordinary relances: an escalation that is open, the mission suspended, a policy that could not be read, or
 * that no step of the sequence is due.
 */
export type Held = 'escalation' | 'mission-suspended' | 'policy-unread' | 'policy-refused' | 'nothing-due';

/**
 * What the pane leaves in the message's session data for the send gate, which decides without the network: it has a
 * few seconds, and in some clients no token. Session data is the writer's own: nothing in it is believed about approvals
 * without the fingerprint that binds them to the message.
 */
export interface Handover {
  readonly v: 1;
  readonly marks: RelanceMarks;
  readonly sequence: SequenceId;
  readonly step: string;
  /** Who must agree before this message leaves, and from which day on: a draft may wait for days. */
  readonly approvals: readonly ApprovalDay[];
  readonly pieces: readonly AwaitedPiece[];
  readonly phrasing?: PhrasingPolicy;
  /** Name of the dossier's client: its own words are not judged. Absent in what an earlier version left. */
  readonly client?: string;
  /** Why no ordinary relance of the dossier may leave; absent while nothing holds it. */
  readonly held?: Held;
  /** What the writer keeps on this message: false alarms, and passages kept with a reason. */
  readonly silenced?: readonly Silenced[];
}

export const HANDOVER_KEY = 'relance-controle';

export const writeHandover = (handover: Handover): string => JSON.stringify(handover);

/** Reads what the pane left; anything that has not the expected shape counts as absent. */
export function readHandover(text: string | undefined): Handover | undefined {
  if (!text) return undefined;
  try {
    const value = JSON.parse(text) as Partial<Handover> | null;
    const wellFormed =
      value?.v === 1 &&
      typeof value.step === 'string' &&
      typeof value.marks?.operationId === 'string' &&
      Array.isArray(value.approvals) &&
      Array.isArray(value.pieces) &&
      (value.client === undefined || typeof value.client === 'string');
    return wellFormed ? (value as Handover) : undefined;
  } catch {
    return undefined;
  }
}
