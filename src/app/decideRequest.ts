import { approvalState, type ApprovalState, type Deciders, type Outcome } from '../domain/approval';
import { fingerprint } from '../domain/fingerprint';
import { operationId } from '../domain/journal';
import type { Policy } from '../domain/policy/schema';
import { dossierOf } from '../domain/requestPointer';
import type { Approver } from '../domain/sequence';
import type { RecordedDecision, RequestFile, Requests } from './cosignPorts';
import type { DossierFile, Records } from './ports';
import { decidersBy } from './requestCosign';

/** Why a person cannot decide on a request. */
export type Obstacle =
  | 'other-dossier'
  | 'altered'
  | 'left'
  | 'asker-decides'
  | 'not-a-decider'
  | 'already-refused'
  | 'already-granted'
  | 'already-agreed';

/** A request with its dossier, as SharePoint has them at this moment. */
export interface OpenRequest extends RequestFile {
  readonly dossier: DossierFile;
  readonly deciders: Deciders;
  readonly state: ApprovalState;
}

/** Reads a request and its dossier, two reads at the same moment: the request's own name tells the dossier. */
export async function openRequest(
  ports: { readonly requests: Pick<Requests, 'read'>; readonly records: Pick<Records, 'read'> },
  policy: Policy,
  requestId: string,
  signal?: AbortSignal,
): Promise<OpenRequest> {
  const [file, dossier] = await Promise.all([
    ports.requests.read(requestId, signal),
    ports.records.read(dossierOf(requestId), signal),
  ]);
  return withState(policy, file, dossier);
}

/** Where a request stands, by who may decide on its dossier today. */
export function withState(policy: Policy, file: RequestFile, dossier: DossierFile): OpenRequest {
  const deciders = decidersBy(policy, dossier.dossier);
  return { ...file, dossier, deciders, state: stateOf(file, deciders) };
}

export const stateOf = ({ request, decisions }: RequestFile, deciders: Deciders): ApprovalState =>
  approvalState({ ...request, asker: request.asker.address }, decisions, deciders);

/** True when what is shown is not what was asked: the row was changed, or its text is not the one it is bound to. */
export const isAltered = ({ request }: RequestFile): boolean =>
  request.altered || fingerprint(request.message) !== request.fingerprint;

/** What keeps this person from deciding; undefined when nothing does. */
export function obstacleFor(open: OpenRequest, me: string): Obstacle | undefined {
  const { request, dossier, deciders, state } = open;
  if (request.dossierId !== dossier.dossier.id || dossierOf(request.id) !== request.dossierId)
    return 'other-dossier';
  if (isAltered(open)) return 'altered';
  if (hasLeft(open)) return 'left';
  if (request.asker.address === me) return 'asker-decides';
  if (!request.approvals.some((role) => deciders[role].includes(me))) return 'not-a-decider';
  if (state.status === 'refused' || state.status === 'changes-asked') return 'already-refused';
  if (state.agreed.some((one) => one.decision.by === me)) return 'already-agreed';
  return state.status === 'granted' ? 'already-granted' : undefined;
}

export const hasLeft = ({ request, dossier }: OpenRequest): boolean =>
  request.operationId !== undefined &&
  dossier.journal.some((entry) => entry.operationId === request.operationId);

/** What a person decided, for or against, is his own to take back until the message has left: the request is open again. */
export const mayWithdraw = (open: OpenRequest, me: string): boolean =>
  !hasLeft(open) &&
  (open.state.against?.by === me || open.state.agreed.some((one) => one.decision.by === me));

/** Roles that an address holds on the dossier. */
export const rolesOf = (deciders: Deciders, address: string): readonly Approver[] =>
  (['manager', 'direction'] as const).filter((role) => deciders[role].includes(address));

/**
 * Writes a decision on the request as it was shown, or on the text as the approver changed it. It is made once this
 * resolves, and not before.
 */
export async function decideRequest(
  requests: Pick<Requests, 'decide'>,
  randomBytes: (count: number) => Uint8Array,
  open: OpenRequest,
  outcome: Outcome,
  said: { readonly comment?: string; readonly text?: string } = {},
): Promise<{ readonly made: RecordedDecision; readonly open: OpenRequest }> {
  const { request } = open;
  const made = await requests.decide({
    key: operationId(randomBytes(12)),
    requestId: request.id,
    dossierId: request.dossierId,
    step: request.step,
    fingerprint:
      said.text === undefined ? open.state.fingerprint : fingerprint({ ...request.message, html: said.text }),
    outcome,
    ...said,
  });
  const decisions = [...open.decisions, made];
  return { made, open: { ...open, decisions, state: stateOf({ request, decisions }, open.deciders) } };
}
