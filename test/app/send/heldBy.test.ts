import { heldBy } from '../../../src/app/send/heldBy';
import { plainDate } from '../../../src/domain/dates/plainDate';
import type { Due } from '../../../src/domain/policy/sequence';
import { NO_STEP } from '../../../src/domain/steps/noStep';
import { preparedOn } from '../tilleuls';

const DAY = plainDate('2026-03-10');
const sequence = 'pieces';
const WAITS: Due = {
  kind: 'wait',
  sequence,
  until: DAY,
  nextStep: 'R2',
  reason: { code: 'already-sent', step: 'R1', sentOn: DAY },
};
const suspended = (reason: Extract<Due, { kind: 'suspended' }>['reason']): Due => ({
  kind: 'suspended',
  sequence,
  reason,
});

test.each<[string, Due, Parameters<typeof heldBy>[2], ReturnType<typeof heldBy>]>([
  ['a step is due', preparedOn(3).due, undefined, undefined],
  ['it left already', WAITS, undefined, 'nothing-due'],
  ['all is received', { kind: 'ended', sequence, reason: 'all-received' }, undefined, 'nothing-due'],
  ['nothing was ever awaited', { kind: 'nothing', sequence }, undefined, 'nothing-due'],
  ['the claim is disputed', suspended('dispute'), undefined, 'nothing-due'],
  ['an escalation is open', suspended('escalation'), undefined, 'escalation'],
  ['the mission is suspended', suspended('mission-suspended'), 'failed', 'mission-suspended'],
  // What is due is not known for sure either.
  ['the policy is not read, nothing is due by the delivered one', WAITS, 'failed', 'policy-unread'],
  ['the policy may not be read', preparedOn(3).due, 'refused', 'policy-refused'],
  ['the policy is still asked for', preparedOn(3).due, 'asking', 'policy-unread'],
])('%s', (_name, due, unread, held) => {
  expect(heldBy(due, 'R1', unread)).toBe(held);
  // What follows a call or an escalation is no step: it may leave while its sequence waits.
  expect(heldBy(due, NO_STEP, unread)).toBeUndefined();
});
