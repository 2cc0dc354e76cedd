import type { ParsedPolicy } from '../domain/policy/parsePolicy';
import type { Policy } from '../domain/policy/schema';
import { isFailure } from './failure';
import type { BrokenPolicy, Policies, PolicyCache, PolicyInForce, PolicyVersion } from './policyPorts';

interface Ports {
  readonly policies: Pick<Policies, 'versions' | 'document'>;
  readonly cache: PolicyCache;
  /** The policy that the product comes with. */
  readonly builtin: () => Promise<Policy>;
  /** Loaded only where there is something new to read. */
  readonly parse: () => Promise<(text: string) => ParsedPolicy>;
}

/** Versions looked at before the built-in policy is taken: a firm mends a broken one, it does not save ten. */
const MOST_READ = 10;

/**
 * The policy in force: the newest version that can be followed. A broken one never stops the firm: the last good one
 * stays, and the answer says what is wrong with the newer. Costs 2 resource units, and 1 for each new document.
 */
export async function policyInForce(ports: Ports, signal?: AbortSignal): Promise<PolicyInForce> {
  const versions = await versionsOf(ports, signal);
  const newest = versions.slice(0, MOST_READ);
  const key = newest.map(({ id, etag }) => `${id} ${etag}`).join('\n');
  const kept = await ports.cache.get();
  if (kept?.key === key) return kept.inForce;
  const inForce = await firstGood(ports, newest, signal);
  await ports.cache.put({ key, inForce });
  return inForce;
}

/** A firm that never made the list follows the built-in policy. */
async function versionsOf({ policies }: Ports, signal?: AbortSignal): Promise<readonly PolicyVersion[]> {
  try {
    return await policies.versions(signal);
  } catch (error) {
    if (isFailure(error, 'not-set-up', 'not-found')) return [];
    throw error;
  }
}

async function firstGood(
  { policies, builtin, parse }: Ports,
  versions: readonly PolicyVersion[],
  signal?: AbortSignal,
): Promise<PolicyInForce> {
  let broken: BrokenPolicy | undefined;
  for (const { id, version, savedBy } of versions) {
    const parsed = (await parse())(await policies.document(id, signal));
    if (parsed.ok) return { policy: parsed.policy, from: 'firm', ...(broken ? { broken } : {}) };
    broken ??= { version, savedBy, problems: parsed.problems };
  }
  return { policy: await builtin(), from: 'builtin', ...(broken ? { broken } : {}) };
}
