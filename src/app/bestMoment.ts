import { nextMoments, type Moment } from '../domain/bestMoment';
import { addDays, instantOf, type Instant } from '../domain/plainDate';
import type { Policy } from '../domain/policy/schema';
import type { Clock } from './ports';

export interface BestMoment extends Moment {
  /** When the slot opens, on the machine's clock. */
  readonly opensAt: Instant;
}

const at = (date: string, hour: string): Date => new Date(`${date}T${hour}:00`);

/** The next slot that the policy prefers; `undefined` when it is now, or when the policy prefers none. */
export function bestMoment(policy: Policy, clock: Clock): BestMoment | undefined {
  if (policy.slots.length === 0) return undefined;
  const now = new Date(clock.now());
  const today = clock.today();
  // Today's slot may be over: then the next one.
  const [moment] = [...nextMoments(policy, today, 2), ...nextMoments(policy, addDays(today, 1), 1)].filter(
    ({ date, to }) => at(date, to) > now,
  );
  if (!moment || at(moment.date, moment.from) <= now) return undefined;
  return { ...moment, opensAt: instantOf(at(moment.date, moment.from)) };
}
