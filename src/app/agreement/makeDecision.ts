import { isAgreement, type Outcome, type RejectionCode } from '../../domain/agreement/approval';
import type { Dossier, Person } from '../../domain/dossier';
import { htmlToText } from '../../domain/phrasing/html/htmlToText';
import type { Policy } from '../../domain/policy/schema';
import type { CosignRequest, Outbox, RecordedDecision, RequestFile, Requests } from './cosignPorts';
import {
  decideRequest,
  ineffectiveOf,
  mayWithdraw,
  obstacleFor,
  openRequest,
  withDecisions,
  type Obstacle,
  type OpenRequest,
} from './decideRequest';
import { effectOf } from './effectOf';
import { followCorrection } from './journalCorrection';
import { journalDecision } from './journalDecision';
import { journalMission } from './journalMission';
import { agreedIn } from './requestState';
import { Failure, isFailure, needsPerson } from '../failure';
import type { Records } from '../ports';

/** What goes with a decision: a comment, or the text as the approver changed it. */
export interface Said {
  readonly comment?: string;
  readonly text?: string;
  /** Of one attempt: tried again with the same one, the decision is made once, even where an answer was lost. */
  readonly key?: string;
  /** An earlier attempt with this key failed with `unsure`. */
  readonly doubted?: boolean;
}

/** What the asker is told of a decision. */
export interface ToldDecision {
  readonly request: Pick<CosignRequest, 'id' | 'step' | 'asker' | 'message'>;
  readonly dossier: Pick<Dossier, 'client' | 'reference'>;
  readonly outcome: Outcome;
  readonly by: string;
  readonly comment?: string;
  /** What is withdrawn held the message back; absent where it was an agreement. */
  readonly takenBack?: Outcome;
  /** What is agreed to is a text that an approver changed. */
  readonly changed?: boolean;
  /** Another agreement is still missing. */
  readonly waiting?: boolean;
}

interface Words {
  /** For the journal: the decision itself; work on an incomplete basis; a mission suspended or reorganised, and why. */
  readonly decision: (decision: RecordedDecision, request: CosignRequest) => string;
  readonly correction: Parameters<typeof followCorrection>[5];
  readonly mission: (why: string, agreed: readonly RecordedDecision[]) => string;
  readonly mail: (told: ToldDecision) => { readonly subject: string; readonly html: string };
}

interface Needs {
  readonly requests: Pick<Requests, 'decide' | 'read'>;
  readonly records: Pick<Records, 'append' | 'read'>;
  readonly outbox: Outbox;
  readonly policy: Policy;
  /** A cryptographic source, e.g. `crypto.getRandomValues`. */
  readonly randomBytes: (count: number) => Uint8Array;
  readonly me: Person;
  readonly words: Words;
}

export type Decided =
  /** SharePoint holds the decision; what follows goes on by itself. */
  | {
      readonly kind: 'made';
      readonly open: OpenRequest;
      /** Never fails. An agreement with what SharePoint holds beside it; of any other decision nothing is read again. */
      readonly held: Promise<RequestFile> | undefined;
      /** Never fails. Why it counts for nothing: somebody else decided first, and the screen did not know. */
      readonly ineffective: Promise<RejectionCode | undefined>;
      /** Fails when the mail to the asker did not leave; the decision stands. No mail tells of one that does not count. */
      readonly told: Promise<void>;
      readonly tellAgain: () => Promise<void>;
      /** Never fails: what is missing, the asker's pane completes. */
      readonly journaled: Promise<unknown>;
    }
  /** Nothing was written: it came too late. */
  | { readonly kind: 'late'; readonly open: OpenRequest; readonly why: Obstacle | undefined };

