import type { PolicyInForce } from '../app/policy/policyPorts';
import { once } from './once';
import type { Services, World } from './services';

/** The pane's services under one policy: what is rendered and checked follows it. */
export function withPolicy(world: World, inForce: PolicyInForce): Services {
  const { policy } = inForce;
  const { clock, me, randomBytes } = world;
  return {
    ...world,
    policy,
    inForce,
    preparing: once(async () => {
      const { handoverOf, prepareRelance } = await import('../app/relance/prepareRelance');
      return {
        prepare: (file, due, to) => prepareRelance({ policy, clock, randomBytes }, file, due, me, to),
        handover: (file, due, marks) => handoverOf(policy, file, due, marks, clock.today()),
      };
    }),
    checking: once(async () => {
      const { createChecking } = await import('./check/checking');
      return createChecking(policy.phrasing);
    }),
  };
}
