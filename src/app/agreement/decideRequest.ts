import type { ApprovalState, Deciders, Outcome, RejectionCode } from '../../domain/agreement/approval';
import { fingerprint } from '../../domain/fingerprint/fingerprint';
import { operationId } from '../../domain/journal/journal';
import type { Policy } from '../../domain/policy/schema';
import { dossierOf } from '../../domain/agreement/requestPointer';
import type { Approver } from '../../domain/policy/sequence';
import type { RecordedDecision, RequestFile, Requests } from './cosignPorts';
import { effectOf, type Effect } from './effectOf';
import type { DossierFile, Records } from '../ports';
import { decidersBy } from './requestCosign';
import { isAltered, stateOf } from './requestState';

/** Why a person cannot decide on a request. */
export type Obstacle =
  | 'other-dossier'
  | 'altered'
  | Effect
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
function withState(policy: Policy, file: RequestFile, dossier: DossierFile): OpenRequest {
  const deciders = decidersBy(policy, dossier.dossier);
  return { ...file, dossier, deciders, state: stateOf(file, deciders) };
}

/** What keeps this person from deciding; undefined when nothing does. */
export function obstacleFor(open: OpenRequest, me: string): Obstacle | undefined {
  const { request, dossier, deciders, state } = open;
  if (request.dossierId !== dossier.dossier.id || dossierOf(request.id) !== request.dossierId)
    return 'other-dossier';
  if (isAltered(open)) return 'altered';
  const effect = effectOf(open);
  if (effect) return effect;
  if (request.asker.address === me) return 'asker-decides';
  if (!request.approvals.some((role) => deciders[role].includes(me))) return 'not-a-decider';
  if (state.status === 'refused' || state.status === 'changes-asked') return 'already-refused';
  if (state.agreed.some((one) => one.decision.by === me)) return 'already-agreed';
  return state.status === 'granted' ? 'already-granted' : undefined;
}

/** What a person decided, for or against, is his own to take back until it took effect: the request is open again. */
export const mayWithdraw = (open: OpenRequest, me: string): boolean =>
  !effectOf(open) &&
  (open.state.against?.by === me || open.state.agreed.some((one) => one.decision.by === me));

/**
 * Why what a person decided last counts for nothing. Who agrees to the same words twice, on two screens, has agreed: the
 * first time counts.
 */
export function ineffectiveOf(
  { decisions, state }: Pick<OpenRequest, 'decisions' | 'state'>,
  me: string,
): RejectionCode | undefined {
  const last = decisions.filter(({ by }) => by === me).at(-1);
  const why = state.rejected.find(({ decision }) => decision.id === last?.id)?.why;
  const given = state.agreed.some(
    ({ decision }) => decision.by === me && decision.fingerprint === last?.fingerprint,
  );
  return why === 'role-taken' && given ? undefined : why;
}

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
  { key, ...said }: { readonly comment?: string; readonly text?: string; readonly key?: string } = {},
): Promise<{ readonly made: RecordedDecision; readonly open: OpenRequest }> {
  const { request } = open;
  const made = await requests.decide({
    key: key ?? operationId(randomBytes(12)),
    requestId: request.id,
    dossierId: request.dossierId,
    step: request.step,
    fingerprint:
      said.text === undefined ? open.state.fingerprint : fingerprint({ ...request.message, html: said.text }),
    outcome,
    ...said,
  });
  return { made, open: withDecisions(open, [...open.decisions.filter(({ id }) => id !== made.id), made]) };
}

/** The same request, with these decisions on it. */
export const withDecisions = (open: OpenRequest, decisions: readonly RecordedDecision[]): OpenRequest => ({
  ...open,
  decisions,
  state: stateOf({ request: open.request, decisions }, open.deciders),
});
