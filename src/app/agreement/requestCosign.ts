import { canBeGranted, decidersOf, type Deciders } from '../../domain/agreement/approval';
import type { Correction } from '../../domain/journal/corrections';
import type { Dossier, Person } from '../../domain/dossier';
import { fingerprint, type FingerprintedMessage } from '../../domain/fingerprint/fingerprint';
import type { RelanceMarks } from '../../domain/template/marks';
import { ownPart } from '../../domain/message/ownPart';
import type { Finding } from '../../domain/phrasing/types';
import type { Policy } from '../../domain/policy/schema';
import { requestIdOf } from '../../domain/agreement/requestPointer';
import type { Approver } from '../../domain/policy/sequence';
import { addWorkingDays } from '../../domain/dates/workingDays';
import type { NewCosignRequest, Outbox, Requests } from './cosignPorts';
import { Failure } from '../failure';
import type { Clock } from '../ports';

interface Needs {
  readonly requests: Pick<Requests, 'ask'>;
  readonly clock: Clock;
  readonly policy: Policy;
  /** A cryptographic source, e.g. `crypto.getRandomValues`. */
  readonly randomBytes: (count: number) => Uint8Array;
}

export interface Asked {
  readonly dossier: Dossier;
  /** What the request is found by; absent for a message that is no relance. */
  readonly marks?: Pick<RelanceMarks, 'step'> & Partial<Pick<RelanceMarks, 'operationId' | 'sequence'>>;
  readonly message: FingerprintedMessage;
  readonly approvals: readonly Approver[];
  readonly findings: readonly Finding[];
  readonly note?: string;
  readonly correction?: Correction;
}

/** Who may decide for each role on this dossier, by the policy in force. */
export const decidersBy = (policy: Policy, dossier: Dossier): Deciders =>
  decidersOf(dossier, policy.cosignature.teamManagers);

/**
 * Stores the request; the mail that tells the approvers is sent afterwards, by `tellApprovers`. Fails with `no-decider`
 * when nobody but the asker could agree, or one person would have to for two.
 */
export async function requestCosign(needs: Needs, asker: Person, asked: Asked): Promise<NewCosignRequest> {
  const { policy, clock } = needs;
  const deciders = decidersBy(policy, asked.dossier);
  if (!canBeGranted(asked.approvals, deciders, [asker.address])) throw new Failure('no-decider');
  const request: NewCosignRequest = {
    id: requestIdOf(asked.dossier.id, needs.randomBytes(12)),
    dossierId: asked.dossier.id,
    step: asked.marks?.step ?? '',
    fingerprint: fingerprint(asked.message),
    message: ownPart(asked.message),
    findings: asked.findings.map(({ rule, severity, excerpt }) => ({
      rule,
      severity,
      excerpt: excerpt.trim(),
    })),
    approvals: asked.approvals,
    deciders,
    dueBy: addWorkingDays(clock.today(), policy.cosignature.answerWorkingDays, policy.workingDays),
    ...(asked.marks?.operationId ? { operationId: asked.marks.operationId } : {}),
    ...(asked.marks?.sequence ? { sequence: asked.marks.sequence } : {}),
    ...(asked.note ? { note: asked.note } : {}),
    ...(asked.correction ? { correction: asked.correction } : {}),
  };
  await needs.requests.ask(request);
  return request;
}

/** The people first asked: for each role, the first who may decide and is not the asker. */
export function firstAsked(
  request: Pick<NewCosignRequest, 'approvals' | 'deciders'>,
  dossier: Dossier,
  asker: string,
): readonly Person[] {
  const known = [dossier.manager, dossier.suppleant, dossier.direction];
  const addresses = request.approvals.flatMap(
    (role) => request.deciders[role].find((address) => address !== asker) ?? [],
  );
  return [...new Set(addresses)].map(
    (address) => known.find((person) => person?.address === address) ?? { name: address, address },
  );
}

/** Sends the mail that leads to a request. */
export const tellApprovers = (
  outbox: Outbox,
  to: readonly Person[],
  mail: { readonly subject: string; readonly html: string },
): Promise<void> => outbox.send({ to, ...mail });
