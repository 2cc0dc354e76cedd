import type { Dossier } from '../../domain/dossier';
import type { Policy } from '../../domain/policy/schema';
import type { Instant } from '../../domain/dates/plainDate';
import type { ApprovalState } from '../../domain/agreement/approval';
import { decidersBy } from './requestCosign';
import { isAltered, stateOf } from './requestState';
import type { RequestFile } from './cosignPorts';
import type { Verdict } from '../send/verdict';

export interface Verified {
  readonly file: RequestFile;
  readonly state: ApprovalState;
  /** The draft's text is the one that was asked about, or the approver's where the approver changed it. */
  readonly sameText: boolean;
  readonly altered: boolean;
  /** What was agreed to left already: its agreement has served. */
  readonly served: boolean;
  /** What the gate may rely on: every role of the request agreed, on this very text. */
  readonly verdict?: Verdict;
}

/**
 * Where a draft's request stands, and what is left for the gate. Everything is computed from what SharePoint holds.
 * @param left a message with the marks of this request left already (`hasLeft`): what is agreed to leaves once
 */
export function verifyApproval(
  policy: Policy,
  dossier: Dossier,
  file: RequestFile,
  currentFingerprint: string,
  now: Instant,
  left = false,
): Verified {
  const { request } = file;
  const state = stateOf(file, decidersBy(policy, dossier));
  const sameText = state.fingerprint === currentFingerprint;
  const altered = isAltered(file) || request.dossierId !== dossier.id;
  const granted = state.status === 'granted' && sameText && !altered;
  const served = granted && left;
  const verified = { file, state, sameText, altered, served };
  if (!granted) return verified;
  if (served) {
    const nobody = { v: 1, requestId: request.id, verifiedAt: now, agreed: [], served } as const;
    return { ...verified, verdict: { ...nobody, fingerprint: state.fingerprint } };
  }
  const agreed = state.agreed.map(({ role, decision }) => ({
    role,
    name: file.decisions.find(({ id }) => id === decision.id)?.name ?? decision.by,
    by: decision.by,
    at: decision.at,
  }));
  const signers = agreed.filter((_, index) => state.agreed[index]!.decision.outcome === 'cosigned');
  return {
    ...verified,
    verdict: {
      v: 1,
      requestId: request.id,
      fingerprint: state.fingerprint,
      verifiedAt: now,
      agreed,
      ...(request.correction ? { corrected: true } : {}),
      ...(signers.length > 0 && request.operationId ? { line: lineOf(policy, signers) } : {}),
    },
  };
}

const lineOf = (policy: Policy, signers: readonly { readonly name: string }[]): string =>
  `${policy.cosignature.line} ${signers.map(({ name }) => name).join(' et ')}`;
