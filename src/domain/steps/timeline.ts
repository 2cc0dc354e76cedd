import { by } from '../compare';
import { claimsOf } from '../factures/claims';
import type { SequenceId } from '../dossier';
import { dueStep } from './dueStep';
import type { Channel, JournalAction, JournalEntry } from '../journal/journal';
import { dayOf, instantOf } from '../dates/plainDate';
import type { PlainDate } from '../dates/plainDate';
import type { Policy } from '../policy/schema';
import type { Approver, Due, Situation } from '../policy/sequence';

/** One mark on the drawn timeline of a dossier, in the order of its days. */
export type TimelinePoint =
  /** Due day of claims still open: where J starts. `count` claims fall due on that day. */
  | { readonly kind: 'echeance'; readonly date: PlainDate; readonly count: number }
  /** Something that happened, as the journal tells it. */
  | {
      readonly kind: 'past';
      readonly date: PlainDate;
      readonly action: JournalAction;
      readonly step?: string;
      readonly channel?: Channel;
      readonly author: string;
      readonly pieces: number;
      readonly operationId: string;
    }
  /** The step to send today. */
  | StepPoint<'due'>
  /** A step to come, if each earlier one leaves on its day and nothing arrives meanwhile. */
  | StepPoint<'coming'>
  /** The day until which the client's promise holds the sequence. */
  | { readonly kind: 'promise'; readonly date: PlainDate };

interface StepPoint<K extends 'due' | 'coming'> {
  readonly kind: K;
  readonly date: PlainDate;
  readonly step: string;
  readonly channel: Channel;
  readonly day: number;
  readonly approvals: readonly Approver[];
}

/**
 * The dossier's line for one sequence: due days, what happened, what is due, what is to come. The future is the policy's
 * own answer, day after day, as if each relance left on its day.
 */
export function timeline(
  policy: Policy,
  sequence: SequenceId,
  situation: Situation,
  today: PlainDate,
): readonly TimelinePoint[] {
  const points = [
    ...dueDays(policy, sequence, situation),
    ...pastOf(situation.journal, sequence),
    ...futureOf(policy, sequence, situation, today),
  ];
  return points.sort(by(({ date }) => date));
}

function dueDays(policy: Policy, sequence: SequenceId, situation: Situation): readonly TimelinePoint[] {
  const state = claimsOf(policy.sequences[sequence], situation);
  const counts = new Map<PlainDate, number>();
  for (const claim of state.kind === 'open' ? state.open : []) {
    counts.set(claim.echeance, (counts.get(claim.echeance) ?? 0) + 1);
  }
  return [...counts].map(([date, count]) => ({ kind: 'echeance', date, count }));
}

function pastOf(journal: readonly JournalEntry[], sequence: SequenceId): readonly TimelinePoint[] {
  return journal
    .filter((entry) => entry.sequence === undefined || entry.sequence === sequence)
    .map((entry) => ({
      kind: 'past',
      date: dayOf(entry.at),
      action: entry.action,
      ...(entry.step === undefined ? {} : { step: entry.step }),
      ...(entry.channel === undefined ? {} : { channel: entry.channel }),
      author: entry.author,
      pieces: entry.pieces.length,
      operationId: entry.operationId,
    }));
}

function futureOf(
  policy: Policy,
  sequence: SequenceId,
  situation: Situation,
  today: PlainDate,
): TimelinePoint[] {
  const points: TimelinePoint[] = [];
  let journal = situation.journal;
  let day = today;
  // Each turn either advances one step or jumps to the day when something is due: claims x steps bound it.
  const most =
    2 * policy.sequences[sequence].steps.length * (1 + situation.pieces.length + situation.factures.length);
  for (let turn = 0; turn < most; turn += 1) {
    const due = dueStep(policy, sequence, { ...situation, journal }, day);
    if (due.kind === 'wait') {
      if (turn === 0 && due.reason.code === 'promised')
        points.push({ kind: 'promise', date: due.reason.promisedFor });
      day = due.until;
    } else if (due.kind === 'due') {
      const { step, channel, approvals } = due;
      points.push({
        kind: day === today ? 'due' : 'coming',
        date: day,
        step,
        channel,
        day: due.day,
        approvals,
      });
      journal = [...journal, sentOn(day, due)];
    } else break;
  }
  return points;
}

/** The entry that the journal would hold had the step left on that day. */
function sentOn(day: PlainDate, due: Extract<Due, { kind: 'due' }>): JournalEntry {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  // Noon of the machine's zone, the zone in which the journal's instants are read as days.
  const at = instantOf(new Date(year, month - 1, date, 12));
  const action = due.channel === 'email' ? 'relance' : due.channel === 'telephone' ? 'appel' : 'courrier';
  return {
    id: `${due.step}-${day}`,
    operationId: `${due.step}-${day}`,
    dossierId: '',
    at,
    action,
    sequence: due.sequence,
    step: due.step,
    channel: due.channel,
    author: '',
    pieces: [
      ...due.pieces,
      ...due.factures.map((facture) => ({ id: facture.id, label: facture.numero })),
    ].map(({ id, label }) => ({ id, label })),
    policyVersion: '',
    origin: 'manual',
    writtenAt: at,
    writtenBy: { name: '', address: '' },
  };
}
