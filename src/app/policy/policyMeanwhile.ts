import { isFailure, needsPerson } from '../failure';
import type { PolicyNeeds } from './policyInForce';
import type { PolicyInForce } from './policyPorts';

export interface PolicyMeanwhile {
  readonly inForce: PolicyInForce;
  /** SharePoint may never say more to this person: what cannot wait goes by this one. */
  readonly lasting: boolean;
}

/**
 * What is followed while SharePoint does not say which policy is in force: the one this machine knew last; where it never
 * knew one, the built-in one as a stand-in, which says so.
 * @param failure why SharePoint did not say; absent before it was asked
 */
export async function policyMeanwhile(
  { cache, builtin }: Pick<PolicyNeeds, 'cache' | 'builtin'>,
  failure?: unknown,
): Promise<PolicyMeanwhile> {
  const lasting = isFailure(failure, 'not-found', 'not-set-up', 'forbidden', 'bad-data');
  const kept = await cache.get();
  if (kept) return { inForce: kept.inForce, lasting };
  return { inForce: { policy: await builtin(), from: 'builtin', unread: unreadBy(failure) }, lasting };
}

function unreadBy(failure: unknown): NonNullable<PolicyInForce['unread']> {
  // It is no news that somebody has to sign in first.
  if (failure === undefined || needsPerson(failure)) return 'asking';
  return isFailure(failure, 'forbidden') ? 'refused' : 'failed';
}
