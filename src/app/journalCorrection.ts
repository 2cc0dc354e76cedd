import { sha256 } from '@noble/hashes/sha2.js';
import { utf8Bytes } from '../domain/fingerprint/utf8Bytes';
import type { ApprovalState } from '../domain/approval';
import type { Correction } from '../domain/corrections';
import type { Person } from '../domain/dossier';
import { operationId, type JournalEntry } from '../domain/journal';
import type { Policy } from '../domain/policy/schema';
import type { CosignRequest } from './cosignPorts';
import type { DossierFile, Records } from './ports';
import { writeEntry, type JournalNeeds } from './writeEntry';

/** The same for everybody who writes it down once the request is granted: the journal's unique column takes it once. */
export const correctionOperation = (requestId: string): string =>
  operationId(sha256(utf8Bytes(`${requestId}/correctif`)));

/**
 * Writes to the journal that work is established on an incomplete basis, once everybody asked agreed: its impact, the
 * corrective action, its day and its owner. Nothing is written for a request that is not granted, or corrects nothing.
 * @param note what a person reads of impact and action
 */
export async function journalCorrection(
  records: Pick<Records, 'append'>,
  policy: Policy,
  request: CosignRequest,
  state: ApprovalState,
  note: (correction: Correction) => string,
): Promise<void> {
  const { correction } = request;
  const last = state.agreed.at(-1);
  if (!correction || state.status !== 'granted' || !last) return;
  await records.append({
    operationId: correctionOperation(request.id),
    dossierId: request.dossierId,
    at: last.decision.at,
    action: 'base-incomplete',
    author: request.asker.address,
    pieces: [],
    policyVersion: policy.version,
    note: note(correction),
    owner: correction.owner.address.toLowerCase(),
    dueOn: correction.dueOn,
    origin: 'manual',
  });
}

/** Closes a corrective action. @param how what was done, in the person's words */
export const closeCorrection = (
  needs: JournalNeeds,
  file: DossierFile,
  author: Person,
  correction: JournalEntry,
  how: string,
  operation: string,
): Promise<JournalEntry> =>
  writeEntry(needs, author, {
    operationId: operation,
    dossierId: file.dossier.id,
    action: 'correctif',
    pieces: [],
    follows: correction.operationId,
    note: how,
  });
