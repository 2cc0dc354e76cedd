import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { nextCall } from '../../../src/domain/steps/meeting';
import { callProposal } from '../../../src/texts/escalation';
import { day } from '../support/dossiers';

/** On Thursday 16 April; our own work takes three working days. A call that answers an escalation: in two working days. */
test.each([
  [[], 'le 20/04/2026 entre 9 h et 11 h'],
  // Thursday 23 leaves until Monday 20, Wednesday 22 until Friday 17.
  [['2026-04-23'], 'le 20/04/2026 entre 9 h et 11 h'],
  [['2026-04-22', '2026-05-20'], 'le 17/04/2026 entre 9 h et 11 h'],
  [['2026-04-17'], 'dès aujourd’hui ou le 17/04/2026 entre 9 h et 11 h'],
  // The very day of the deadline.
  [['2026-04-16'], 'dès aujourd’hui, pour'],
  [['2026-04-10'], 'le 20/04/2026 entre 9 h et 11 h'],
])('a call, with legal deadlines on %j: %s', (deadlines, said) => {
  const call = nextCall(cabinetPolicy, day('2026-04-16'), deadlines.map(day));
  expect(callProposal(call).replace(/\u00a0/g, ' ')).toContain(`15 minutes ${said}`);
});
