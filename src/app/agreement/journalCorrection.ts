import { sha256 } from '@noble/hashes/sha2.js';
import { utf8Bytes } from '../../domain/fingerprint/utf8Bytes';
import { isAgreement, type ApprovalState } from '../../domain/agreement/approval';
import { openCorrections, type Correction } from '../../domain/journal/corrections';
import type { Person } from '../../domain/dossier';
import { operationId, type JournalEntry, type NewJournalEntry } from '../../domain/journal/journal';
import type { Policy } from '../../domain/policy/schema';
import type { RecordedDecision, RequestFile } from './cosignPorts';
import { departureOf } from './effectOf';
import { countedIn } from './requestState';
import type { DossierFile, Records } from '../ports';
import { writeWords, type WordsNeeds } from '../journal/writeWords';

/**
 * The same for everybody who writes it down: the journal's unique column takes it once.
 * @param round how often an agreement or a refusal was taken back before: agreed to again, it is to be done again
 */
export const correctionOperation = (requestId: string, round = 0): string =>
  operationId(sha256(utf8Bytes(`${requestId}/correctif${round === 0 ? '' : `/${round}`}`)));
const endOperation = (correction: string): string => operationId(sha256(utf8Bytes(`${correction}/fin`)));

interface Words {
  /** What a person reads of impact and action. */
  readonly planned: (correction: Correction) => string;
  /** By what decision there is nothing to correct any more. */
  readonly ended: (decision: RecordedDecision) => string;
}

/**
 * Writes to the journal that work is established on an incomplete basis, once everybody asked agreed: its impact, the
 * corrective action, its day and its owner. Where that agreement does not stand any more, what the journal holds of it is
 * closed, but for what has left: that is to be corrected. Of a message that is no relance nothing tells that it left.
 * @param journal the dossier's, as it was last read
 */
export async function followCorrection(
  records: Pick<Records, 'append'>,
  policy: Policy,
  { request, decisions }: RequestFile,
  state: ApprovalState,
  journal: readonly JournalEntry[],
  words: Words,
): Promise<void> {
  const { correction } = request;
  if (!correction) return;
  const counted = countedIn(decisions, state);
  const round = counted.filter(({ outcome }) => outcome === 'withdrawn').length;
  const last = state.agreed.at(-1);
  if (state.status === 'granted' && last) {
    const own = correctionOperation(request.id, round);
    if (journal.some((entry) => entry.operationId === own)) return;
    const made = { operationId: own, at: last.decision.at, policyVersion: policy.version };
    await records.append(plannedEntry(request, correction, words.planned, made));
    return;
  }
  const against = counted.filter(({ outcome }) => !isAgreement(outcome)).at(-1);
  if (!against || request.operationId === undefined || departureOf({ request, dossier: { journal } })) return;
  const own = Array.from({ length: round + 1 }, (_, index) => correctionOperation(request.id, index));
  for (const { operationId: follows } of openCorrections(journal).filter((one) =>
    own.includes(one.operationId),
  ))
    await records.append({
      operationId: endOperation(follows),
      dossierId: request.dossierId,
      at: against.at,
      action: 'correctif',
      author: against.by,
      pieces: [],
      follows,
      policyVersion: policy.version,
      note: words.ended(against),
      origin: 'manual',
    });
}

/**
 * What was announced on an incomplete basis left, though the agreement does not stand any more and its corrective action may be
 * closed: it is to be done all the same.
 */
export async function correctWhatLeft(
  records: Pick<Records, 'append'>,
  { request }: Pick<RequestFile, 'request'>,
  { at, policyVersion }: Pick<NewJournalEntry, 'at' | 'policyVersion'>,
  planned: Words['planned'],
): Promise<void> {
  const { correction } = request;
  if (!correction) return;
  await records.append(
    plannedEntry(request, correction, planned, {
      operationId: operationId(sha256(utf8Bytes(`${request.id}/correctif/parti`))),
      at,
      policyVersion,
    }),
  );
}

const plannedEntry = (
  { dossierId, asker }: RequestFile['request'],
  correction: Correction,
  planned: Words['planned'],
  made: Pick<NewJournalEntry, 'operationId' | 'at' | 'policyVersion'>,
): NewJournalEntry => ({
  ...made,
  dossierId,
  action: 'base-incomplete',
  author: asker.address,
  pieces: [],
  note: planned(correction),
  owner: correction.owner.address.toLowerCase(),
  dueOn: correction.dueOn,
  origin: 'manual',
});

/** Closes a corrective action. @param how what was done, in the person's words */
export const closeCorrection = (
  needs: WordsNeeds,
  file: DossierFile,
  author: Person,
  correction: JournalEntry,
  how: string,
  operation: string,
): ReturnType<typeof writeWords> =>
  writeWords(needs, author, {
    operationId: operation,
    dossierId: file.dossier.id,
    action: 'correctif',
    pieces: [],
    follows: correction.operationId,
    note: how,
  });
