import { useEffect, useState } from 'react';
import { policyInForce } from '../../app/policy/policyInForce';
import type { PolicyInForce } from '../../app/policy/policyPorts';
import type { Policy } from '../../domain/policy/schema';
import type { World } from '../services';

/** Reading a document needs its schema, which weighs more than the pane: loaded where there is one to read. */
const parse = async () => (await import('../../domain/policy/parsePolicy')).parsePolicyText;

/**
 * The policy to follow: at once the one this machine knew last, then the one in force. Where SharePoint does not answer,
 * the last known stays. `undefined` for the moment it takes to look.
 */
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
    const own: PolicyInForce = { policy: builtin, from: 'builtin' };
    const look = async (): Promise<void> => {
      show((await policyCache.get())?.inForce ?? own);
      const ports = { policies, cache: policyCache, clock, builtin: async () => builtin, parse };
      show(await policyInForce(ports, abort.signal));
    };
    // The dossier is read from the same service at the same moment: its failure is the one to tell.
    look().catch(() => setInForce((now) => now ?? own));
    return () => abort.abort();
  }, [policies, policyCache, clock, builtin]);
  return inForce;
}
