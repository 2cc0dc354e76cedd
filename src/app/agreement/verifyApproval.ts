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
  /** What the gate may rely on: every role of the request agreed, on this very text. */
  readonly verdict?: Verdict;
}

/** Where a draft's request stands, and what is left for the gate. Everything is computed from what SharePoint holds. */
export function verifyApproval(
  policy: Policy,
  dossier: Dossier,
  file: RequestFile,
  currentFingerprint: string,
  now: Instant,
): Verified {
  const { request } = file;
  const state = stateOf(file, decidersBy(policy, dossier));
  const sameText = state.fingerprint === currentFingerprint;
  const altered = isAltered(file) || request.dossierId !== dossier.id;
  const verified = { file, state, sameText, altered };
  if (state.status !== 'granted' || !sameText || altered) return verified;
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
