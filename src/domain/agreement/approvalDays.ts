import { addDays, type PlainDate } from '../dates/plainDate';
import type { Policy, PolicyStep } from '../policy/schema';
import type { Approver, Due } from '../policy/sequence';

/** From which day on somebody must agree before a message leaves. */
export interface ApprovalDay {
  readonly who: Approver;
  readonly from: PlainDate;
}

/**
 * Who must agree to a due step's message, by the day on which it leaves: a draft written at J+20 needs the manager if it
 * is sent at J+21 (policy: the calendar decides who must agree). The step's own approvals hold from the beginning.
 */
export function approvalDays(
  policy: Policy,
  due: Extract<Due, { kind: 'due' }>,
  steps: readonly PolicyStep[],
  today: PlainDate,
): readonly ApprovalDay[] {
  const since = addDays(today, -due.day);
  const days = new Map<Approver, PlainDate>();
  const note = (who: Approver, from: PlainDate): void => {
    const known = days.get(who);
    if (known === undefined || from < known) days.set(who, from);
  };
  for (const who of due.approvals) note(who, since);
  if (policy.clocks.approvals === 'calendar') {
    for (const step of steps) for (const who of step.approvals) note(who, addDays(since, step.from));
  }
  return [...days].map(([who, from]) => ({ who, from }));
}

/** Those who must agree on this day, manager before direction. */
export const approversOn = (days: readonly ApprovalDay[], day: PlainDate): readonly Approver[] =>
  (['manager', 'direction'] as const).filter((who) => days.some((one) => one.who === who && one.from <= day));
