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
  /** What was agreed to left already: its agreement has served, and a copy has none, whatever its words. */
  readonly served: boolean;
  /** What the gate may rely on: every role of the request agreed, on this very text; or that the agreement has served. */
  readonly verdict?: Verdict;
}

/** The draft as it stands, and when that was looked at. */
interface Seen {
  readonly fingerprint: string;
  readonly now: Instant;
  /** A message with the marks of this request left already (`hasLeft`): what is agreed to leaves once. */
  readonly left: boolean;
}

/**
 * Where a draft's request stands, and what is left for the gate. Everything is computed from what SharePoint holds.
 */
export function verifyApproval(
  policy: Policy,
  dossier: Dossier,
  file: RequestFile,
  { fingerprint, now, left }: Seen,
): Verified {
  const { request } = file;
  const state = stateOf(file, decidersBy(policy, dossier));
  const sameText = state.fingerprint === fingerprint;
  const altered = isAltered(file) || request.dossierId !== dossier.id;
  const granted = state.status === 'granted' && !altered;
  const served = granted && left;
  const verified = { file, state, sameText, altered, served };
  // Whatever its words are now: asked about changed ones, somebody would agree in vain.
  if (served) {
    return {
      ...verified,
      verdict: { v: 1, requestId: request.id, fingerprint, verifiedAt: now, agreed: [], served },
    };
  }
  if (!granted || !sameText) return verified;
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
      fingerprint,
      verifiedAt: now,
      agreed,
      ...(request.correction ? { corrected: true } : {}),
      ...(signers.length > 0 && request.operationId ? { line: lineOf(policy, signers) } : {}),
    },
  };
}

const lineOf = (policy: Policy, signers: readonly { readonly name: string }[]): string =>
  `${policy.cosignature.line} ${signers.map(({ name }) => name).join(' et ')}`;
