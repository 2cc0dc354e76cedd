import type { Dossier } from '../dossier';
import { fingerprint, type FingerprintedMessage } from '../fingerprint/fingerprint';
import type { Instant } from '../dates/plainDate';
import type { Approver } from '../policy/sequence';

/**
 * Who agreed to what. A decision is an item that the approver created in `Decisions`; who it is comes from the service's
 * `createdBy`, never from a column, which any member could write. Everything here is computed again from those items each
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
  /** The message itself, for a decision that changes its text; without it no such decision counts. */
  readonly message?: FingerprintedMessage;
}

export type Outcome = 'cosigned' | 'validated' | 'changes-asked' | 'refused' | 'withdrawn';

export const isAgreement = (outcome: Outcome): outcome is 'cosigned' | 'validated' =>
  outcome === 'cosigned' || outcome === 'validated';

/** A decision as the list `Decisions` holds it. */
export interface Decision {
  /** Item id: grows with each item, so it settles two decisions of the same second. */
  readonly id: number;
  readonly requestId: string;
  readonly dossierId: string;
  readonly step: string;
  readonly fingerprint: string;
  readonly outcome: Outcome;
  /** The text as the approver changed it, HTML; `fingerprint` is then that of the message with this text. */
  readonly text?: string;
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
  | 'already-refused'
  | 'nothing-to-withdraw'
  /** The request's row, or that of a decision on it, was changed after it was written. */
  | 'altered';

export interface Agreement {
  readonly role: Approver;
  readonly decision: Decision;
}

export interface ApprovalState {
  readonly status: 'granted' | 'waiting' | 'changes-asked' | 'refused';
  readonly agreed: readonly Agreement[];
  readonly missing: readonly Approver[];
  /** The first decision that asked for changes or refused, and was not withdrawn. */
  readonly against?: Decision;
  /** What everybody who agrees now agrees to: the message asked about, or as an approver changed it. */
  readonly fingerprint: string;
  /** The changed text, while it is what is agreed to. */
  readonly text?: string;
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

/**
 * Reads the decisions in the order they were made and says where the request stands. The first that counts, counts. An
 * approver may change the text and agree to that: whoever agreed to the words before must agree again. Whoever withdraws
 * takes back all that he decided, be it for or against.
 */
export function approvalState(
  request: ApprovalRequest,
  decisions: readonly Decision[],
  deciders: Deciders,
): ApprovalState {
  let agreed: Agreement[] = [];
  const rejected: { decision: Decision; why: RejectionCode }[] = [];
  let against: Decision[] = [];
  let changed: Decision | undefined;
  const isGranted = (): boolean =>
    request.approvals.every((role) => agreed.some((agreement) => agreement.role === role));

  for (const decision of [...decisions].sort((one, other) => one.id - other.id)) {
    const current = changed?.fingerprint ?? request.fingerprint;
    const why = mismatch(request, decision, current) ?? notEntitled(request, decision, deciders);
    if (why) {
      rejected.push({ decision, why });
    } else if (decision.outcome === 'withdrawn') {
      const own = agreed.findIndex((agreement) => agreement.decision.by === decision.by);
      const others = against.filter(({ by }) => by !== decision.by);
      if (own < 0 && others.length === against.length)
        rejected.push({ decision, why: 'nothing-to-withdraw' });
      against = others;
      if (own < 0) continue;
      if (agreed[own]!.decision === changed) [agreed, changed] = [[], undefined];
      else agreed.splice(own, 1);
    } else if (decision.outcome === 'refused' || decision.outcome === 'changes-asked') {
      against.push(decision);
    } else if (against.length > 0) {
      // Nor does it count once the refusal is withdrawn: it was made against it, by a screen that did not know.
      rejected.push({ decision, why: 'already-refused' });
    } else {
      const earlier = decision.text === undefined || isGranted() ? agreed : [];
      const made = [...earlier.map((one) => one.decision), decision];
      const placed = placedIn(request.approvals, made, deciders);
      if (!placed) {
        rejected.push({ decision, why: 'role-taken' });
        continue;
      }
      if (decision.text !== undefined) changed = decision;
      agreed = [...placed];
    }
  }

  const missing = request.approvals.filter((role) => !agreed.some((agreement) => agreement.role === role));
  const state = {
    agreed,
    missing,
    rejected,
    fingerprint: changed?.fingerprint ?? request.fingerprint,
    ...(changed?.text === undefined ? {} : { text: changed.text }),
  };
  const [first] = against;
  if (first)
    return { ...state, status: first.outcome === 'refused' ? 'refused' : 'changes-asked', against: first };
  return { ...state, status: missing.length === 0 ? 'granted' : 'waiting' };
}

function mismatch(request: ApprovalRequest, decision: Decision, current: string): RejectionCode | undefined {
  if (decision.requestId !== request.id) return 'other-request';
  if (decision.dossierId !== request.dossierId) return 'other-dossier';
  if (decision.step !== request.step) return 'other-step';
  if (decision.text === undefined) return decision.fingerprint === current ? undefined : 'other-message';
  return isOfChangedText(request, decision) ? undefined : 'other-message';
}

/** The text alone may be changed, by somebody who agrees to it: recipients, subject and files stay those asked about. */
const isOfChangedText = (
  { message }: ApprovalRequest,
  { text, outcome, fingerprint: given }: Decision,
): boolean =>
  message !== undefined &&
  text !== undefined &&
  isAgreement(outcome) &&
  fingerprint({ ...message, html: text }) === given;

function notEntitled(
  request: ApprovalRequest,
  decision: Decision,
  deciders: Deciders,
): RejectionCode | undefined {
  if (decision.by === request.asker) return 'asker-decides';
  const entitled = request.approvals.some((role) => deciders[role].includes(decision.by));
  return entitled ? undefined : 'not-a-decider';
}

/**
 * The roles in which these people agreed, whatever the order in which they did: a stand-in who is the direction too leaves the
 * manager his own. A person fills one role only: manager and direction are two people (policy, J+30). Undefined where there is
 * no role left for one of them.
 */
function placedIn(
  roles: readonly Approver[],
  [first, ...others]: readonly Decision[],
  deciders: Deciders,
): readonly Agreement[] | undefined {
  if (!first) return [];
  if (others.some(({ by }) => by === first.by)) return undefined;
  for (const role of roles) {
    if (!deciders[role].includes(first.by)) continue;
    const left = roles.filter((other) => other !== role);
    const placed = placedIn(left, others, deciders);
    if (placed) return [{ role, decision: first }, ...placed];
  }
  return undefined;
}

/** Whether there are as many people as roles, one for each, the asker apart. */
export function canBeGranted(
  [role, ...others]: readonly Approver[],
  deciders: Deciders,
  apart: readonly string[],
): boolean {
  if (!role) return true;
  return deciders[role].some(
    (person) => !apart.includes(person) && canBeGranted(others, deciders, [...apart, person]),
  );
}
