import type { SequenceId } from '../dossier';
import { dueStep } from './dueStep';
import type { PlainDate } from '../dates/plainDate';
import type { Policy } from '../policy/schema';
import type { Due, Situation } from '../policy/sequence';

/** One sequence of one dossier, for the preview of a policy. */
export interface PolicyCase {
  readonly dossierId: string;
  readonly sequence: SequenceId;
  readonly situation: Situation;
}

export interface ChangedDue extends PolicyCase {
  readonly before: Due;
  readonly after: Due;
}

/** The dossiers whose state today another policy would change: step, channel, agreements, or the day waited for. */
export function policyEffect(
  inForce: Policy,
  proposed: Policy,
  cases: readonly PolicyCase[],
  today: PlainDate,
): readonly ChangedDue[] {
  return cases.flatMap((one) => {
    const before = dueStep(inForce, one.sequence, one.situation, today);
    const after = dueStep(proposed, one.sequence, one.situation, today);
    return stateOf(before) === stateOf(after) ? [] : [{ ...one, before, after }];
  });
}

function stateOf(due: Due): string {
  switch (due.kind) {
    case 'due':
      return [due.kind, due.step, due.channel, ...due.approvals].join(' ');
    case 'wait':
      return [due.kind, due.nextStep, due.until].join(' ');
    case 'ended':
    case 'suspended':
      return [due.kind, due.reason].join(' ');
    case 'nothing':
      return due.kind;
  }
}
