import { sha256 } from '@noble/hashes/sha2.js';
import { utf8Bytes } from '../../domain/fingerprint/utf8Bytes';
import { operationId } from '../../domain/journal/journal';
import type { Policy } from '../../domain/policy/schema';
import type { RecordedDecision, RequestFile } from './cosignPorts';
import type { Records } from '../ports';

/** The same for everybody who writes the same decision down: the journal's unique column takes it once. */
export const decisionOperation = (decision: RecordedDecision): string =>
  operationId(sha256(utf8Bytes(`${decision.requestId}/${decision.id}`)));

/**
 * Writes a decision to the dossier's journal. The approver's pane does it once the decision is recorded; the asker's
 * pane again where that failed. @param note what a person reads of it
 */
export async function journalDecision(
  records: Pick<Records, 'append'>,
  policy: Policy,
  { request }: Pick<RequestFile, 'request'>,
  decision: RecordedDecision,
  note: string,
): Promise<void> {
  await records.append({
    operationId: decisionOperation(decision),
    dossierId: request.dossierId,
    at: decision.at,
    action: 'cosignature',
    author: decision.by,
    pieces: [],
    ...(request.sequence ? { sequence: request.sequence } : {}),
    ...(request.step ? { step: request.step } : {}),
    message: {
      subject: request.message.subject,
      recipients: [...request.message.to, ...request.message.cc],
      fingerprint: decision.fingerprint,
    },
    policyVersion: policy.version,
    note,
    origin: 'manual',
  });
}
