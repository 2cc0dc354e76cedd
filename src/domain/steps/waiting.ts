import type { Claim } from '../factures/claims';
import type { SequenceId } from '../dossier';
import { lastContact, promiseInForce } from './journalOf';
import type { SentStep } from './journalOf';
import { addDays, latest } from '../dates/plainDate';
import type { PlainDate } from '../dates/plainDate';
import type { Policy, PolicySequence, PolicyStep } from '../policy/schema';
import type { Situation, WaitReason } from '../policy/sequence';

/** Where a sequence stands, for its next step. */
export interface Rhythm {
  /** Due day of the claim that sets J. */
  readonly since: PlainDate;
  readonly next: PolicyStep;
  readonly open: readonly Claim[];
  readonly ofCycle: readonly SentStep[];
}

/** What holds the next step back today, and the first day on which nothing does. */
export function waitFor(
  policy: Policy,
  rules: PolicySequence,
  sequence: SequenceId,
  { journal }: Situation,
  today: PlainDate,
  { since, next, open, ofCycle }: Rhythm,
): { readonly until: PlainDate; readonly reason: WaitReason } | undefined {
  const byCalendar = addDays(since, next.from);
  const gap = gapAfter(policy, rules, journal, sequence);
  const promisedFor = promiseInForce(journal, sequence, open, today);
  const until = latest([
    byCalendar,
    ...(gap ? [gap.until] : []),
    ...(promisedFor ? [addDays(promisedFor, 1)] : []),
  ])!;
  if (until <= today) return undefined;
  if (promisedFor) return { until, reason: { code: 'promised', promisedFor } };
  if (byCalendar <= today && gap)
    return { until, reason: { code: 'gap', lastContact: gap.lastContact, days: gap.days } };
  const last = ofCycle.at(-1);
  if (!last) return { until, reason: { code: 'not-yet', firstDue: since } };
  const { step, channel } = last.entry;
  return {
    until,
    reason: { code: 'already-sent', step: step!, sentOn: last.on, ...(channel ? { channel } : {}) },
  };
}

/** The longer of two silences: the dossier's after any contact, the sequence's after its own. */
function gapAfter(
  policy: Policy,
  rules: PolicySequence,
  journal: Situation['journal'],
  sequence: SequenceId,
): { readonly until: PlainDate; readonly lastContact: PlainDate; readonly days: number } | undefined {
  const silences = [
    { last: lastContact(journal), days: policy.spacing.minimumGapDays },
    { last: lastContact(journal, sequence), days: rules.minimumGapDays },
  ].flatMap(({ last, days }) => (last ? [{ lastContact: last, days, until: addDays(last, days) }] : []));
  return silences.sort((a, b) => (a.until < b.until ? 1 : -1))[0];
}
