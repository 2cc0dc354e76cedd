import type { Dossier } from './dossier';
import type { Instant } from './plainDate';
import type { Approver } from './sequence';

/**
 * Who agreed to what. A decision is an item that the approver created in `Decisions`; who it is comes from the service's
 * `createdBy`, never from a column (ARCHITECTURE, decision 3). Everything here is computed again from those items each
 * time: nothing about an approval is stored as a state.
 */

/** A request as the list `Demandes` holds it; `asker` is the item's `createdBy`. */
export interface ApprovalRequest {
  readonly id: string;
  readonly dossierId: string;
  readonly step: string;
  /** Binds the request to one exact message (see `fingerprint.ts`). */
  readonly fingerprint: string;
  readonly asker: string;
  /** Roles that must each agree, by two different people when there are two. */
  readonly approvals: readonly Approver[];
}

export type Outcome = 'cosigned' | 'validated' | 'changes-asked' | 'refused' | 'withdrawn';

/** A decision as the list `Decisions` holds it. */
export interface Decision {
  /** Item id: grows with each item, so it settles two decisions of the same second. */
  readonly id: number;
  readonly requestId: string;
  readonly dossierId: string;
  readonly step: string;
  readonly fingerprint: string;
  readonly outcome: Outcome;
  /** Lower-case address of the item's `createdBy`. */
  readonly by: string;
  readonly at: Instant;
}

/** Lower-case addresses of those who may decide for a role, in the order they are asked. */
export type Deciders = Readonly<Record<Approver, readonly string[]>>;

export type RejectionCode =
  | 'other-request'
  | 'other-dossier'
  | 'other-step'
  | 'other-message'
  | 'asker-decides'
  | 'not-a-decider'
  | 'role-taken'
  | 'nothing-to-withdraw';

export interface Agreement {
  readonly role: Approver;
  readonly decision: Decision;
}

export interface ApprovalState {
  readonly status: 'granted' | 'waiting' | 'changes-asked' | 'refused';
  readonly agreed: readonly Agreement[];
  readonly missing: readonly Approver[];
  /** The decision that asked for changes or refused. */
  readonly against?: Decision;
  /** Decisions that do not count, each with its reason: shown, never silently dropped. */
  readonly rejected: readonly { readonly decision: Decision; readonly why: RejectionCode }[];
}

/** Who may decide on a dossier: its manager or stand-in, any manager of the team where the policy says so; its partner. */
export function decidersOf(dossier: Dossier, teamManagers: readonly string[] = []): Deciders {
  const lower = (addresses: readonly (string | undefined)[]): readonly string[] => [
    ...new Set(
      addresses
        .filter((address): address is string => Boolean(address))
        .map((address) => address.toLowerCase()),
    ),
  ];
  return {
    manager: lower([dossier.manager.address, dossier.suppleant?.address, ...teamManagers]),
    direction: lower([dossier.direction.address]),
  };
}

/** Reads the decisions in the order they were made and says where the request stands. The first that counts, counts. */
export function approvalState(
  request: ApprovalRequest,
  decisions: readonly Decision[],
  deciders: Deciders,
): ApprovalState {
  const agreed: Agreement[] = [];
  const rejected: { decision: Decision; why: RejectionCode }[] = [];
  let against: Decision | undefined;

  for (const decision of [...decisions].sort((one, other) => one.id - other.id)) {
    const why = mismatch(request, decision) ?? notEntitled(request, decision, deciders);
    if (why) {
      rejected.push({ decision, why });
    } else if (decision.outcome === 'withdrawn') {
      const own = agreed.findIndex((agreement) => agreement.decision.by === decision.by);
      if (own >= 0) agreed.splice(own, 1);
      else rejected.push({ decision, why: 'nothing-to-withdraw' });
    } else if (decision.outcome === 'refused' || decision.outcome === 'changes-asked') {
      against ??= decision;
    } else {
      const role = freeRole(request, agreed, decision.by, deciders);
      if (role) agreed.push({ role, decision });
      else rejected.push({ decision, why: 'role-taken' });
    }
  }

  const missing = request.approvals.filter((role) => !agreed.some((agreement) => agreement.role === role));
  if (against) {
    return {
      status: against.outcome === 'refused' ? 'refused' : 'changes-asked',
      agreed,
      missing,
      against,
      rejected,
    };
  }
  return { status: missing.length === 0 ? 'granted' : 'waiting', agreed, missing, rejected };
}

function mismatch(request: ApprovalRequest, decision: Decision): RejectionCode | undefined {
  if (decision.requestId !== request.id) return 'other-request';
  if (decision.dossierId !== request.dossierId) return 'other-dossier';
  if (decision.step !== request.step) return 'other-step';
  if (decision.fingerprint !== request.fingerprint) return 'other-message';
  return undefined;
}

function notEntitled(
  request: ApprovalRequest,
  decision: Decision,
  deciders: Deciders,
): RejectionCode | undefined {
  if (decision.by === request.asker) return 'asker-decides';
  const entitled = request.approvals.some((role) => deciders[role].includes(decision.by));
  return entitled ? undefined : 'not-a-decider';
}

/** A person fills one role only: manager and direction are two people (policy, J+30). */
function freeRole(
  request: ApprovalRequest,
  agreed: readonly Agreement[],
  by: string,
  deciders: Deciders,
): Approver | undefined {
  if (agreed.some((agreement) => agreement.decision.by === by)) return undefined;
  return request.approvals.find(
    (role) => deciders[role].includes(by) && !agreed.some((agreement) => agreement.role === role),
  );
}
