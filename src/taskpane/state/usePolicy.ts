import { useEffect, useState } from 'react';
import { followPolicy } from '../../app/policy/followPolicy';
import type { PolicyInForce } from '../../app/policy/policyPorts';
import type { Policy } from '../../domain/policy/schema';
import type { World } from '../services';

/** Reading a document needs its schema, which weighs more than the pane: loaded where there is one to read. */
const parse = async () => (await import('../../domain/policy/parsePolicy')).parsePolicyText;

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
    void followPolicy(ports, show, (milliseconds) => untilBack(milliseconds, abort.signal), abort.signal);
    return () => abort.abort();
  }, [policies, policyCache, clock, builtin]);
  return inForce;
}

/** Waits; less where the pane is seen again, the network is back, or nobody waits any more. */
function untilBack(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('online', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const seen = (): void => {
      if (!document.hidden) done();
    };
    const timer = setTimeout(done, milliseconds);
    document.addEventListener('visibilitychange', seen);
    window.addEventListener('online', done);
    signal.addEventListener('abort', done);
  });
}