/**
 * A person's decision on a request, its traces in the journal, and the mail to who asked. What holds a message back is
 * worth nothing once it has left, nor a note once the journal holds what it decided, and the screen may be older than
 * that: the request is read again first. An agreement that comes late holds nothing back: it is not made to wait for that.
 * Once it is written, SharePoint is asked what it is worth: where somebody decided first, it is told to nobody.
 * What an earlier attempt wrote, whose answer was lost, is no decision that came late: its traces and the mail go on.
 * Fails with `unsure` while nobody can say whether the decision was written.
 */
export async function makeDecision(
  needs: Needs,
  shown: OpenRequest,
  outcome: Outcome,
  { doubted, ...said }: Said = {},
): Promise<Decided> {
  try {
    return await attempt(needs, shown, outcome, said);
  } catch (cause) {
    if (!doubted || needsPerson(cause)) throw cause;
    throw new Failure('unsure', 'tried again', { cause });
  }
}

/** The same failure, which then does not say that nothing was written. @param doubted an earlier attempt failed with `unsure` */
export const inDoubt = (failure: unknown, doubted = false): unknown =>
  doubted && isFailure(failure)
    ? new Failure(failure.code, failure.detail, { ...failure.options, doubted, cause: failure })
    : failure;

async function attempt(
  needs: Needs,
  shown: OpenRequest,
  outcome: Outcome,
  said: Omit<Said, 'doubted'>,
): Promise<Decided> {
  const { requests, records, policy, me, words } = needs;
  const agrees = isAgreement(outcome);
  const now = agrees ? shown : await openRequest(needs, policy, shown.request.id);
  const earlier = now.decisions.find(({ key }) => key === said.key);
  const before = withDecisions(
    now,
    now.decisions.filter((one) => one !== earlier),
  );
  const tooLate = outcome === 'withdrawn' ? !mayWithdraw(now, me.address) : effectOf(now);
  if (!agrees && !earlier && tooLate) return { kind: 'late', open: now, why: obstacleFor(now, me.address) };

  const { made, open } = earlier
    ? { made: earlier, open: now }
    : await decideRequest(requests, needs.randomBytes, now, outcome, said);
  const { request, dossier } = open;
  const held = agrees ? asHeld(requests, open, made) : undefined;
  const settled = held ?? Promise.resolve(open);
  const ineffective = settled.then((after) => ineffectiveOf(after, me.address));
  const isCounted = async (): Promise<boolean> =>
    !(await settled).state.rejected.some(({ decision }) => decision.id === made.id);
  const tell = async (): Promise<void> => {
    const { state } = await settled;
    if (!(await isCounted())) return;
    const mail = words.mail({
      request,
      dossier: dossier.dossier,
      outcome,
      by: me.name,
      comment: said.comment,
      changed: state.text !== undefined,
      waiting: state.status === 'waiting',
      ...(outcome === 'withdrawn' && before.state.against?.by === me.address
        ? { takenBack: before.state.against.outcome }
        : {}),
    });
    const { name, address } = request.asker;
    await needs.outbox.send({ to: [{ name, address }], ...mail });
  };
  const journal = async (): Promise<unknown> => {
    const { state, decisions } = await settled;
    if (!(await isCounted())) return undefined;
    const agreed = agreedIn(decisions, state);
    const why = htmlToText(request.message.html).text;
    return Promise.allSettled([
      journalDecision(records, policy, open, made, words.decision(made, request)),
      followCorrection(records, policy, { request, decisions }, state, dossier.journal, words.correction),
      journalMission(records, policy, request, state, words.mission(why, agreed)),
    ]);
  };
  return { kind: 'made', open, held, ineffective, told: tell(), tellAgain: tell, journaled: journal() };
}

/** The request with the decisions that SharePoint holds, the one just made among them; where it cannot tell, as it was. */
async function asHeld(
  requests: Pick<Requests, 'read'>,
  open: OpenRequest,
  made: RecordedDecision,
): Promise<OpenRequest> {
  try {
    const { request, decisions } = await requests.read(open.request.id);
    return withDecisions({ ...open, request }, [...decisions.filter(({ id }) => id !== made.id), made]);
  } catch {
    return open;
  }
}
