import { approvalState, type ApprovalState, type Deciders } from '../../domain/agreement/approval';
import { fingerprint } from '../../domain/fingerprint/fingerprint';
import type { RecordedDecision, RequestFile } from './cosignPorts';

/**
 * Where a request stands; no decision counts on one that was altered. Apart from what decides on it: the journal needs no more,
 * for a first dossier.
 */
export function stateOf({ request, decisions }: RequestFile, deciders: Deciders): ApprovalState {
  const asked = { ...request, asker: request.asker.address };
  if (decisions.length === 0 || !isAltered({ request })) return approvalState(asked, decisions, deciders);
  const rejected = decisions.map((decision) => ({ decision, why: 'altered' as const }));
  return { ...approvalState(asked, [], deciders), rejected };
}

type Decisions = readonly RecordedDecision[];

/** Of the decisions read back, those that agree to the request as it stands. */
export const agreedIn = (decisions: Decisions, { agreed }: ApprovalState): Decisions =>
  decisions.filter(({ id }) => agreed.some(({ decision }) => decision.id === id));

/** Those that count, for or against, be they taken back since. */
export const countedIn = (decisions: Decisions, { rejected }: ApprovalState): Decisions =>
  decisions.filter(({ id }) => !rejected.some(({ decision }) => decision.id === id));

/** True when what is shown is not what was asked: the row was changed, or its text is not the one it is bound to. */
export const isAltered = ({ request }: Pick<RequestFile, 'request'>): boolean =>
  request.altered || fingerprint(request.message) !== request.fingerprint;
