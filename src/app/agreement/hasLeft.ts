import { instantOf } from '../../domain/dates/plainDate';
import { ownAddresses } from '../../domain/policy/ownAddresses';
import type { Policy } from '../../domain/policy/schema';
import { departure } from '../journal/entryOfCopy';
import type { Clock, Records, SentItems } from '../ports';

interface Needs {
  readonly records: Pick<Records, 'journaled'>;
  readonly sentItems: Pick<SentItems, 'find'>;
  readonly clock: Pick<Clock, 'now'>;
  /** Says which addresses are the firm's own. */
  readonly policy: Pick<Policy, 'firm'>;
  /** Lower-case address of the mailbox's owner. */
  readonly me: string;
}

/** Sent copies are found by their mark whatever their hour; those that lost it this far back: clocks differ. */
const LATELY = 24 * 60 * 60 * 1000;

/**
 * Whether a message of this relance left already, so that its agreement has served: by the journal, and by the person's own
 * Sent Items, which know it sooner. Both hold only what really left: a send that failed may be pressed again. Asked about a
 * relance that somebody decided on, and no other. A colleague's departure is known once the journal holds it.
 * Where the mailbox does not answer, the journal tells; fails where that cannot be read.
 */
export async function hasLeft(
  { records, sentItems, clock, policy, me }: Needs,
  operationId: string,
  signal?: AbortSignal,
): Promise<boolean> {
  const since = instantOf(new Date(Date.parse(clock.now()) - LATELY));
  const [journaled, copies] = await Promise.all([
    records.journaled([operationId], signal),
    sentItems.find(operationId, since, signal).catch(() => []),
  ]);
  const own = ownAddresses(policy.firm.ownAddresses, me);
  return journaled.has(operationId) || departure(copies, own) !== undefined;
}
