import { isAgreement, type Outcome } from '../domain/approval';
import type { Correction } from '../domain/corrections';
import type { Dossier, Person } from '../domain/dossier';
import { isNoteStep } from '../domain/noteSteps';
import { htmlToText } from '../domain/phrasing/html/htmlToText';
import type { Policy } from '../domain/policy/schema';
import type { CosignRequest, Outbox, RecordedDecision, Requests } from './cosignPorts';
import {
  decideRequest,
  hasLeft,
  mayWithdraw,
  obstacleFor,
  openRequest,
  type Obstacle,
  type OpenRequest,
} from './decideRequest';
import { journalCorrection } from './journalCorrection';
import { journalDecision } from './journalDecision';
import { journalMission } from './journalMission';
import type { Records } from './ports';

/** What goes with a decision: a comment, or the text as the approver changed it. */
export interface Said {
  readonly comment?: string;
  readonly text?: string;
}

/** What the asker is told of a decision. */
export interface ToldDecision {
  readonly request: Pick<CosignRequest, 'step' | 'asker'>;
  readonly dossier: Pick<Dossier, 'client' | 'reference'>;
  readonly outcome: Outcome;
  readonly by: string;
  readonly comment?: string;
  /** What is withdrawn held the message back; absent where it was an agreement. */
  readonly takenBack?: Outcome;
  /** The approver changed the text. */
  readonly changed?: boolean;
  /** Another agreement is still missing. */
  readonly waiting?: boolean;
  /** About an internal note, not a message. */
  readonly note?: boolean;
}

interface Words {
  /** For the journal: the decision itself; work on an incomplete basis; a mission suspended or reorganised, and why. */
  readonly decision: (decision: RecordedDecision, request: CosignRequest) => string;
  readonly correction: (correction: Correction) => string;
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
      /** Fails when the mail to the asker did not leave; the decision stands. */
      readonly told: Promise<void>;
      readonly tellAgain: () => Promise<void>;
      /** Never fails: what is missing, the asker's pane completes. */
      readonly journaled: Promise<unknown>;
    }
  /** Nothing was written: it came too late. */
  | { readonly kind: 'late'; readonly open: OpenRequest; readonly why: Obstacle | undefined };

/**
 * A person's decision on a request, its traces in the journal, and the mail to who asked. What holds a message back is
 * worth nothing once it has left, and the screen may be older than that: the request is read again first. An agreement
 * that comes late holds nothing back: it is not made to wait for that.
 */
export async function makeDecision(
  needs: Needs,
  shown: OpenRequest,
  outcome: Outcome,
  said: Said = {},
): Promise<Decided> {
  const { requests, records, policy, me, words } = needs;
  const agrees = isAgreement(outcome);
  const now = agrees ? shown : await openRequest(needs, policy, shown.request.id);
  if (!agrees && (outcome === 'withdrawn' ? !mayWithdraw(now, me.address) : hasLeft(now)))
    return { kind: 'late', open: now, why: obstacleFor(now, me.address) };

  const { made, open } = await decideRequest(requests, needs.randomBytes, now, outcome, said);
  const { request, dossier, decisions, state } = open;
  const agreed = decisions.filter(({ id }) => state.agreed.some(({ decision }) => decision.id === id));
  const mail = words.mail({
    request,
    dossier: dossier.dossier,
    outcome,
    by: me.name,
    comment: said.comment,
    changed: said.text !== undefined,
    waiting: state.status === 'waiting',
    note: isNoteStep(request.step),
    ...(outcome === 'withdrawn' && now.state.against?.by === me.address
      ? { takenBack: now.state.against.outcome }
      : {}),
  });
  const { name, address } = request.asker;
  const tell = (): Promise<void> => needs.outbox.send({ to: [{ name, address }], ...mail });
  return {
    kind: 'made',
    open,
    told: tell(),
    tellAgain: tell,
    journaled: Promise.allSettled([
      journalDecision(records, policy, open, made, words.decision(made, request)),
      journalCorrection(records, policy, request, state, words.correction),
      journalMission(
        records,
        policy,
        request,
        state,
        words.mission(htmlToText(request.message.html).text, agreed),
      ),
    ]),
  };
}
