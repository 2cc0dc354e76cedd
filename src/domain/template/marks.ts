import type { SequenceId } from '../dossier';
import type { EscalationDemand } from '../escalation/escalation';

/**
 * What travels on a message so that the journal finds its sent copy again.
 * Kept small: custom properties hold 2,500 characters in all. Marks are pointers, never proof.
 */
export interface RelanceMarks {
  readonly operationId: string;
  readonly dossierId: string;
  readonly reference: string;
  readonly sequence: SequenceId;
  readonly step: string;
  readonly pieceIds: readonly string[];
  readonly policyVersion: string;
  /** The message answered demanded an escalation that was not opened yet. */
  readonly escalation?: EscalationDemand;
}

/** Key of the marks in the message's custom properties and session data. */
export const MARKS_KEY = 'relance';

/** Key under which the gate notes, in the custom properties, the instant at which it let the message go. */
export const PASSAGE_KEY = 'relance-passage';

/** The visible reference line: survives everything, and comes back in the client's answer. */
export const referenceLine = (marks: Pick<RelanceMarks, 'reference' | 'operationId'>): string =>
  `Réf. ${marks.reference} / ${marks.operationId}`;

/** A reference is any text that a column of SharePoint holds: 255 characters at most, slashes among them (`2024/015`). */
const REFERENCE_LINE = /R[ée]f\.\s*(\S[^\n]{0,254}?)\s*\/\s*([2-9A-HJKMNP-TV-Z]{12})\b/u;

/** Finds the first reference line in a text (a client's answer, a Sent copy). */
export function findReferenceLine(text: string): { reference: string; operationId: string } | undefined {
  const match = REFERENCE_LINE.exec(text);
  return match ? { reference: match[1]!, operationId: match[2]! } : undefined;
}
