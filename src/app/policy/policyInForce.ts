import type { ParsedPolicy } from '../../domain/policy/parsePolicy';
import type { Policy } from '../../domain/policy/schema';
import { isFailure } from '../failure';
import type {
  BrokenPolicy,
  KeptPolicy,
  Policies,
  PolicyCache,
  PolicyInForce,
  PolicyVersion,
} from './policyPorts';
import type { Clock } from '../ports';

export interface PolicyNeeds {
  readonly policies: Pick<Policies, 'history' | 'unchangedSince' | 'document' | 'isThere'>;
  readonly cache: PolicyCache;
  readonly clock: Pick<Clock, 'today'>;
  /** The policy that the product comes with. */
  readonly builtin: () => Promise<Policy>;
  /** Loaded only where there is something new to read. */
  readonly parse: () => Promise<(text: string) => ParsedPolicy>;
}

/** Versions looked at before the built-in policy is taken: a firm mends a broken one, it does not save ten. */
const MOST_READ = 10;

/**
 * The policy in force: the newest version that can be followed. A broken one never stops the firm: the last good one
 * stays, and the answer says what is wrong with the newer. Costs 1 resource unit while nothing changes; 3 the first time in
 * a day, so that a change that the service forgot to tell is seen the next day, and 1 for each new document. Fails where
 * SharePoint cannot be read: what is kept then stays kept.
 */
export async function policyInForce(ports: PolicyNeeds, signal?: AbortSignal): Promise<PolicyInForce> {
  const { cache, clock } = ports;
  const kept = await cache.get();
  if (kept && (await isUnchanged(ports, kept, signal))) return kept.inForce;

  const history = await historyOf(ports, signal);
  if (!history) {
    // Hidden or deleted: the firm's own may ask for agreements that the built-in one does not. Kept as it was known.
    if (kept?.inForce.from === 'firm') return { ...kept.inForce, gone: true };
    const inForce = { policy: await ports.builtin(), from: 'builtin' } as const;
    await cache.put({ key: '', inForce });
    return inForce;
  }
  const { versions, mark } = history;
  const newest = versions.slice(0, MOST_READ);
  const key = newest.map(({ id, etag }) => `${id} ${etag}`).join('\n');
  const inForce = kept?.key === key ? kept.inForce : await firstGood(ports, newest, signal);
  await cache.put({ key, inForce, ...(mark ? { since: { mark, day: clock.today() } } : {}) });
  return inForce;
}

async function isUnchanged(
  { policies, cache, clock }: PolicyNeeds,
  kept: KeptPolicy,
  signal?: AbortSignal,
): Promise<boolean> {
  const { since } = kept;
  if (since?.day !== clock.today()) return false;
  const mark = await policies.unchangedSince(since.mark, signal);
  if (mark !== undefined && mark !== since.mark) await cache.put({ ...kept, since: { ...since, mark } });
  return mark !== undefined;
}

/**
 * Nothing where there is no such list: a firm that never made it follows the built-in policy. "Not found" alone does not
 * say so, it comes with a passing fault too: the site's table of contents does, and what stands in it is asked for once more.
 */
async function historyOf(
  { policies }: PolicyNeeds,
  signal?: AbortSignal,
): Promise<Awaited<ReturnType<Policies['history']>> | undefined> {
  try {
    return await policies.history(signal);
  } catch (error) {
    if (!isFailure(error, 'not-set-up', 'not-found')) throw error;
    return (await policies.isThere(signal)) ? policies.history(signal) : undefined;
  }
}

/**
 * What a change of the policy begins with: the version that this pane follows, or one saved since it was opened, by
 * oneself or by somebody else. Beginning with an older one would take their changes back unsaid. 1 resource unit for each
 * document read, none where nothing is newer.
 */
export async function newestPolicy(
  ports: Pick<PolicyNeeds, 'policies' | 'builtin' | 'parse'>,
  followed: PolicyInForce,
  versions: readonly PolicyVersion[],
): Promise<PolicyInForce> {
  const known = [followed.policy.version, followed.broken?.version];
  const [newest] = versions;
  return !newest || known.includes(newest.version)
    ? followed
    : firstGood(ports, versions.slice(0, MOST_READ));
}

async function firstGood(
  { policies, builtin, parse }: Pick<PolicyNeeds, 'policies' | 'builtin' | 'parse'>,
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
