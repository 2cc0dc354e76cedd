import { compare } from '../compare';
import { claimsOf } from '../factures/claims';
import type { Claim } from '../factures/claims';
import type { Facture, Piece, SequenceId } from '../dossier';
import { isEscalated, sentSteps, speaksOf } from './journalOf';
import type { SentStep } from './journalOf';
import { missionState } from './missionState';
import { addDays, daysBetween, earliest } from '../dates/plainDate';
import type { PlainDate } from '../dates/plainDate';
import type { Policy, PolicySequence, PolicyStep } from '../policy/schema';
import type { Approver, Due, DueReason, EndReason, Situation } from '../policy/sequence';
import { stepsOf } from './stepsOf';
import { waitFor } from './waiting';

/**
 * The step of a sequence that is due on a day, and why. Pure: same dossier, same day, same answer.
 *
 * J is counted from the oldest claim that still has a step to come. Two clocks (policy v3.2): the calendar decides who
 * must agree, the journal decides the tone, one step after the last that left. Suspensions come first, then the end of
 * the sequence, then waiting (promise, calendar, gap).
 */
export function dueStep(policy: Policy, sequence: SequenceId, situation: Situation, today: PlainDate): Due {
  const rules = policy.sequences[sequence];
  const state = claimsOf(rules, situation);
  if (state.kind === 'none') return { kind: 'nothing', sequence };
  if (state.kind === 'over') return { kind: 'ended', sequence, reason: state.reason };
  if (state.kind === 'disputed') return { kind: 'suspended', sequence, reason: 'dispute' };
  // What is owed stays owed: a mission suspended holds the pieces that it waits for, not the firm's invoices.
  if (rules.claims === 'pieces' && missionState(situation.journal).kind === 'suspended')
    return { kind: 'suspended', sequence, reason: 'mission-suspended' };
  if (isEscalated(situation.journal, sequence)) return { kind: 'suspended', sequence, reason: 'escalation' };

  const steps = stepsOf(rules, situation.variant);
  const sent = sentSteps(situation.journal, sequence, steps);
  // A claim that went through the last step sets no rhythm any more; one that fell due since then begins its own cycle.
  const running = state.open.filter(
    (claim) => !sent.some((one) => one.index === steps.length - 1 && speaksOf(one, claim)),
  );
  const ofCycle = sent.filter((one) => running.some((claim) => speaksOf(one, claim)));
  const since = earliest(running.map((claim) => claim.echeance));
  const over = since ? limitReached(rules, ofCycle) : endOf(rules, state.open, today);
  if (over || !since) return { kind: 'ended', sequence, reason: over ?? 'last-step-sent' };

  const day = daysBetween(since, today);
  const calendarIndex = steps.filter((step) => step.from <= day).length - 1;
  const doneIndex = Math.max(-1, ...ofCycle.map((one) => one.index));
  const nextIndex =
    policy.clocks.tone === 'calendar' ? Math.max(doneIndex + 1, calendarIndex) : doneIndex + 1;
  const next = steps[nextIndex]!;

  const waiting = waitFor(policy, rules, sequence, situation, today, {
    since,
    next,
    open: state.open,
    ofCycle,
  });
  if (waiting) return { kind: 'wait', sequence, nextStep: next.id, ...waiting };

  const due = dueClaims(state.open, steps, today);
  return {
    kind: 'due',
    sequence,
    step: next.id,
    channel: next.channel,
    day,
    approvals: approvalsOf(policy, next, steps.slice(0, calendarIndex + 1)),
    reason: reasonOf(day, since, next, steps[calendarIndex], steps[doneIndex], ofCycle),
    ...(next.to === undefined ? {} : { before: addDays(since, next.to) }),
    pieces:
      rules.claims === 'pieces' ? byPriority(situation.pieces.filter((piece) => due.has(piece.id))) : [],
    factures:
      rules.claims === 'factures' ? byAge(situation.factures.filter((facture) => due.has(facture.id))) : [],
  };
}

function limitReached(rules: PolicySequence, ofCycle: readonly SentStep[]): EndReason | undefined {
  const most = rules.limits.maxContacts;
  return most !== undefined && ofCycle.length >= most ? 'limit-reached' : undefined;
}

function endOf(rules: PolicySequence, open: readonly Claim[], today: PlainDate): EndReason {
  const age = rules.limits.handOverAfterDays;
  const tooOld = age !== undefined && open.some((claim) => daysBetween(claim.echeance, today) >= age);
  return tooOld ? 'handed-over' : 'last-step-sent';
}

/** Every claim whose own day has come: strictly past, unless the sequence writes on the due day itself. */
function dueClaims(
  open: readonly Claim[],
  steps: readonly PolicyStep[],
  today: PlainDate,
): ReadonlySet<string> {
  const youngest = Math.min(1, steps[0]!.from);
  return new Set(
    open.filter((claim) => daysBetween(claim.echeance, today) >= youngest).map((claim) => claim.id),
  );
}

/** By the calendar, who had to agree from a reached day on must still agree, whatever step the message is. */
function approvalsOf(policy: Policy, step: PolicyStep, reached: readonly PolicyStep[]): readonly Approver[] {
  const steps = policy.clocks.approvals === 'calendar' ? [step, ...reached] : [step];
  return (['manager', 'direction'] as const).filter((who) =>
    steps.some(({ approvals }) => approvals.includes(who)),
  );
}

function reasonOf(
  day: number,
  since: PlainDate,
  step: PolicyStep,
  reached: PolicyStep | undefined,
  last: PolicyStep | undefined,
  ofCycle: readonly SentStep[],
): DueReason {
  if (!reached || reached.id === step.id) return { code: 'calendar', day, since };
  const channel = ofCycle.filter(({ entry }) => entry.step === last?.id).at(-1)?.entry.channel;
  const earlier = ofCycle.some(({ entry }) => entry.step !== last?.id);
  return {
    code: 'behind',
    day,
    ...(last ? { lastSent: last.id } : {}),
    ...(last && channel && channel !== 'email' ? { lastChannel: channel } : {}),
    ...(earlier ? { earlierSent: true } : {}),
    calendarStep: reached.id,
  };
}

const byPriority = (pieces: readonly Piece[]): readonly Piece[] =>
  [...pieces].sort(
    (a, b) => a.priorite - b.priorite || compare(a.echeance, b.echeance) || compare(a.label, b.label),
  );

const byAge = (factures: readonly Facture[]): readonly Facture[] =>
  [...factures].sort((a, b) => compare(a.echeance, b.echeance) || compare(a.numero, b.numero));
