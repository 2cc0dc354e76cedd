import { sha256 } from '@noble/hashes/sha2.js';
import { utf8Bytes } from '../../domain/fingerprint/utf8Bytes';
import type { ApprovalState } from '../../domain/agreement/approval';
import type { Person } from '../../domain/dossier';
import { operationId, type JournalEntry } from '../../domain/journal/journal';
import { isMissionStep } from '../../domain/journal/noteSteps';
import type { Policy } from '../../domain/policy/schema';
import { holdsFor } from './approvers';
import type { CosignRequest } from './cosignPorts';
import { isAltered } from './requestState';
import type { DossierFile, Records } from '../ports';
import { writeWords, type WordsNeeds } from '../journal/writeWords';

/** The same for everybody who writes it down: the journal's unique column takes it once. */
export const missionOperation = (requestId: string): string =>
  operationId(sha256(utf8Bytes(`${requestId}/mission`)));

/**
 * Writes to the journal that the mission is suspended or reorganised, once manager and direction agreed. Nothing is
 * written for a request that is not granted by both, was changed since it was made, or asks about something else.
 * @param note what was decided, why, and by whom
 */
export async function journalMission(
  records: Pick<Records, 'append'>,
  policy: Policy,
  request: CosignRequest,
  state: ApprovalState,
  note: string,
): Promise<void> {
  const last = state.agreed.at(-1);
  const { step } = request;
  if (state.status !== 'granted' || !last || !isMissionStep(step)) return;
  // Whoever asks writes the row: it cannot ask for less than the policy does, nor change afterwards.
  if (isAltered({ request }) || !holdsFor(state, ['manager', 'direction'])) return;
  await records.append({
    operationId: missionOperation(request.id),
    dossierId: request.dossierId,
    at: last.decision.at,
    action: step,
    author: last.decision.by,
    pieces: [],
    policyVersion: policy.version,
    note,
    origin: 'manual',
  });
}

/** The mission goes on as before. @param why in the person's words */
export const resumeMission = (
  needs: WordsNeeds,
  file: DossierFile,
  author: Person,
  since: JournalEntry,
  why: string,
  operation: string,
): ReturnType<typeof writeWords> =>
  writeWords(needs, author, {
    operationId: operation,
    dossierId: file.dossier.id,
    action: 'reprise',
    pieces: [],
    follows: since.operationId,
    note: why,
  });
