import { useEffect, useState } from 'react';
import { followPolicy } from '../../app/policy/followPolicy';
import type { PolicyInForce } from '../../app/policy/policyPorts';
import type { Policy } from '../../domain/policy/schema';
import type { World } from '../services';

/** Reading a document needs its schema, which weighs more than the pane: loaded where there is one to read. */
const parse = async () => (await import('../../domain/policy/parsePolicy')).parsePolicyText;

/** Milliseconds before a machine that knows no policy of the firm asks again for it. */
const ASK_AGAIN = 10_000;

/** The policy to follow, as `followPolicy` finds it; `undefined` for the moment it takes to look. */
export function usePolicy(
  { policies, policyCache, clock }: World,
  builtin: Policy,
): PolicyInForce | undefined {
  const [inForce, setInForce] = useState<PolicyInForce>();
  useEffect(() => {
    const abort = new AbortController();
    const show = (next: PolicyInForce): void => {
      if (abort.signal.aborted) return;
      setInForce((now) => (now && JSON.stringify(now) === JSON.stringify(next) ? now : next));
    };
    const ports = { policies, cache: policyCache, clock, builtin: async () => builtin, parse };
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
    void followPolicy(ports, show, pause, abort.signal);
    return () => abort.abort();
  }, [policies, policyCache, clock, builtin]);
  return inForce;
}
