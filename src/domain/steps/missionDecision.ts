import type { JournalEntry } from '../journal/journal';
import type { Policy } from '../policy/schema';
import type { Due } from '../policy/sequence';

/**
 * True once the policy lets the mission be suspended or reorganised: a step that needs the direction is due, or left
 * (policy, J+30).
 */
export function mayDecideMission(
  policy: Policy,
  dues: readonly Due[],
  journal: readonly JournalEntry[],
): boolean {
  const steps = policy.sequences.pieces.steps
    .filter(({ approvals }) => approvals.includes('direction'))
    .map(({ id }) => id);
  return (
    dues.some(
      (due) => due.kind === 'due' && due.sequence === 'pieces' && due.approvals.includes('direction'),
    ) ||
    journal.some(({ sequence, step }) => sequence === 'pieces' && step !== undefined && steps.includes(step))
  );
}
